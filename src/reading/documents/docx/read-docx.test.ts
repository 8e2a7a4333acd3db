import { describe, expect, it } from "vitest";
import { docxOf, p, run, table, type Docx } from "../../../../test/support/documents/docx.ts";
import type { DocumentText } from "../document.ts";
import { readDocument } from "../index.ts";

async function read(docx: Docx): Promise<DocumentText> {
  const read = await readDocument({ name: "letter.docx", type: "", bytes: docxOf(docx) });
  if (read.text === undefined) throw new Error(read.unread.phrase);
  return read;
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const textBox = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

/** What stands in one paragraph, and what a reader of Word sees of it. */
const paragraphs = [
  ["runs that part in mid-word", run("We will ag") + run("ree ") + run("terms."), "We will agree terms."],
  ["an insertion", `${run("We ")}<w:ins w:id="1">${run("will ")}</w:ins>${run("pay.")}`, "We will pay."],
  [
    "a deletion",
    `${run("We ")}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${run("pay.")}`,
    "We pay.",
  ],
  ["a move away", `${run("We ")}<w:moveFrom w:id="1">${run("once ")}</w:moveFrom>${run("pay.")}`, "We pay."],
  [
    "a field",
    field("begin") + instruction(" PAGEREF x ") + field("separate") + run("page 3") + field("end"),
    "page 3",
  ],
  [
    "a field within the instruction of another",
    field("begin") +
      instruction(" IF ") +
      field("begin") +
      instruction(" MERGEFIELD a ") +
      field("separate") +
      run("hidden") +
      field("end") +
      field("separate") +
      run("shown") +
      field("end"),
    "shown",
  ],
  ["a simple field", `<w:fldSimple w:instr=" DATE ">${run("4 May 2026")}</w:fldSimple>`, "4 May 2026"],
  [
    "a hyperlink",
    `${run("See ")}<w:hyperlink w:anchor="x">${run("the plan")}</w:hyperlink>${run(".")}`,
    "See the plan.",
  ],
  ["a content control", `<w:sdt><w:sdtContent>${run("Ruth Calder")}</w:sdtContent></w:sdt>`, "Ruth Calder"],
  [
    "a tab and a line break",
    "<w:r><w:t>Ref:</w:t><w:tab/><w:t>7</w:t><w:br/><w:t>Day</w:t></w:r>",
    "Ref:\t7\nDay",
  ],
  [
    "tab stops, which are no tabs",
    "<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>" + run("One"),
    "One",
  ],
  ["a hyphen that does not break", "<w:r><w:t>14</w:t><w:noBreakHyphen/><w:t>16</w:t></w:r>", "14-16"],
  ["soft hyphens", "<w:r><w:t>commit</w:t><w:softHyphen/><w:t>ment\u00adship</w:t></w:r>", "commitmentship"],
  ["ligatures and wide spaces", run("the \ufb01nal o\ufb00er of\u00a0£1.5m"), "the final offer of £1.5m"],
  ["entities", run("Day & Sons <here>"), "Day & Sons <here>"],
  [
    "alternative content, once",
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${run("new")}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent></w:r>`,
    "new",
  ],
  [
    "alternative content that has only a fallback",
    `<w:r><mc:AlternateContent><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent></w:r>`,
    "old",
  ],
  [
    "old properties",
    `<w:pPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run("One")}`,
    "One",
  ],
] as const;

const numbering = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const item = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe("a .docx", () => {
  it.each(paragraphs)("reads %s", async (_what, markup, text) => {
    expect((await read({ body: `<w:p>${markup}</w:p>` })).text).toBe(text);
  });

  it("joins a paragraph whose mark was deleted with the next", async () => {
    const body = p("We will ", "<w:rPr><w:del w:id='1'/></w:rPr>") + p("pay the cost.");
    expect((await read({ body })).text).toBe("We will pay the cost.");
  });

  it("reads a text box above the paragraph in which it is anchored", async () => {
    const body = `<w:p>${run("Dear Mr Day")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${textBox(p("Our ref: 7") + p("4 May"))}</mc:Choice><mc:Fallback>${textBox(p("Our ref: 7"))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read({ body })).text).toBe("Our ref: 7\n4 May\nDear Mr Day");
  });

  it("keeps lines of an address together and parts running text", async () => {
    const long = "We will renew the surface of the whole lane before the winter of this year.";
    const body = ["Mr A Day", "1 Mill Lane", "", "Dear Mr Day", long, long, "Yours sincerely"]
      .map((line) => p(line))
      .join("");
    expect((await read({ body })).text).toBe(
      `Mr A Day\n1 Mill Lane\n\nDear Mr Day\n\n${long}\n\n${long}\n\nYours sincerely`,
    );
  });

  it("numbers lists as Word does", async () => {
    const body = [
      item("One", 1),
      item("Two", 1),
      item("Part", 1, 1),
      item("Piece", 1, 2),
      item("Three", 1),
      item("Dot", 2),
      item("Anew", 3),
    ].join("");
    expect((await read({ body, numbering })).text.split("\n")).toEqual([
      "1. One",
      "2. Two",
      "(a) Part",
      "2.a.i Piece",
      "3. Three",
      "• Dot",
      "1. Anew",
    ]);
  });

  it("takes list, heading and title from the style and the styles it rests on", async () => {
    const styles = `
      <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
      <w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="M"><w:name w:val="Mine"/><w:basedOn w:val="L"/></w:style>
      <w:style w:styleId="X"><w:name w:val="Round"/><w:basedOn w:val="X"/></w:style>`;
    const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
    const body =
      styled("Grant terms", "T") + styled("Payment", "H2") + styled("Half now", "M") + styled("Rest", "X");
    const { title, blocks } = await read({ body, styles, numbering });
    expect(title).toBe("Grant terms");
    expect(blocks.slice(1)).toEqual([
      { kind: "heading", text: "Payment", marker: null, level: 2 },
      { kind: "list-item", text: "Half now", marker: "•", level: 1 },
      { kind: "paragraph", text: "Rest", marker: null, level: null },
    ]);
  });

  it("reads a table of entries row by row, and a letter inside a table cell by cell", async () => {
    const figures = table([
      [p("Year"), p("Cost")],
      [p("2026"), p("£1.5m")],
    ]);
    const letter = table([[p("Our ref: 7") + p("4 May"), p("Dear Mr Day") + figures + p("Yours sincerely")]]);
    expect((await read({ body: letter })).text).toBe(
      "Our ref: 7\n4 May\nDear Mr Day\n\nYear\tCost\n2026\t£1.5m\n\nYours sincerely",
    );
  });

  it("leaves out a row that was deleted", async () => {
    const row = (cell: string, properties = ""): string =>
      `<w:tr>${properties}<w:tc>${p(cell)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("kept")}${row("gone", "<w:trPr><w:del w:id='1'/></w:trPr>")}${row("kept too")}</w:tbl>`;
    expect((await read({ body })).text).toBe("kept\nkept too");
  });

  it("keeps margins, notes and comments apart from the body", async () => {
    const read1 = await read({
      body: p("Dear Mr Day"),
      headers: [p("Wexmoor Combined Authority"), p("Wexmoor Combined Authority")],
      footers: [p("OFFICIAL-SENSITIVE")],
      footnotes: `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="1">${p("See minute 12.")}</w:footnote>`,
      comments: `<w:comment w:id="0">${p("Is this agreed?")}</w:comment>`,
      title: "Letter to Mr Day",
    });
    expect(read1).toMatchObject({
      text: "Dear Mr Day",
      title: "Letter to Mr Day",
      headers: "Wexmoor Combined Authority",
      footers: "OFFICIAL-SENSITIVE",
      notes: "See minute 12.",
      comments: "Is this agreed?",
    });
  });

  it("reads whatever prefix its names have", async () => {
    const bytes = docxOf({
      body: "",
      parts: {
        "word/document.xml":
          '<ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>Dear Mr Day</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      },
    });
    expect(await readDocument({ name: "a.docx", type: "", bytes })).toMatchObject({ text: "Dear Mr Day" });
  });

  it("says that a file inside it was not opened", async () => {
    const relationships = '<Relationship Id="z" Type="x/package" Target="embeddings/Costs.xlsx"/>';
    const { unread } = await read({ body: p("Dear Mr Day"), relationships });
    expect(unread).toEqual({ phrase: "embedded-file", values: { name: "Costs.xlsx" } });
  });

  it("is not read where the instruction of a field never ends, since text may hide in it", async () => {
    const bytes = docxOf({ body: p(field("begin") + run("We accept liability.")) });
    expect(await readDocument({ name: "a.docx", type: "", bytes })).toEqual({
      unread: { phrase: "document-broken", values: { type: "docx" } },
    });
  });
});
