/** Where a reader can be. `home` leads to the list that matters most to whoever signs in. */
export type Route =
  | { readonly at: "home" | Place }
  | { readonly at: "request"; readonly id: string }
  | { readonly at: "unknown" };

/** The pages that the ways at the top lead to. */
export type Place =
  | "asked-of-me"
  | "asked-by-me"
  | "ask"
  | "referrals"
  | "releases"
  | "checks"
  | "log"
  | "accounts"
  | "bring-in";

const places: readonly Place[] = [
  "asked-of-me",
  "asked-by-me",
  "ask",
  "referrals",
  "releases",
  "checks",
  "log",
  "accounts",
  "bring-in",
];

/** A request's address ends in its id: `requests/C-2026-0001`, but not `requests/` or `requests/../log`. */
const requestPath = /^requests\/([A-Z]-\d{4}-\d{4,12})$/;

/** Where an address leads: what stands behind its `#/`. A link to a release leads to the releases. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { at: "home" };
  const place = places.find((each) => each === path.split("/")[0]);
  if (place !== undefined) return { at: place };
  const id = requestPath.exec(path)?.[1];
  return id === undefined ? { at: "unknown" } : { at: "request", id };
}

/** The address of a page, as a link has it. */
export function hashOf(route: Route): string {
  if (route.at === "request") return `#/requests/${route.id}`;
  return route.at === "home" || route.at === "unknown" ? "#/" : `#/${route.at}`;
}

/** Whether two addresses lead to the same page. */
export function isSameRoute(one: Route, other: Route): boolean {
  return hashOf(one) === hashOf(other) && one.at === other.at;
}
