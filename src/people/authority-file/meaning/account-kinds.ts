import { domainOf } from "../../address.ts";
import { normaliseDomain } from "../../domain.ts";
import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { placesAt, textsAt, type Place } from "../place.ts";

function isKind(account: Place, kind: string): boolean {
  return textsAt(account, "kind").some(({ value }) => value === kind);
}

/** A personal account with a passed assessment: a personal account can never pass. */
export function passedPersonalAccounts(root: Place): readonly Fault[] {
  return placesAt(root, "people/*/accounts/*")
    .filter((account) => isKind(account, "personal"))
    .flatMap((account) => textsAt(account, "assessment/outcome"))
    .filter(({ value }) => value === "passed")
    .map(({ pointer }) => ({
      pointer,
      found: `"passed" on a personal account`,
      wanted: "no passed assessment, since a personal account can never pass",
    }));
}

/**
 * An authority account at a domain that is not among the authority's own. It would need no assessment, and so a slip of
 * the pen would make a stranger's domain the authority's.
 */
export function foreignAuthorityAccounts(root: Place): readonly Fault[] {
  const own = textsAt(root, "domains/*").map(({ value }) => normaliseDomain(value));
  if (own.length === 0 || own.includes(null)) return []; // the fault is in the domains
  return placesAt(root, "people/*/accounts/*")
    .filter((account) => isKind(account, "authority"))
    .flatMap((account) => textsAt(account, "address"))
    .filter(({ value }) => {
      const domain = domainOf(value);
      return domain !== null && !own.includes(domain);
    })
    .map(({ pointer, value }) => ({
      pointer,
      found: `${quote(value)} as an authority account`,
      wanted: "an address at one of the domains above, or kind council, business or personal",
    }));
}
