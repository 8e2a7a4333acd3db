import type { AccountEvent, Named } from "../../../api/index.ts";
import { kindsOf, mayDo } from "../../rights/index.ts";
import type { Entry, JsonObject } from "../../store/index.ts";
import { contextOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AssessmentOperations } from "../operations.ts";
import { broughtInKind, undoneKind } from "../directory/brought-in.ts";
import { pointsIn } from "./checklist/looked-at.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused } from "../result.ts";
import { personRecord } from "../sending/tickets.ts";

/** What each kind of entry is to the history of accounts. */
const kinds: Readonly<Record<string, AccountEvent["kind"]>> = {
  "authority.account-assessed": "assessed",
  "authority.accounts-put": "accounts-put",
  [broughtInKind]: "added",
  [undoneKind]: "added-undone",
  "assessment.asked": "asked",
  "assessment.closed": "ask-closed",
  "assessment.expiring": "expiring",
};

/** Most entries that are looked at, the newest first: of one person's accounts there are a few a year. */
const mostLookedAt = 1_000;

function textIn(said: JsonObject, field: string): string | null {
  const value = said[field];
  return typeof value === "string" ? value : null;
}

function objectIn(said: JsonObject, field: string): JsonObject {
  const value = said[field];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function namedIn(said: JsonObject): Named | null {
  const { id, name } = objectIn(said, "by");
  return typeof id === "string" && typeof name === "string" ? { id, name } : null;
}

/** An entry as an event; null where it is none, or what it said was erased. */
function eventOf({ n, at, kind, said }: Entry): AccountEvent | null {
  const is = kinds[kind];
  if (is === undefined || said === null) return null;
  const assessment = objectIn(said, "assessment");
  return {
    n,
    at: momentText(at),
    kind: is,
    by: namedIn(said),
    address: textIn(said, "address"),
    outcome: textIn(assessment, "outcome") as AccountEvent["outcome"],
    lastDay: textIn(assessment, "expires") ?? textIn(said, "lastDay"),
    points: pointsIn(said),
    words: textIn(said, "note") ?? textIn(said, "words"),
  };
}

/** What the log tells of a person's accounts: anybody's for an administrator, one's own for anybody else. */
export function createAccountHistory(deps: Deps): AssessmentOperations["accountHistory"] {
  return async (acting, person) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-by-this-person");
    const { person: caller, through, offices } = context.caller;
    const isOwn = person === caller.id;
    if (!mayDo(kindsOf(caller, through, offices), isOwn ? "see-own-accounts" : "see-accounts"))
      return refused("not-by-this-person");
    const { store } = deps;
    const asks = await store.db
      .selectFrom("assessment_asks")
      .select("id")
      .where("holder", "=", person)
      .execute();
    const about = [personRecord(person), ...asks.map(({ id }) => id)];
    const entries = await store.entries({
      about,
      kinds: Object.keys(kinds),
      newestFirst: true,
      limit: mostLookedAt,
    });
    return done({ events: entries.map(eventOf).filter((event) => event !== null) });
  };
}
