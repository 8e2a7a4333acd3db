import type { ConsentRequestView, Deed, Named } from "../../../api/index.ts";
import { allowedEvents, type EventName } from "../../../consent/index.ts";
import { kindsFor, mayDo, type Caller } from "../../rights/index.ts";
import { happeningsOf, momentText, type HappeningEntry } from "./happenings.ts";
import { holdIn } from "./hold-in.ts";
import { isRemindable } from "./remindable.ts";
import { erasedName } from "./sealed-request.ts";
import type { StoredRequest } from "./stored-request.ts";

/** The deed by which a person brings an event about; none for what happens by itself. */
const deedOf: Readonly<Record<EventName, Deed | null>> = {
  grant: "grant",
  refuse: "refuse",
  withdraw: "withdraw",
  revoke: "revoke",
  refer: "refer",
  "determine-share": "determine",
  "determine-do-not-share": "determine",
  lapse: null,
};

/** What somebody can do with a request now, by the transition table and the rights table both. */
function deedsOf(stored: StoredRequest, isOnHold: boolean, caller: Caller): Deed[] {
  const { request, words } = stored;
  if (words === null) return [];
  const { person, at, offices } = caller;
  const kinds = kindsFor(request, caller);
  const events = allowedEvents(request, { person: person.id, at, offices });
  const deeds = new Set(events.map((event) => deedOf[event]).filter((deed) => deed !== null));
  if (isRemindable(stored, at)) deeds.add("remind");
  deeds.add(isOnHold ? "lift-hold" : "hold");
  return [...deeds].filter((deed) => mayDo(kinds, deed, request.state));
}

function orNull(at: number | null): string | null {
  return at === null ? null : momentText(at);
}

/** A request as one of its people sees it. `entries` are those of the log about it. */
export function viewOf(
  stored: StoredRequest,
  entries: readonly HappeningEntry[],
  caller: Caller,
): ConsentRequestView {
  const { request, words, askedAt, decideBy } = stored;
  const named = (id: string): Named => ({ id, name: words?.names[id] ?? erasedName });
  const { sharing } = request;
  const hold = holdIn(entries);
  return {
    id: request.id,
    state: request.state,
    correspondence: words?.correspondence ?? null,
    asker: named(request.asker),
    alsoAsking: request.alsoAsking.map(named),
    originator: named(request.originator),
    shareWith: request.shareWith.map(named),
    reason: words?.reason ?? null,
    legalProvision: words?.legalProvision ?? null,
    askedAt: momentText(askedAt),
    lapsesAt: momentText(request.lapsesAt),
    decideBy: orNull(decideBy),
    sharing:
      sharing === null
        ? null
        : {
            mayBeSharedWith: sharing.mayBeSharedWith.map(named),
            conditions: sharing.conditions,
            expires: orNull(sharing.expires),
            decidedAt: momentText(sharing.decidedAt),
          },
    revokedAt: orNull(request.revokedAt),
    hold,
    happenings: happeningsOf(entries),
    youMay: deedsOf(stored, hold !== null, caller),
  };
}
