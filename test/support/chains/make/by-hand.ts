import type { Case } from "./case.ts";
import { council } from "./cast.ts";
import { chanceOf } from "./chance.ts";
import { headerDate } from "./dates.ts";
import { mail, multipart, textPart, type Transfer } from "./mime.ts";
import { escaped, type Printed, type Quoted } from "./piece.ts";

/** A mail written out by hand, where the point is the very form of its lines. */
export interface ByHand {
  readonly id: string;
  readonly kind: string;
  readonly client?: string;
  readonly locale?: string;
  readonly subject: string;
  readonly text: string;
  /** The HTML body; without it the mail is text alone. `as-text`: the text again, a `div` to a line. */
  readonly html?: string;
  readonly quoted?: readonly Quoted[];
  readonly transfer?: Transfer;
}

/** `Name <address>`, a name, or an address, as printed. */
export function printed(text: string): Printed {
  const both = /^(.*\S)\s*<([^<>]+)>$/.exec(text);
  if (both !== null) return { name: both[1]!, address: both[2]!.toLowerCase() };
  return text.includes("@") ? { name: null, address: text.toLowerCase() } : { name: text, address: null };
}

/** A carried message with a block of headers; people parted by ` | `. */
export const block = (from: string, to: string, subject: string | null, cc = ""): Quoted => ({
  from: printed(from),
  to: to === "" ? [] : to.split(" | ").map(printed),
  cc: cc === "" ? [] : cc.split(" | ").map(printed),
  subject,
});

/** A carried message that a reply line introduces. */
export const attribution = (from: string): Quoted => block(from, "", null);

const asHtml = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "<div><br></div>" : `<div>${escaped(line)}</div>`))
    .join("\n");

export function caseByHand(given: ByHand): Case {
  const chance = chanceOf(given.id);
  const [from, to] = chance.some(council, 2);
  const text = given.text.replace(/^\n/, "");
  const transfer = given.transfer ?? chance.pick(["8bit", "quoted-printable", "base64"] as const);
  const plain = textPart("plain", text, transfer);
  const html = given.html === "as-text" ? asHtml(text) : given.html;
  const content =
    html === undefined
      ? plain
      : multipart("alternative", `=_hand_${chance.below(1e9).toString(36)}`, [
          plain,
          textPart("html", `<html><body>${html}</body></html>\n`, transfer),
        ]);
  const eml = mail(
    {
      from: from!,
      to: [to!],
      cc: [],
      subject: given.subject,
      date: headerDate({
        year: 2025,
        month: 1 + chance.below(12),
        day: 1 + chance.below(28),
        hour: 8 + chance.below(9),
        minute: chance.below(60),
      }),
      id: `${given.id}@threads.example`,
    },
    content,
  );
  return {
    id: given.id,
    locale: given.locale ?? "en",
    kind: given.kind,
    client: given.client ?? "none",
    eml,
    quoted: given.quoted ?? [],
  };
}
