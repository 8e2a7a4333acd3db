import { cleaned } from "../../../../decision/index.ts";
import { replaceUnprintable, type Draft, type Finding, type Mailbox } from "../../../../message/index.ts";
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

/** An address with whatever would not be seen in it named: `ann[U+200B]@x.example`. */
function visible(address: string): string {
  return replaceUnprintable(
    address,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

/** How an address stands in the draft: its display name and field. */
function lineOf(draft: Draft, about: string): AddressLine {
  for (const [field, mailboxes] of fieldsOf(draft)) {
    const mailbox = mailboxes.find((each) => isMeant(each, about));
    if (mailbox === undefined) continue;
    const name = mailbox.name === null ? null : cleaned(mailbox.name, 80);
    return { address: visible(about), name, field };
  }
  return { address: visible(about), name: null, field: null };
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
