/** Where a reader can be. `home` leads to the list that matters most to whoever signs in. */
export type Route =
  | { readonly at: "home" | Place }
  | { readonly at: "request"; readonly id: string }
  | { readonly at: "account"; readonly address: string }
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
  | "bring-in"
  | "checklist"
  | "absence";

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
  "checklist",
  "absence",
];

/** A request's address ends in its id: `requests/C-2026-0001`, but not `requests/` or `requests/../log`. */
const requestPath = /^requests\/([A-Z]-\d{4}-\d{4,12})$/;

/** An account's page ends in its address, as a link has it: `accounts/ann%40dine.example`, but not `accounts/` or `accounts/a/b`. */
const accountPath = /^accounts\/([^/]{3,960})$/;

/** The mail address at the end of a path; null where there is none. */
function addressIn(path: string): string | null {
  const written = accountPath.exec(path)?.[1];
  if (written === undefined) return null;
  try {
    const address = decodeURIComponent(written);
    return address.includes("@") ? address : null;
  } catch {
    // A link that was cut off in the middle of a character leads to the list.
    return null;
  }
}

/** Where an address leads: what stands behind its `#/`. A link to a release leads to the releases. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { at: "home" };
  const address = addressIn(path);
  if (address !== null) return { at: "account", address };
  const place = places.find((each) => each === path.split("/")[0]);
  if (place !== undefined) return { at: place };
  const id = requestPath.exec(path)?.[1];
  return id === undefined ? { at: "unknown" } : { at: "request", id };
}

/** The address of a page, as a link has it. */
export function hashOf(route: Route): string {
  if (route.at === "request") return `#/requests/${route.id}`;
  if (route.at === "account") return `#/accounts/${encodeURIComponent(route.address)}`;
  return route.at === "home" || route.at === "unknown" ? "#/" : `#/${route.at}`;
}

/** Whether two addresses lead to the same page. */
export function isSameRoute(one: Route, other: Route): boolean {
  return hashOf(one) === hashOf(other) && one.at === other.at;
}
