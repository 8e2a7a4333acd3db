import { domainOf, normaliseAddress } from "../address.ts";
import type { AuthorityFile, OtherAuthority } from "../authority-file.ts";
import { normaliseDomain, parentsOf } from "../domain.ts";
import { shapeOf } from "../lookalike/domain-shape.ts";
import { imitates } from "../lookalike/imitation.ts";
import type { PeopleKept } from "./people-kept.ts";
import type { Touch } from "./touch.ts";

/** The fields of the file that hold addresses of nobody in particular. */
export type Contacts = Pick<AuthorityFile, "otherAuthorities" | "ministers" | "media" | "recordKeeping">;

/** Whether addresses or domains hold one that is touched: the address itself, or its domain, which is then a known one. */
function isTouched(texts: readonly string[], { addresses, domains }: Touch): boolean {
  return texts.some((text) => {
    const address = normaliseAddress(text);
    const domain = domainOf(text) ?? normaliseDomain(text);
    return (address !== null && addresses.has(address)) || (domain !== null && domains.has(domain));
  });
}

/** A domain of the message lies below one of these, or passes for one. */
function isNear({ domains: theirs }: OtherAuthority, domains: ReadonlySet<string>): boolean {
  const own = theirs.map(normaliseDomain).filter((domain) => domain !== null);
  return Array.from(domains).some(
    (domain) =>
      parentsOf(domain).some((parent) => own.indexOf(parent) >= 0) ||
      own.some((home) => imitates(shapeOf(domain), shapeOf(home))),
  );
}

/** Other authorities, ministers, media and mailboxes for records that a message touches. Mailboxes for records are few: all stay. */
export function contactsFor(file: AuthorityFile, touch: Touch): Contacts {
  const { otherAuthorities = [], ministers = [], media = [], recordKeeping } = file;
  return {
    otherAuthorities: otherAuthorities.filter(
      (other) =>
        isTouched([...other.domains, ...(other.leader?.addresses ?? [])], touch) ||
        isNear(other, touch.domains),
    ),
    ministers: ministers.filter(({ addresses }) => isTouched(addresses, touch)),
    media: media.filter((text) => isTouched([text], touch)),
    ...(recordKeeping === undefined ? {} : { recordKeeping }),
  };
}

/**
 * Keeps one account at every domain of the message where the file has one, a personal account before others. The
 * authority's own domains are known without.
 */
export function keepKnownDomains(file: AuthorityFile, { domains }: Touch, kept: PeopleKept): void {
  const own = file.domains.map(normaliseDomain);
  const strange = Array.from(domains).filter((domain) => own.indexOf(domain) < 0);
  const open = { personal: new Set(strange), any: new Set(strange) };
  const pass = (kinds: "personal" | "any"): void => {
    for (const person of file.people)
      for (const account of person.accounts) {
        const domain = domainOf(account.address) ?? "";
        if (!open[kinds].has(domain) || (kinds === "personal" && account.kind !== "personal")) continue;
        open.personal.delete(domain);
        open.any.delete(domain);
        kept.keepAccount(person, account);
      }
  };
  pass("personal");
  pass("any");
}
