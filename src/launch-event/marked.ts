import { consentsUsed } from "../checks/index.ts";
import type { Consent } from "../consent/index.ts";
import type { FailCode } from "../decision/index.ts";
import type { Instant } from "../message/index.ts";
import { officeCalls, setHeaders } from "../outlook/index.ts";
import { within } from "../register-client/index.ts";
import type { JudgedBy } from "./grounds.ts";
import type { DraftBeside, Handling } from "./handling.ts";
import type { ItemNow } from "./item-now.ts";
import { receiptHeaders } from "./receipt-headers.ts";
import { reportOf } from "./report.ts";
import type { SendAnswer } from "./send-answer.ts";
import { times } from "./times.ts";

/** By which version of the policy a message was checked. */
const checkedHeader = "X-Correspondence-Checked";

/** What stands behind the version where the authority lets go, on record, what the register could not be asked about. */
const onRecord = "; register not asked";

/** The permissions under which a message goes, of those that the register has just given. */
function permissionsUsed({ understood, live }: JudgedBy, at: Instant): readonly Consent[] {
  return live === null ? [] : consentsUsed(understood.message, understood.authority, live.consents, at);
}

/** Tells the register of the send, or keeps what is to be told: nothing waits for it beyond the time for writing. */
function told(
  judgement: JudgedBy,
  used: readonly Consent[],
  now: ItemNow,
  { clock, register, reports }: Handling,
): Promise<unknown> {
  const report = reportOf(judgement, used, now, clock.now());
  if (report === null) return Promise.resolve();
  const posted = reports.add(report).then(() => reports.post(register, times.write));
  return within<unknown>(posted, times.write, clock, null);
}

/**
 * The answer, once the message that may go bears the mark of the check and the receipts of the permissions under which it goes,
 * and what must be told of it is told or kept. A mark that was not taken does not keep mail back: Exchange takes its
 * absence for "unchecked". Only where the authority lets go on record is the mark the record, and without it the sender is
 * asked.
 */
export function marked(
  answer: SendAnswer,
  judgement: JudgedBy,
  now: ItemNow,
  { item }: DraftBeside,
  handling: Handling,
): Promise<SendAnswer | FailCode> {
  const { clock } = handling;
  const mayGo = answer.allowEvent || answer.sendModeOverride !== undefined;
  if (!mayGo) return Promise.resolve(answer);
  const used = answer.allowEvent ? permissionsUsed(judgement, clock.now()) : [];
  const calls = officeCalls({ clock, callMs: times.write });
  const mustBeRecorded = answer.allowEvent && judgement.isLetGo;
  const checked = mustBeRecorded ? judgement.version + onRecord : judgement.version;
  const headers = { [checkedHeader]: checked, ...receiptHeaders(used, judgement.live) };
  return Promise.all([
    setHeaders(item, calls, headers, { proven: mustBeRecorded }),
    answer.allowEvent ? told(judgement, used, now, handling) : null,
  ]).then(([isSet]) => (mustBeRecorded && !isSet ? "ERR_NOT_RECORDED" : answer));
}
