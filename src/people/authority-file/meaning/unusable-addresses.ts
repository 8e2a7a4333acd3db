import { normaliseAddress } from "../../address.ts";
import { normaliseDomain } from "../../domain.ts";
import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place, type TextPlace } from "../place.ts";

const addressPaths = [
  "people/*/accounts/*/address",
  "lists/*/address",
  "otherAuthorities/*/leader/addresses/*",
  "ministers/*/addresses/*",
  "recordKeeping/*",
];

/** What the schema lets by as an address or a domain; for anything else the schema tells the fault. */
const addressShape = /^[^\s@<>]+@[^\s@<>]+$/;
const domainShape = /^[^\s@<>/:.]+(?:\.[^\s@<>/:.]+)+\.?$/;

function faults(places: readonly TextPlace[], wanted: string): readonly Fault[] {
  return places.map(({ pointer, value }) => ({ pointer, found: quote(value), wanted }));
}

/** An address or a domain of the right shape that mail cannot use, so that nothing would ever match it. */
export function unusableAddresses(root: Place): readonly Fault[] {
  const addresses = textsAt(root, ...addressPaths).filter(
    ({ value }) => addressShape.test(value) && normaliseAddress(value) === null,
  );
  const domains = textsAt(root, "domains/*", "otherAuthorities/*/domains/*").filter(
    ({ value }) => domainShape.test(value) && normaliseDomain(value) === null,
  );
  const media = textsAt(root, "media/*").filter(
    ({ value }) => normaliseAddress(value) === null && !(domainShape.test(value) && normaliseDomain(value)),
  );
  return [
    ...faults(addresses, "a mail address such as a.name@council.example"),
    ...faults(domains, "a mail domain such as council.example"),
    ...faults(media, "a mail address or a mail domain, such as news@gazette.example or gazette.example"),
  ];
}
