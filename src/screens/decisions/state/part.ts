import type { ConsentRequestView, Me } from "../../../api/index.ts";
import { notYours, standings, type Part, type Standing } from "../words/index.ts";
import type { Place, Route } from "./route.ts";

/** In which part a reader looks at a request. */
export function partOf(request: ConsentRequestView, me: Me): Part {
  if (request.originator.id === me.person) return "originator";
  const asking = [request.asker, ...request.alsoAsking];
  return asking.some(({ id }) => id === me.person) ? "asker" : "overseer";
}

/** How a request stands for its reader, and what happens next. */
export function standingOf(request: ConsentRequestView, me: Me): Standing {
  const part = partOf(request, me);
  const standing = standings[part][request.state];
  const isNotTheirs =
    part === "overseer" && request.state === "referred" && !request.youMay.includes("determine");
  return isNotTheirs ? { ...standing, next: notYours } : standing;
}

/**
 * Whether a reader has to do with releases, checks and the log: the Monitoring Officer, and a deputy who stands in. A deputy
 * may be needed for one request alone, and then it is among their referrals.
 */
export function watches(me: Me): boolean {
  return me.mayDetermine || me.offices.includes("monitoring-officer");
}

/** Whether a reader looks after everybody's accounts; others see their own. */
export function administers(me: Me): boolean {
  return me.kind === "officer" && me.offices.includes("account-administrator");
}

/** The pages that a reader has, in their order: what waits for them first. */
export function placesOf(me: Me): readonly Place[] {
  const own: readonly Place[] =
    me.kind === "officer"
      ? ["asked-by-me", "asked-of-me", "ask", "accounts"]
      : ["asked-of-me", "asked-by-me", "ask", "accounts"];
  if (watches(me)) return ["referrals", "releases", "checks", "log", ...own];
  if (administers(me)) return ["accounts", ...own.filter((place) => place !== "accounts")];
  return me.offices.includes("deputy-monitoring-officer") ? [...own, "referrals"] : own;
}

/** The pages that are reached from the accounts. */
const ofAccounts: readonly Route["at"][] = ["bring-in", "add-account", "checklist", "account"];

/** The way at the top that leads to a page which has none of its own; null where a reader has no such way, or needs none. */
export function wayTo(route: Route, me: Me): "accounts" | "referrals" | null {
  if (ofAccounts.includes(route.at)) return "accounts";
  if (route.at !== "absence") return null;
  if (placesOf(me).includes("referrals")) return "referrals";
  return administers(me) ? "accounts" : null;
}
