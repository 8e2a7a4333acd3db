import { council, partners } from "./cast.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { earlier, headerDate } from "./dates.ts";
import { mail, multipart, textPart, type MailPart, type Transfer } from "./mime.ts";
import {
  joined,
  nothing,
  type Client,
  type Moment,
  type Piece,
  type Player,
  type Quoted,
  type Said,
} from "./piece.ts";
import { banner, covers, disclaimer, signature, subjects, wordsFor } from "./words.ts";

/** One case of the corpus: the mail, what is expected of it, and its line in the manifest. */
export interface Case {
  readonly id: string;
  readonly locale: string;
  readonly kind: string;
  readonly client: string;
  readonly eml: string;
  readonly quoted: readonly Quoted[];
}

export interface Wish {
  /** Subject prefix of the outgoing mail; `""` for none. */
  readonly prefix?: string;
  readonly parts?: "both" | "text" | "html";
  readonly transfer?: Transfer;
  /** What else stands in the mail: below the sender's words, at the foot of messages, at the head of messages. */
  readonly signed?: boolean;
  readonly disclaimed?: boolean;
  readonly bannered?: boolean;
  /** Nothing of the sender's own above the quotation. */
  readonly uncovered?: boolean;
  readonly recipients?: number;
}

const below = (words: Piece, rest: Piece): Piece => joined(words, rest);

/** The people and words of a chain of so many messages, newest first; the first player is the sender of the mail. */
export function chainOf(
  chance: Chance,
  clients: readonly Client[],
  wish: Wish,
): { sender: Player; said: Said[] } {
  const abroad = clients.some((client) => !["en", "cy"].includes(client.locale));
  const cast = chance.some(abroad ? [...partners, ...council.slice(0, 6)] : council, clients.length + 4);
  const subject = chance.pick(subjects);
  let at: Moment = {
    year: 2023 + chance.below(3),
    month: 1 + chance.below(12),
    day: 1 + chance.below(28),
    hour: 8 + chance.below(10),
    minute: chance.below(60),
  };
  const said = clients.map((client, index): Said => {
    at = earlier(at, 37 + chance.below(2600));
    const last = index === clients.length - 1;
    const others = cast.slice(clients.length + 1);
    const extra = wish.recipients ?? chance.below(3);
    const to = [cast[index]!, ...(extra > 1 ? others.slice(0, Math.max(1, extra - 1)) : [])];
    return {
      from: cast[index + 1]!,
      to,
      cc: extra > 0 ? others.slice(-1) : [],
      subject: last ? subject : `RE: ${subject}`,
      at,
      words: [
        ...(wish.bannered === true && index % 2 === 0 ? [banner] : []),
        ...wordsFor(chance, client.locale),
        ...(wish.disclaimed === true ? [disclaimer] : []),
      ],
    };
  });
  return { sender: cast[0]!, said };
}

/** The chain set below one another: every message is written and quoted by the client of the one above it. */
export function setDown(
  clients: readonly Client[],
  said: readonly Said[],
): { readonly piece: Piece; readonly quoted: readonly Quoted[] } {
  let rest: Piece = nothing;
  let quoted: readonly Quoted[] = [];
  for (let index = clients.length - 1; index >= 0; index--) {
    const author = clients[index + 1] ?? clients[index]!;
    const made = clients[index]!.quote(said[index]!, below(author.write(said[index]!.words), rest));
    rest = made.piece;
    quoted = [made.quoted, ...quoted];
  }
  return { piece: rest, quoted };
}

const page = (body: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${body}</body></html>\n`;

const boundaryOf = (chance: Chance): string =>
  `=_weir_${(chance.below(0x7fffffff) + 0x10000000).toString(16)}`;

/** The outgoing body as its MIME part. */
export function bodyPart(
  chance: Chance,
  piece: Piece,
  parts: "both" | "text" | "html",
  transfer: Transfer,
): MailPart {
  if (parts === "text") return textPart("plain", piece.text, transfer);
  if (parts === "html") return textPart("html", page(piece.html), transfer);
  return multipart("alternative", boundaryOf(chance), [
    textPart("plain", piece.text, transfer),
    textPart("html", page(piece.html), transfer),
  ]);
}

const transfers: readonly Transfer[] = ["quoted-printable", "quoted-printable", "base64", "8bit"];

/** What the sender adds above the chain, as their client writes it. */
function ownWords(chance: Chance, client: Client, wish: Wish): Piece {
  const cover = wish.uncovered === true ? [] : [chance.pick(covers)];
  const own = [...cover, ...(wish.signed === true ? signature : [])];
  return own.length === 0 ? nothing : client.write(own);
}

const same = (values: readonly string[]): string => (new Set(values).size === 1 ? values[0]! : "mixed");

/** A mail that quotes a chain. */
export function quotingCase(id: string, kind: string, clients: readonly Client[], wish: Wish = {}): Case {
  const chance = chanceOf(id);
  const top = clients[0]!;
  const { sender, said } = chainOf(chance, clients, wish);
  const { piece, quoted } = setDown(clients, said);
  const body = joined(ownWords(chance, top, wish), piece);
  const parts = wish.parts ?? (top.textOnly === true ? "text" : "both");
  const forward = kind === "forward";
  const prefix = wish.prefix ?? (forward ? "FW: " : "RE: ");
  const first = said[0]!;
  const envelope = {
    from: sender,
    to: forward ? chance.some(council, 1) : [first.from],
    cc: [],
    subject: prefix + first.subject.replace(/^RE: /, ""),
    date: headerDate(earlier(first.at, -45)),
    id: `${id}@threads.example`,
  };
  return {
    id,
    locale: same(clients.map((client) => client.locale)),
    kind: clients.length > 1 ? "chain" : kind,
    client: same(clients.map((client) => client.name)),
    eml: mail(envelope, bodyPart(chance, body, parts, wish.transfer ?? chance.pick(transfers))),
    quoted,
  };
}
