import type { Draft, Finding, Mailbox } from "../../../../message/index.ts";
import { sameAddress } from "../../../../people/index.ts";
import { words } from "../../../words.ts";
import type { AddressLine, EvidencePiece } from "./piece.ts";

function fieldsOf({ from, to, cc, bcc }: Draft): readonly (readonly [string, readonly Mailbox[]])[] {
  const { evidence } = words;
  return [
    [evidence.from, from],
    [evidence.to, to],
    [evidence.cc, cc],
    [evidence.bcc, bcc],
  ];
}

function isMeant({ address, name }: Mailbox, about: string): boolean {
  return address === "" ? name === about : address === about || sameAddress(address, about);
}

/** How an address stands in the draft: its display name and field. */
function lineOf(draft: Draft, about: string): AddressLine {
  for (const [field, mailboxes] of fieldsOf(draft)) {
    const mailbox = mailboxes.find((each) => isMeant(each, about));
    if (mailbox !== undefined) return { address: about, name: mailbox.name, field };
  }
  return { address: about, name: null, field: null };
}

/** The addresses that a finding is about; null when it is about none. */
export function addressesOf({ about, saw }: Finding, draft: Draft): EvidencePiece | null {
  if (about.length === 0) return null;
  const isSender = saw.phrase.startsWith("account.from-");
  return {
    is: "addresses",
    title: isSender ? words.evidence.sender : words.evidence.addresses,
    addresses: about.map((address) => lineOf(draft, address)),
    imitated: saw.values["imitated"] ?? null,
  };
}
