import type { Instant, Mailbox } from "../message/index.ts";
import { domainOf } from "./address.ts";
import { assessmentAt } from "./assessment.ts";
import { accountOf, isOwnAddress, listOf, type Authority } from "./authority.ts";
import type { OwnedAccount } from "./indexes.ts";
import type { Account, List, Person } from "./authority-file.ts";
import { isRecordKeeping } from "./contacts.ts";
import { parentsOf } from "./domain.ts";
import { imitatedBy } from "./lookalike/lookalike.ts";

/** What an address is to the authority. Outward contract, section 3. */
export type Standing =
  | "authority-account"
  | "assessed-account"
  | "unassessed-account"
  | "personal-account"
  | "lookalike"
  | "external"
  | "list"
  | "unresolved";

/** An address's standing, and what it rests on. */
export interface StandingOf {
  readonly standing: Standing;
  /** Whose account it is; null when it is nobody's. A look-alike is nobody's, whoever's name it bears. */
  readonly person: Person | null;
  readonly account: Account | null;
  readonly list: List | null;
  /** The own domain or the approved address that it looks like, as the file writes it; null for any other standing. */
  readonly lookalikeOf: string | null;
}

/** A standing that rests on nobody in the file. */
const plainly = (standing: Standing): StandingOf => ({
  standing,
  person: null,
  account: null,
  list: null,
  lookalikeOf: null,
});

function ofAccount(a: Authority, { account }: OwnedAccount, at: Instant): Standing {
  if (account.kind === "personal") return "personal-account";
  if (account.kind !== "authority")
    return assessmentAt(account, at) === "approved" ? "assessed-account" : "unassessed-account";
  return isOwnAddress(a, account.address) ? "authority-account" : "unassessed-account";
}

function isBelowOwnDomain(a: Authority, address: string): boolean {
  return parentsOf(domainOf(address) ?? "").some((parent) => a.indexes.ownDomains.has(parent));
}

/**
 * What an address of the message is to the authority at a moment. Only the address counts, whole; the display name never
 * does. An address at an own domain that the file does not know, one at a sub-domain of an own domain, and what is no
 * address at all are unresolved. A mailbox for records at an own domain is the authority's, though nobody's in person.
 */
export function standingOf(a: Authority, mailbox: Mailbox, at: Instant): StandingOf {
  const { address } = mailbox;
  const owned = accountOf(a, address);
  if (owned !== null) {
    const { person, account } = owned;
    return { standing: ofAccount(a, owned, at), person, account, list: null, lookalikeOf: null };
  }
  const list = listOf(a, address);
  if (list !== null) return { standing: "list", person: null, account: null, list, lookalikeOf: null };
  if (isOwnAddress(a, address))
    return plainly(isRecordKeeping(a, address) ? "authority-account" : "unresolved");
  if (domainOf(address) === null || isBelowOwnDomain(a, address)) return plainly("unresolved");
  const lookalikeOf = imitatedBy(a, address, at);
  if (lookalikeOf === null) return plainly("external");
  return { standing: "lookalike", person: null, account: null, list: null, lookalikeOf };
}

/** The address to use for somebody at a moment: the authority account first, else an assessed one; null when none. */
export function approvedAddress(a: Authority, person: Person, at: Instant): string | null {
  const standings = person.accounts.map((account) => ({
    account,
    standing: ofAccount(a, { person, account }, at),
  }));
  const first = (wanted: Standing): string | null =>
    standings.find(({ standing }) => standing === wanted)?.account.address ?? null;
  return first("authority-account") ?? first("assessed-account");
}
