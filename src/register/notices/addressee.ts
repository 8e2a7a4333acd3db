import type { Instant } from "../../message/index.ts";
import { approvedAddress, type Authority, type Person } from "../../people/index.ts";
import type { Addressee } from "./compose.ts";

function nameOf({ title, name }: Person): string {
  return title === undefined ? name : `${title} ${name}`;
}

function monitoringOfficerOf({ file }: Authority): Person | null {
  return file.people.find(({ offices }) => offices?.includes("monitoring-officer") === true) ?? null;
}

/**
 * Who is written to for a person: they themselves at an authority account, or one with a live assessment; else the
 * Monitoring Officer, who tells them. Null where that cannot be done either. Source: report of June 2022, 4.3; issue
 * of the register, "only to an authority account".
 */
export function addresseeFor(personId: string, authority: Authority, at: Instant): Addressee | null {
  const person = authority.file.people.find(({ id }) => id === personId) ?? null;
  const address = person === null ? null : approvedAddress(authority, person, at);
  if (person !== null && address !== null) return { name: nameOf(person), address, insteadOf: null };
  const officer = monitoringOfficerOf(authority);
  const instead = officer === null ? null : approvedAddress(authority, officer, at);
  if (officer === null || instead === null) return null;
  return { name: nameOf(officer), address: instead, insteadOf: person === null ? personId : nameOf(person) };
}
