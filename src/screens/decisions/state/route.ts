/** Where a reader can be. `home` leads to the list that matters most to whoever signs in. */
export type Route =
  | { readonly at: "home" | Place }
  | { readonly at: "request"; readonly id: string }
  /** One account, by its address or by what the link of a notice calls it. */
  | { readonly at: "account"; readonly address: string }
  /** Adds an account; `about`: whose (the id of a person) or which (an address), where a link says so; else empty. */
  | { readonly at: "add-account"; readonly about: string }
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

/** The page that adds an account: `add-account`, `add-account/m3`, `add-account/ann%40dine.example`; not `add-account/a/b`. */
const addPath = /^add-account(?:\/([^/]{1,960}))?$/;

/** What a link has written at the end of a path; null where it was cut off in the middle of a character. */
function writtenIn(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What the link of a notice calls an account: `A-2026-0001`, or 32 hexadecimal digits; no mail address, which would tell of it. */
const nameOfNotice = /^(?:A-\d{4}-\d{4,12}|[0-9a-f]{32})$/;

/** Whether an account is called as the link of a notice calls it. */
export function isCalledByNotice(address: string): boolean {
  return nameOfNotice.test(address);
}

/** The account at the end of a path; null where there is none: the link then leads to the list. */
function addressIn(path: string): string | null {
  const address = writtenIn(accountPath.exec(path)?.[1] ?? "");
  if (address === null) return null;
  return address.includes("@") || isCalledByNotice(address) ? address : null;
}

/** Where an address leads: what stands behind its `#/`. A link to a release leads to the releases. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { at: "home" };
  const address = addressIn(path);
  if (address !== null) return { at: "account", address };
  const added = addPath.exec(path);
  if (added !== null) return { at: "add-account", about: writtenIn(added[1] ?? "") ?? "" };
  const place = places.find((each) => each === path.split("/")[0]);
  if (place !== undefined) return { at: place };
  const id = requestPath.exec(path)?.[1];
  return id === undefined ? { at: "unknown" } : { at: "request", id };
}

/** The address of a page, as a link has it. */
export function hashOf(route: Route): string {
  if (route.at === "request") return `#/requests/${route.id}`;
  if (route.at === "account") return `#/accounts/${encodeURIComponent(route.address)}`;
  if (route.at === "add-account" && route.about !== "")
    return `#/add-account/${encodeURIComponent(route.about)}`;
  return route.at === "home" || route.at === "unknown" ? "#/" : `#/${route.at}`;
}

/** Whether two addresses lead to the same page. */
export function isSameRoute(one: Route, other: Route): boolean {
  return hashOf(one) === hashOf(other) && one.at === other.at;
}
