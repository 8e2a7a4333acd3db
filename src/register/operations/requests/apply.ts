import type { Named } from "../../../api/index.ts";
import type { ConsentRequest, RequestState } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { NewEntry, Stage, Tx } from "../../store/index.ts";
import { versionsIn, type InForce } from "../authority/in-force.ts";
import type { Deps } from "../deps.ts";
import type { HappeningEntry } from "./happenings.ts";
import { sharingPlace } from "./sealed-request.ts";
import type { StoredRequest } from "./stored-request.ts";
import { noticeKindOf, whomToTell } from "./whom-to-tell.ts";

/** The time at which a state decides something; a referral decides nothing. */
const stageOf: Partial<Record<RequestState, Stage>> = {
  granted: "answer",
  refused: "answer",
  objected: "answer",
  lapsed: "answer",
  withdrawn: "answer",
  revoked: "revocation",
  "determined-share": "determination",
  "determined-do-not-share": "determination",
};

/** Who brought something about, when, in what words. `by` is null for what happens by itself. */
export interface Doing {
  readonly by: Named | null;
  readonly words: string | null;
  readonly at: Instant;
  readonly inForce: InForce;
}

async function decide(tx: Tx, id: string, state: RequestState, doing: Doing): Promise<void> {
  const stage = stageOf[state];
  if (stage === undefined) return;
  const { by, words, at } = doing;
  const outcome = state as Exclude<RequestState, "requested" | "informed" | "referred">;
  const sealed =
    by === null && words === null ? null : await tx.seal(id, stage, { name: by?.name ?? null, words });
  await tx.db
    .insertInto("decisions")
    .values({ request: id, stage, outcome, decided_by: by?.id ?? null, decided_at: at, sealed })
    .execute();
}

async function share(deps: Deps, tx: Tx, request: ConsentRequest): Promise<void> {
  const { id, sharing, covers, asker } = request;
  if (sharing === null) return;
  const { mayBeSharedWith, conditions, expires, decidedAt } = sharing;
  const sealed = conditions === null ? null : await tx.seal(id, sharingPlace, { conditions });
  await tx.db
    .insertInto("sharing")
    .values({ request: id, may_be_shared_with: mayBeSharedWith, expires, decided_at: decidedAt, sealed })
    .execute();
  const receipt = await deps.receipts.issue({
    consent: id,
    who: asker,
    mayBeSharedWith,
    messageIds: covers.messageIds,
    issuedAt: decidedAt,
    until: expires,
  });
  await tx.db
    .insertInto("receipts")
    .values({ id: receipt.id, request: id, kid: receipt.kid, jws: receipt.jws, issued_at: decidedAt })
    .execute();
}

/** What the log tells of a state: which, and of a sharing until when; whom it names is said under the record's key. */
function entryOf(request: ConsentRequest, state: RequestState, { by, words, at, inForce }: Doing): NewEntry {
  const isShared = state === "granted" || state === "determined-share";
  const { sharing } = request;
  return {
    at,
    kind: `request.${state}`,
    about: request.id,
    facts: {
      state,
      protocols: versionsIn(inForce),
      ...(isShared ? { expires: sharing?.expires ?? null } : {}),
    },
    said: {
      by: by === null ? null : { ...by },
      words,
      ...(isShared && sharing !== null
        ? { mayBeSharedWith: sharing.mayBeSharedWith, conditions: sharing.conditions }
        : {}),
    },
  };
}

/** A request as it stands now, and the entries by which the log tells of it. */
export interface Applied {
  readonly stored: StoredRequest;
  readonly logged: readonly HappeningEntry[];
}

/**
 * Writes what became of a request: its decision, its state, what may be shared, the receipt, the notices, and last the log. Of
 * several states in a row only the first is somebody's deed; the rest follow by themselves.
 */
export async function apply(
  deps: Deps,
  tx: Tx,
  before: StoredRequest,
  outcome: { readonly request: ConsentRequest; readonly through: readonly RequestState[] },
  doing: Doing,
): Promise<Applied> {
  const { request, through } = outcome;
  const { offices, authority } = doing.inForce;
  const steps = through.map((state, index) => ({
    state,
    doing: index === 0 ? doing : { ...doing, by: null, words: null },
  }));
  for (const step of steps) {
    await decide(tx, request.id, step.state, step.doing);
    await tx.db
      .updateTable("requests")
      .set({ state: step.state, revoked_at: request.revokedAt })
      .where("id", "=", request.id)
      .execute();
  }
  if (before.request.sharing === null) await share(deps, tx, request);
  for (const { state } of steps)
    for (const to of whomToTell(request, state, offices, authority))
      await tx.post({ to, kind: noticeKindOf(state), about: request.id, facts: { state } });
  const logged: HappeningEntry[] = [];
  for (const step of steps) {
    const entry = entryOf(request, step.state, step.doing);
    logged.push({ ...entry, n: (await tx.append(entry)).n });
  }
  return { stored: { ...before, request }, logged };
}
