import { angled, escaped, plainText, type Client, type Printed, type Quoted, type Said } from "../piece.ts";
import { styles, type Style, type StyleName } from "../printed.ts";
import { day, headed, paragraphs, plain } from "./quoting.ts";

/** A client whose quotations begin with a block of headers. */
export interface Heading {
  readonly name: string;
  readonly locale?: string;
  /** Lines above and below the block; `NAME`, `ADDRESS`, `DATE` and `PASSER` (who passed it on) are filled in. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** The lines of the block, in its order: `from To: ` is a row's value kind and the label with all its spaces. */
  readonly rows: readonly string[];
  readonly date: string;
  readonly style?: StyleName;
  readonly others?: StyleName;
  readonly between?: string;
  /** Everything, block and all, behind `> `; or only what follows the block. */
  readonly marked?: "all" | "words";
  /** All rows run into one line, as Yahoo's text part has them. */
  readonly oneLine?: true;
  /** `BLOCK` and `INNER` are filled in; without it the client writes text alone. */
  readonly html?: string;
  /** How one row looks in the HTML: `LABEL` and `VALUE`. */
  readonly row?: string;
  /** A line after the whole quotation. */
  readonly end?: string;
}

type Value = (said: Said, parts: Parts) => readonly [text: string, html: string];
interface Parts {
  readonly date: string;
  readonly from: Style;
  readonly others: Style;
  readonly between: string;
}

const many = (people: Said["to"], parts: Parts): readonly [string, string] => [
  people.map(parts.others.text).join(parts.between),
  people.map(parts.others.html).join(parts.between),
];

const values: Readonly<Record<string, Value>> = {
  from: (said, parts) => [parts.from.text(said.from), parts.from.html(said.from)],
  behalf: (said, parts) => {
    const line = `${parts.from.text(said.from)} on behalf of ${parts.from.text(said.cc[0] ?? said.to[0]!)}`;
    return [line, escaped(line)];
  },
  date: (_, parts) => [parts.date, escaped(parts.date)],
  to: (said, parts) => many(said.to, parts),
  cc: (said, parts) => many(said.cc, parts),
  subject: (said) => [said.subject, escaped(said.subject)],
  fixed: () => ["", ""],
};

interface Row {
  readonly label: string;
  readonly text: string;
  readonly html: string;
}

function rowsOf(shape: Heading, said: Said, parts: Parts): readonly Row[] {
  return shape.rows
    .map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)] as const)
    .filter(([kind]) => kind !== "cc" || said.cc.length > 0)
    .map(([kind, label]) => {
      const [text, html] = values[kind]!(said, parts);
      return { label, text, html };
    });
}

function quotedOf(shape: Heading, said: Said, parts: Parts): Quoted {
  const has = (kind: string): boolean => shape.rows.some((row) => row.startsWith(`${kind} `));
  const whole = headed(said, parts.date, parts.from, parts.others);
  const behalf: readonly Printed[] = [parts.from.read(said.cc[0] ?? said.to[0]!)];
  return {
    ...whole,
    to: has("to") ? whole.to : [],
    cc: has("cc") ? whole.cc : [],
    subject: has("subject") ? whole.subject : null,
    ...(shape.rows.some((row) => row.startsWith("behalf ")) ? { fromAlso: behalf } : {}),
  };
}

/** The lines around the block, with what they name filled in. */
const filled = (lines: readonly string[], said: Said, date: string): readonly string[] =>
  lines.map((line) =>
    line
      .replace("DATE", date)
      .replace("NAME", said.from.name)
      .replace("ADDRESS", said.from.address)
      .replace("PASSER", said.to[0]?.name ?? ""),
  );

function textOf(shape: Heading, rows: readonly Row[], said: Said, date: string, inner: string): string {
  const above = filled(shape.above ?? [], said, date);
  const lines = rows.map((row) => row.label + row.text);
  const head = shape.oneLine === true ? [[...above, lines.join("")].join(" ")] : [...above, ...lines];
  const words = shape.marked === "words" ? angled(inner) : inner;
  const end = shape.end === undefined ? [] : [shape.end];
  const text = [...head, ...filled(shape.below ?? [""], said, date), words, ...end].join("\n");
  return shape.marked === "all" ? angled(text) : text;
}

/** The HTML of a client that writes some. */
function htmlOf(shape: Heading, rows: readonly Row[], said: Said, date: string, inner: string): string {
  const row = shape.row ?? "<b>LABEL</b>VALUE<br>";
  const lines = rows.map(({ label, html }) =>
    row.replace("LABEL", escaped(label)).replace("VALUE", () => html),
  );
  return (shape.html ?? "")
    .replace("ABOVE", () =>
      filled(shape.above ?? [], said, date)
        .map(escaped)
        .join("<br>"),
    )
    .replace("BLOCK", () => lines.join("\n"))
    .replace("INNER", () => inner);
}

export function heading(shape: Heading): Client {
  const locale = shape.locale ?? "en";
  const from = styles[shape.style ?? "usual"];
  const others = styles[shape.others ?? shape.style ?? "usual"];
  return {
    name: shape.name,
    locale,
    ...(shape.html === undefined ? { textOnly: true as const } : {}),
    write: (words) => ({
      html: paragraphs(words, "<div>", "</div>", "<div><br></div>"),
      text: plain(words, 76) + "\n",
    }),
    quote(said, inner) {
      const date = day(said.at, shape.date, locale === "en" ? "en-GB" : locale);
      const parts = { date, from, others, between: shape.between ?? ", " };
      const rows = rowsOf(shape, said, parts);
      const text = textOf(shape, rows, said, date, inner.text);
      const html = shape.html === undefined ? plainText(text) : htmlOf(shape, rows, said, date, inner.html);
      return { piece: { html, text }, quoted: quotedOf(shape, said, parts) };
    },
  };
}
