import type { Finding } from "../../message/index.ts";
import { sameAddress } from "../../people/index.ts";
import type { CarriedOut } from "./carried-out.ts";
import { changeRecipients } from "./change-recipients.ts";
import { recipientFields, type Entry, type Fields } from "./recipient-fields.ts";
import { advised, type Target } from "./target.ts";

/** Whether a finding is about the account the message is sent from, which no add-in can change. */
export function isAboutSender({ saw }: Finding): boolean {
  return /^account\.from-/.test(saw.phrase);
}

/** The approved address that a finding names; null where the person has none. */
export function approvedIn({ saw }: Finding): string | null {
  return saw.values["approved"] ?? null;
}

/** The same person at another address: a display name that was only the old address becomes the new one. */
function at(address: string, { displayName, emailAddress }: Entry): Entry {
  return { displayName: displayName === emailAddress ? address : displayName, emailAddress: address };
}

/** Puts the approved address in the place of the other one; where it stands in the message already, the other one goes. */
function swapped(fields: Fields, isMeant: (entry: Entry) => boolean, approved: string): Fields | null {
  const all = [...fields.to, ...fields.cc, ...fields.bcc];
  if (!all.some(isMeant)) return null;
  const isThere = all.some(({ emailAddress }) => sameAddress(emailAddress, approved));
  const swap = (entries: readonly Entry[]): readonly Entry[] =>
    isThere
      ? entries.filter((entry) => !isMeant(entry))
      : entries.map((entry) => (isMeant(entry) ? at(approved, entry) : entry));
  const [to = [], cc = [], bcc = []] = recipientFields.map((field) => swap(fields[field]));
  return { to, cc, bcc };
}

/** Addresses a recipient at their approved account: in the same field, at the same place, under the same display name. */
export function useApprovedAccount(finding: Finding, target: Target): Promise<CarriedOut> {
  const approved = approvedIn(finding);
  if (approved === null || isAboutSender(finding)) return Promise.resolve(advised("use-approved-account"));
  const isMeant = ({ emailAddress }: Entry): boolean =>
    finding.about.some((address) => sameAddress(address, emailAddress));
  return changeRecipients("use-approved-account", target, (fields) => swapped(fields, isMeant, approved));
}
