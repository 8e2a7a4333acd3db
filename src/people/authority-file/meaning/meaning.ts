import type { Fault } from "../../fault.ts";
import type { Place } from "../place.ts";
import { foreignAuthorityAccounts, passedPersonalAccounts } from "./account-kinds.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { endsBeforeItBegins } from "./ends-before-it-begins.ts";
import { impossibleDays } from "./impossible-days.ts";
import { faultsOfOwnProtocols } from "./own-protocols.ts";
import { otherTimeZone } from "./other-time-zone.ts";
import { sharedAddresses } from "./shared-addresses.ts";
import { unknownPeople } from "./unknown-people.ts";
import { unknownProtocols } from "./unknown-protocols.ts";
import { unusableAddresses } from "./unusable-addresses.ts";

/** Every fault of an authority file that its shape does not show. Reads files of a broken shape too, as far as they go. */
export function faultsOfMeaning(
  json: unknown,
  protocolIds: readonly string[],
  clauses: readonly string[],
): readonly Fault[] {
  const root: Place = { pointer: "", value: json };
  return [
    ...otherTimeZone(root),
    ...unknownProtocols(root, protocolIds),
    ...faultsOfOwnProtocols(root, protocolIds, clauses),
    ...unusableAddresses(root),
    ...duplicateIds(root),
    ...sharedAddresses(root),
    ...foreignAuthorityAccounts(root),
    ...passedPersonalAccounts(root),
    ...unknownPeople(root),
    ...impossibleDays(root),
    ...endsBeforeItBegins(root),
  ];
}
