import type { Named } from "../../../api/index.ts";
import type { ConsentRequest, RequestState } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Deed, Move, NewEntry, Records, Stage } from "../../store/index.ts";
import { versionsIn, type InForce } from "../authority/in-force.ts";
import type { Deps } from "../deps.ts";
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

async function decided(
  records: Records,
  id: string,
  state: RequestState,
  doing: Doing,
): Promise<Move["decision"]> {
  const stage = stageOf[state];
  if (stage === undefined) return null;
  const { by, words, at } = doing;
  const outcome = state as Exclude<RequestState, "requested" | "informed" | "referred">;
  const sealed =
    by === null && words === null ? null : await records.seal(id, stage, { name: by?.name ?? null, words });
  return { request: id, stage, outcome, decided_by: by?.id ?? null, decided_at: at, sealed };
}

/** What may be shared from now on and could not before, and the receipt of it. */
async function shared(
  deps: Deps,
  records: Records,
  before: StoredRequest,
  { id, sharing, covers, asker }: ConsentRequest,
): Promise<Pick<Deed, "sharing" | "receipt">> {
  if (sharing === null || before.request.sharing !== null) return { sharing: null, receipt: null };
  const { mayBeSharedWith, conditions, expires, decidedAt } = sharing;
  const receipt = deps.receipts.issue({
    consent: id,
    who: asker,
    mayBeSharedWith,
    messageIds: covers.messageIds,
    issuedAt: decidedAt,
    until: expires,
  });
  return {
    sharing: {
      request: id,
      may_be_shared_with: mayBeSharedWith,
      expires,
      decided_at: decidedAt,
      sealed: conditions === null ? null : await records.seal(id, sharingPlace, { conditions }),
    },
    receipt: { ...receipt, request: id, issued_at: decidedAt },
  };
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

/**
 * Records what became of a request: its decision, its state, what may be shared, the receipt, the notices, and last the log. Of several
 * states in a row only the first is somebody's deed; the rest follow by themselves. Gives the request as it stands then.
 */
export async function apply(
  deps: Deps,
  records: Records,
  before: StoredRequest,
  outcome: { readonly request: ConsentRequest; readonly through: readonly RequestState[] },
  doing: Doing,
): Promise<StoredRequest> {
  const { request, through } = outcome;
  const { id, revokedAt } = request;
  const { offices, authority } = doing.inForce;
  const steps = through.map((state, index) => ({
    state,
    doing: index === 0 ? doing : { ...doing, by: null, words: null },
  }));
  const moves: Move[] = [];
  for (const { state, doing } of steps)
    moves.push({ decision: await decided(records, id, state, doing), state, revoked_at: revokedAt });
  const { sharing, receipt } = await shared(deps, records, before, request);
  await records.record({
    found: {
      id,
      state: before.request.state,
      reminded_at: before.remindedAt,
      revoked_at: before.request.revokedAt,
    },
    moves,
    sharing,
    receipt,
    notices: through.flatMap((state) =>
      whomToTell(request, state, offices, authority).map((to) => ({
        to,
        kind: noticeKindOf(state),
        about: id,
        facts: { state },
      })),
    ),
    entries: steps.map(({ state, doing }) => entryOf(request, state, doing)),
  });
  return { ...before, request, receipt: receipt?.jws ?? before.receipt };
}
