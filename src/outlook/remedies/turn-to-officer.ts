import type { Finding, Remedy } from "../../message/index.ts";
import { sameAddress } from "../../people/index.ts";
import type { CarriedOut, Choices } from "./carried-out.ts";
import { changeRecipients } from "./change-recipients.ts";
import type { Entry, Fields } from "./recipient-fields.ts";
import { advised, type Target } from "./target.ts";

/** What becomes of those whom the finding is about: they keep a copy, or get nothing. */
type Becomes = "copied" | "removed";

function without(entries: readonly Entry[], isMeant: (entry: Entry) => boolean): readonly Entry[] {
  return entries.filter((entry) => !isMeant(entry));
}

/** Puts the officer in To, once, in the place of those meant; null where none of them is there any more. */
function turned(
  fields: Fields,
  isMeant: (entry: Entry) => boolean,
  officer: Entry,
  becomes: Becomes,
): Fields | null {
  const meant = [...fields.to, ...fields.cc, ...fields.bcc].filter(isMeant);
  if (meant.length === 0) return null;
  const isOfficer = ({ emailAddress }: Entry): boolean => sameAddress(emailAddress, officer.emailAddress);
  const rest = (entries: readonly Entry[]): readonly Entry[] => without(without(entries, isMeant), isOfficer);
  const first = fields.to.findIndex(isMeant);
  const before = rest(fields.to.slice(0, Math.max(first, 0)));
  const after = rest(fields.to.slice(Math.max(first, 0)));
  const copied = becomes === "copied" ? meant : [];
  return { to: [...before, officer, ...after], cc: [...rest(fields.cc), ...copied], bcc: rest(fields.bcc) };
}

/**
 * Addresses the message to an officer whom the sender chose from the directory: a senior officer in the place of a junior
 * one, who gets a copy; the communications team in the place of the media.
 */
export function turnToOfficer(
  remedy: Remedy,
  becomes: Becomes,
): (finding: Finding, target: Target, choices: Choices) => Promise<CarriedOut> {
  return ({ about }, target, { officer }) => {
    if (officer === undefined) return Promise.resolve(advised(remedy));
    const entry = { displayName: officer.name, emailAddress: officer.address };
    const isMeant = ({ emailAddress }: Entry): boolean =>
      about.some((address) => sameAddress(address, emailAddress)) &&
      !sameAddress(emailAddress, officer.address);
    return changeRecipients(remedy, target, (fields) => turned(fields, isMeant, entry, becomes));
  };
}
