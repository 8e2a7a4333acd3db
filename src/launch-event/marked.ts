import type { FailCode } from "../decision/index.ts";
import { officeCalls, setHeaders, type Clock } from "../outlook/index.ts";
import type { JudgedBy } from "./grounds.ts";
import type { DraftBeside } from "./handling.ts";
import type { SendAnswer } from "./send-answer.ts";
import { times } from "./times.ts";

/** By which version of the policy a message was checked. */
const checkedHeader = "X-Correspondence-Checked";

/** What stands behind the version where the authority lets go, on record, what the register could not be asked about. */
const onRecord = "; register not asked";

/**
 * The answer, once the message that may go bears the mark of the check. A mark that was not taken does not keep mail back:
 * Exchange takes its absence for "unchecked". Only where the authority lets go on record is the mark the record, and
 * without it the sender is asked.
 */
export function marked(
  answer: SendAnswer,
  { version, isLetGo }: JudgedBy,
  { item }: DraftBeside,
  clock: Clock,
): Promise<SendAnswer | FailCode> {
  const mayGo = answer.allowEvent || answer.sendModeOverride !== undefined;
  if (!mayGo) return Promise.resolve(answer);
  const calls = officeCalls({ clock, callMs: times.write });
  const mustBeRecorded = answer.allowEvent && isLetGo;
  const headers = { [checkedHeader]: mustBeRecorded ? version + onRecord : version };
  return setHeaders(item, calls, headers, { proven: mustBeRecorded }).then((isSet) =>
    mustBeRecorded && !isSet ? "ERR_NOT_RECORDED" : answer,
  );
}
