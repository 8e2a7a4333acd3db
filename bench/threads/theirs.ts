import EmailForwardParser from "email-forward-parser";
import type { EmailForwardMailbox, EmailForwardResult } from "email-forward-parser";
import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import type { Found, Labelled } from "../../test/support/chains/folder.ts";
import type { Contestant } from "./contestant.ts";

const parser = new EmailForwardParser();

const deepest = 12;

/** A subject that makes the parser look for blocks without a separator too. */
const fwd = "Fwd: ";

function listed(given: EmailForwardMailbox | EmailForwardMailbox[] | null | undefined): Labelled[] {
  if (given === null || given === undefined) return [];
  return Array.isArray(given) ? given : [given];
}

const foundIn = ({ email }: EmailForwardResult): Found => ({
  from: email.from,
  to: listed(email.to),
  cc: listed(email.cc),
  subject: email.subject,
});

/** The parser calls a mail forwarded by its subject alone, too: believed only where it names an author. */
const isFound = ({ forwarded, email }: EmailForwardResult): boolean =>
  forwarded && Boolean(email.from.address ?? email.from.name);

const opened = (bytes: Uint8Array | ArrayBuffer): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true });

/** email-forward-parser as it is: one forwarded message, from the text of the body and the subject. */
export const asIs: Contestant = {
  name: "email-forward-parser 1.8.3",
  async open(bytes) {
    const { text = "", subject = "" } = await opened(bytes);
    return () => {
      const result = parser.read(text, subject);
      return isFound(result) ? [foundIn(result)] : [];
    };
  },
};

/** The parser again on what the forwarded message says, down to the innermost. */
function repeated(text: string, subject: string, always: boolean): readonly Found[] {
  const found: Found[] = [];
  let result = parser.read(text, always ? fwd : subject);
  while (isFound(result) && found.length < deepest) {
    found.push(foundIn(result));
    result = parser.read(result.email.body ?? "", always ? fwd : result.email.subject);
  }
  return found;
}

const mailboxes = (list: readonly Address[] | undefined): Labelled[] =>
  (list ?? []).flatMap((each) => each.group ?? [each]).map(({ name, address }) => ({ name, address }));

const isMessage = ({ mimeType, filename }: Attachment): boolean =>
  mimeType === "message/rfc822" || filename?.toLowerCase().endsWith(".eml") === true;

interface Opened {
  readonly email: Email;
  readonly attached: readonly Opened[];
}

async function openedDeep(bytes: Uint8Array | ArrayBuffer, depth = 0): Promise<Opened> {
  const email = await opened(bytes);
  const messages = depth < deepest ? email.attachments.filter(isMessage) : [];
  const contents = messages.map(({ content }) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  );
  return { email, attached: await Promise.all(contents.map((content) => openedDeep(content, depth + 1))) };
}

const chainOf = ({ email, attached }: Opened, always: boolean): readonly Found[] => [
  ...repeated(email.text ?? "", email.subject ?? "", always),
  ...attached.flatMap((each) => [
    {
      from: mailboxes(each.email.from === undefined ? [] : [each.email.from])[0] ?? null,
      to: mailboxes(each.email.to),
      cc: mailboxes(each.email.cc),
      subject: each.email.subject ?? null,
    },
    ...chainOf(each, always),
  ]),
];

const repeating = (name: string, always: boolean): Contestant => ({
  name,
  async open(bytes) {
    const whole = await openedDeep(bytes);
    return () => chainOf(whole, always);
  },
});

/** The best that npm packages give together: the parser repeated downwards, attached messages by postal-mime. */
export const composite = repeating("  repeated, attached messages by postal-mime 4.0.0", false);

/** The same, told of every mail that it is a forwarded one. */
export const compositeAlways = repeating("  and always told «Fwd:»", true);
