import { strFromU8, strToU8, unzipSync } from "fflate";
import { archiveOf, type Parts } from "./archive.ts";
import { docxOf, p, run, table } from "./docx.ts";
import { odtOf } from "./odt.ts";
import { pdfOf, typeset } from "./pdf.ts";
import { rtfOf, rtfText } from "./rtf.ts";

/** One change of a file: what is done at which place, counted from the beginning in shares of the whole. */
export interface Mutation {
  readonly kind: "flip" | "cut" | "drop" | "repeat" | "insert" | "swap";
  /** From 0 to 1. */
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

export const mutationKinds: readonly Mutation["kind"][] = ["flip", "cut", "drop", "repeat", "insert", "swap"];

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(at + removed, bytes.length));
  const made = new Uint8Array(at + added.length + rest.length);
  made.set(bytes.subarray(0, at));
  made.set(added, at);
  made.set(rest, at + added.length);
  return made;
}

/** The file with one change. */
export function mutated(bytes: Uint8Array, { kind, at, length, byte }: Mutation): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const stretch = bytes.slice(place, place + length);
  switch (kind) {
    case "flip":
      return spliced(bytes, place, 1, Uint8Array.of((bytes[place] ?? 0) ^ (byte || 1)));
    case "cut":
      return bytes.slice(0, place);
    case "drop":
      return spliced(bytes, place, length, new Uint8Array());
    case "repeat":
      return spliced(bytes, place, 0, stretch);
    case "insert":
      return spliced(bytes, place, 0, new Uint8Array(length).fill(byte));
    case "swap":
      return spliced(bytes, place, length, stretch.reverse());
  }
}

/** A zipped document of which one part is changed and packed again, so that the change gets behind the checks of zip. */
export function mutatedInside(bytes: Uint8Array, part: string, mutation: Mutation): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const content = parts[part];
  const raw = typeof content === "string" ? strToU8(content) : (content ?? new Uint8Array());
  return archiveOf({ ...parts, [part]: strToU8(strFromU8(mutated(raw, mutation))) });
}

const sentence = "We will renew the surface of the whole lane before the winter of this year.";
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** A letter in each format, with everything that its reader knows. */
export const letters = {
  docx: docxOf({
    title: "Letter",
    body:
      p("Dear Mr Day") +
      p(`<w:ins>${run(sentence)}</w:ins><w:del><w:r><w:delText>not</w:delText></w:r></w:del>`) +
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>4 May</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      ) +
      p("the rent", numbered) +
      table([[p("Year"), p("Cost")]]) +
      p("Yours sincerely"),
    styles: '<w:style w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="H"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    headers: [p("Wexmoor")],
    footnotes: `<w:footnote>${p("See minute 12.")}</w:footnote>`,
  }),
  odt: odtOf({
    title: "Letter",
    body: `<text:p>Dear Mr Day</text:p><text:list text:style-name="L"><text:list-item><text:p>${sentence}</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell></table:table-row></table:table>`,
    styles:
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
    master: "<style:header><text:p>Wexmoor</text:p></style:header>",
  }),
  rtf: rtfOf(
    `{\\info{\\title Letter}}{\\header Wexmoor}\\pard ${rtfText("Dear Mr Day’s £5")}\\par{\\listtext 1.\\tab}${sentence}\\par\\trowd\\intbl Year\\cell Cost\\cell\\row\\pard{\\field{\\*\\fldinst DATE}{\\fldrslt 4 May}}{\\pict\\bin3 }}}}\\par`,
  ),
  pdf: pdfOf([...typeset(["Dear Mr Day", sentence, sentence]), ...typeset(["Yours sincerely"])], {
    plain: true,
  }),
  packedPdf: pdfOf(typeset([sentence, sentence])),
} as const;
