import { angled, escaped, indented, plainText, type Client, type Quoted, type Said } from "../piece.ts";
import { styles } from "../printed.ts";
import { attributed, day, paragraphs, plain, styleOf } from "./quoting.ts";

/** A client whose answers begin with one line that attributes what follows. */
export interface Attribution {
  readonly name: string;
  readonly locale?: string;
  /** `DATE`, `NAME`, `ADDRESS`, `FIRST` (first name), `INITIALS`, `ID`; a line break stands for itself. */
  readonly line: string;
  readonly date?: string;
  /** How what follows is marked: `> `, a tab, `XY> ` (initials, as supercite), `| `, or not at all. */
  readonly mark?: "angle" | "tab" | "initials" | "bar" | "none";
  /** The HTML around: `LINE` and `INNER` are filled in. Without it the client writes text alone. */
  readonly html?: string;
  /** Who can be read from the line where its words do not tell: nobody in "you wrote". */
  readonly unnamed?: true;
}

const initialsOf = (name: string): string => name.replace(/[^A-Z]/g, "") || "X";
const firstOf = (name: string): string => name.split(" ").at(-2) ?? name;

const marks: Readonly<Record<string, (text: string, said: Said) => string>> = {
  angle: angled,
  tab: (text) => indented(text, "\t"),
  initials: (text, said) => indented(text, `${initialsOf(said.from.name)}> `),
  bar: (text) => indented(text, "| "),
  none: (text) => text,
};

function filled(shape: Attribution, said: Said, date: string, open: (text: string) => string): string {
  const values: Readonly<Record<string, string>> = {
    DATE: date,
    NAME: said.from.name,
    ADDRESS: said.from.address,
    FIRST: firstOf(said.from.name),
    INITIALS: initialsOf(said.from.name),
    ID: `<${String(said.at.day)}${String(said.at.minute)}.weir@mail.example>`,
  };
  return open(shape.line.replace(/DATE|NAME|ADDRESS|FIRST|INITIALS|ID/g, (token) => values[token] ?? token));
}

export function attributing(shape: Attribution): Client {
  const locale = shape.locale ?? "en";
  return {
    name: shape.name,
    locale,
    ...(shape.html === undefined ? { textOnly: true as const } : {}),
    write: (words) => ({
      html: paragraphs(words, "<div>", "</div>", "<div><br></div>"),
      text: plain(words, 72) + "\n",
    }),
    quote(said, inner) {
      const date =
        shape.date === undefined ? "" : day(said.at, shape.date, locale === "en" ? "en-GB" : locale);
      const style = shape.line.includes("NAME") ? styleOf(shape.line) : styles.bare;
      const quoted: Quoted =
        shape.unnamed === true
          ? { from: null, to: [], cc: [], subject: null, optional: true }
          : attributed(said, date, style);
      const lines = filled(shape, said, date, (text) => text);
      const text = `${lines}\n${marks[shape.mark ?? "angle"]!(inner.text, said)}\n`;
      const html = shape.html
        ?.replace("LINE", () => filled(shape, said, date, escaped).replace(/\n/g, "<br>"))
        .replace("INNER", () => inner.html);
      return { piece: { html: html ?? plainText(text), text }, quoted };
    },
  };
}

const cite = '<blockquote type="cite">INNER</blockquote>';

/** The reply lines of the world, each as its client prints it. */
export const attributions = {
  mutt: { name: "mutt", line: "On DATE, NAME wrote:", date: "E, MMM dd, yyyy 'at' HH:mm:ssA '+0000'" },
  pine: { name: "pine", line: "On DATE, NAME wrote:\n", date: "E, d MMM yyyy" },
  exmh: { name: "exmh", line: ">>>NAME said:", mark: "angle" },
  gnus: { name: "gnus", line: "NAME <ADDRESS> writes:\n" },
  vm: { name: "vm", line: "NAME writes:" },
  supercite: { name: "supercite", line: '>>>>> "INITIALS" == NAME <ADDRESS> writes:\n', mark: "initials" },
  nmh: { name: "nmh", line: "In message ID, NAME writes:" },
  nmhYou: { name: "nmh", line: "In message ID you write:", unnamed: true },
  slrn: { name: "slrn", line: "On DATE, NAME <ADDRESS> wrote:", date: "yyyy-MM-dd" },
  kmail: { name: "kmail", line: "On DATE NAME wrote:", date: "EEEE, d MMMM yyyy HH:mm:ss 'GMT'" },
  evolution: {
    name: "evolution",
    line: "On DATE, NAME wrote:",
    date: "E, yyyy-MM-dd 'at' HH:mm '+0000'",
    html: `<div>LINE</div><blockquote type="cite" style="margin:0 0 0 .8ex; border-left:2px #729fcf solid;padding-left:1ex">INNER</blockquote>`,
  },
  claws: { name: "claws", line: "On DATE\nNAME <ADDRESS> wrote:\n", date: "E, d MMM yyyy HH:mm:ss '+0000'" },
  eudora: { name: "eudora", line: "At DATE, NAME wrote:", date: "HH:mm dd/MM/yyyy" },
  eudoraYou: { name: "eudora", line: "At DATE +0000, you wrote:", date: "HH:mm dd/MM/yyyy", unnamed: true },
  pegasus: { name: "pegasus", line: "On DATE, NAME wrote:\n", date: "d MMM yyyy 'at' H:mm" },
  horde: { name: "horde", line: "Quoting NAME <ADDRESS>:\n" },
  squirrel: { name: "squirrelmail", line: "On DATE, NAME wrote:", date: "E, MMMM d, yyyy hh:mm a" },
  sogo: {
    name: "sogo",
    line: "On DATE, NAME <ADDRESS> wrote:",
    date: "EEEE, MMMM dd, yyyy HH:mm 'GMT'",
    html: '<br><br>LINE<br>&nbsp;<blockquote type="cite" cite="5cab-weir-3@mail.example">INNER</blockquote>',
  },
  roundcube: {
    name: "roundcube",
    line: "On DATE, NAME wrote:\n",
    date: "yyyy-MM-dd HH:mm",
    html: '<p id="reply-intro">LINE</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">INNER</blockquote>',
  },
  fastmail: {
    name: "fastmail",
    line: "On DATE, NAME wrote:",
    date: "E, d MMM yyyy, 'at' hh:mm A",
    html: '<div>LINE<br></div><blockquote type="cite" id="qt" style="">INNER</blockquote>',
  },
  proton: {
    name: "protonmail",
    line: "On DATE, NAME <ADDRESS> wrote:\n",
    date: "EEEE, d MMMM yyyy 'at' HH:mm",
    html: '<div class="protonmail_quote">LINE<br><br><blockquote class="protonmail_quote" type="cite">INNER</blockquote><br></div>',
  },
  protonOlder: {
    name: "protonmail",
    line: "------- Original Message -------\nOn DATE, NAME <ADDRESS> wrote:\n",
    date: "EEEE, MMMM d'th', yyyy 'at' hh:mm A",
    html: '<div class="protonmail_quote">LINE<br><br><blockquote class="protonmail_quote" type="cite">INNER</blockquote><br></div>',
  },
  zoho: {
    name: "zoho",
    line: "---- On DATE NAME <ADDRESS> wrote ----\n",
    date: "E, dd MMM yyyy HH:mm:ss '+0000'",
    mark: "none",
    html: '<div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); min-height: 0px; margin-top: 10px; margin-bottom: 10px; line-height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div id="Zm-_Id_-Sgn1">LINE</div><br><blockquote id="blockquote_zmail" style="margin: 0px;">INNER</blockquote></div>',
  },
  spark: {
    name: "spark",
    line: "On DATE, NAME <ADDRESS>, wrote:",
    date: "d MMM yyyy, HH:mm '+0000'",
    html: '<div name="messageReplySection">LINE<br><blockquote style="border-left-color: grey; border-left-width: thin; border-left-style: solid; margin: 5px 5px; padding-left: 10px;">INNER</blockquote></div>',
  },
  k9: {
    name: "k9",
    line: "On DATE, NAME <ADDRESS> wrote:",
    date: "d MMMM yyyy HH:mm:ss 'GMT'",
    html: '<div class="gmail_quote">LINE<blockquote class="gmail_quote" style="margin: 0pt 0pt 0pt 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;">INNER</blockquote></div>',
  },
  groupwise: {
    name: "groupwise",
    line: ">>> NAME <ADDRESS> DATE >>>",
    date: "dd/MM/yyyy HH:mm",
    mark: "none",
  },
  groupwiseNamed: { name: "groupwise", line: ">>> NAME DATE >>>", date: "dd/MM/yyyy HH:mm", mark: "none" },
  groupwiseMessage: {
    name: "groupwise",
    line: ">>> On DATE, in message ID, NAME <ADDRESS> wrote:",
    date: "dd/MM/yyyy 'at' HH:mm",
  },
  notesWrote: { name: "notes", line: "NAME <ADDRESS> wrote on DATE:\n", date: "dd/MM/yyyy HH:mm:ss" },
  openXchange: {
    name: "open-xchange",
    line: "> On DATE NAME <ADDRESS> wrote:\n>",
    date: "dd/MM/yyyy HH:mm 'GMT'",
    html: `<blockquote type="cite"><div>LINE</div>INNER</blockquote>`,
  },
  openXchangeDe: {
    name: "open-xchange",
    locale: "de",
    line: "NAME <ADDRESS> hat am DATE geschrieben:\n",
    date: "dd.MM.yyyy HH:mm",
    html: `<div class="ox-quote"><div>LINE</div>${cite}</div>`,
  },
  mailRu: {
    name: "mail-ru",
    locale: "ru",
    line: "DATE от NAME <ADDRESS>:",
    date: "EEEE, d MMMM yyyy, H:mm '+03:00'",
    html: '<blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">LINE<br>INNER</blockquote>',
  },
  yandex: {
    name: "yandex",
    locale: "ru",
    line: 'DATE, "NAME" <ADDRESS>:',
    date: "dd.MM.yyyy, HH:mm",
    html: "<div>LINE</div><blockquote>INNER</blockquote>",
  },
  spruce: { name: "spruce", line: "Once upon a time, NAME <ADDRESS> wrote:", mark: "angle" },
  bat: {
    name: "the-bat",
    line: "Hello FIRST,\n\nDATE, you wrote:\n",
    date: "EEEE, MMMM d, yyyy, hh:mm:ss A",
    unnamed: true,
  },
  crossed: {
    name: "gmail-older",
    line: "DATE NAME <ADDRESS>:",
    date: "yyyy-MM-dd HH:mm 'GMT+00:00'",
    html: '<div class="gmail_extra"><br><div class="gmail_quote">LINE<br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">INNER</blockquote></div></div>',
  },
} satisfies Readonly<Record<string, Attribution>>;
