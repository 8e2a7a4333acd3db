import { describe, expect, it } from "vitest";
import { odtOf, type Odt } from "../../../../test/support/documents/odt.ts";
import type { DocumentText } from "../document.ts";
import { readDocument } from "../index.ts";

async function read(odt: Odt): Promise<DocumentText> {
  const read = await readDocument({ name: "letter.odt", type: "", bytes: odtOf(odt) });
  if (read.text === undefined) throw new Error(read.unread.phrase);
  return read;
}

const p = (content: string): string => `<text:p text:style-name="P1">${content}</text:p>`;
const cell = (content: string): string => `<table:table-cell>${content}</table:table-cell>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;

const paragraphs = [
  ["spans that part in mid-word", "We will ag<text:span>ree</text:span> terms.", "We will agree terms."],
  ["white space, folded", "We\n   will  agree.", "We will agree."],
  [
    "spaces, tabs and breaks written as elements",
    "Ref:<text:tab/>7<text:line-break/>Day<text:s text:c='90000000'/>One",
    "Ref:\t7\nDay One",
  ],
  ["a link", "See <text:a>the plan</text:a>.", "See the plan."],
  ["a field", "Page <text:page-number>2</text:page-number>", "Page 2"],
  ["a page break in mid-sentence", "We will <text:soft-page-break/>pay.", "We will pay."],
  [
    "the name of a picture, which nobody sees",
    "Day<draw:frame><svg:title>Logo</svg:title><svg:desc>A logo</svg:desc></draw:frame>",
    "Day",
  ],
  ["the title of the document, as a field", "Re: <text:title>Bus lane</text:title>", "Re: Bus lane"],
  ["soft hyphens and ligatures", "the com\u00admit\u00adment is \ufb01nal", "the commitment is final"],
] as const;

const listStyle = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="x"/></text:list-style>`;

describe("an .odt", () => {
  it.each(paragraphs)("reads %s", async (_what, markup, text) => {
    expect((await read({ body: p(markup) })).text).toBe(text);
  });

  it("leaves out what was deleted", async () => {
    const deletion = `<text:changed-region><text:deletion>${p("We never pay.")}</text:deletion></text:changed-region>`;
    const body = `<text:tracked-changes>${deletion}</text:tracked-changes>${p("We pay<text:change/>.")}`;
    expect((await read({ body })).text).toBe("We pay.");
  });

  it("numbers lists, within lists too; only the first paragraph of an item has a number", async () => {
    const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
    const inner = `<text:list>${item(p("Part"))}</text:list>`;
    const body = `<text:list text:style-name="L1">${item(p("One") + p("more"))}${item(p("Two") + inner)}${item(p("Three"))}</text:list><text:list text:style-name="L2">${item(p("Dot"))}</text:list>`;
    expect((await read({ body, styles: listStyle })).text.split("\n")).toEqual([
      "1. One",
      "more",
      "2. Two",
      "(a) Part",
      "3. Three",
      "• Dot",
    ]);
  });

  it("reads headings, and a table row by row", async () => {
    const body = `<text:h text:outline-level="2">Payment</text:h><table:table>${row(p("Year"), p("Cost"))}${row(p("2026"), p("£1.5m"))}</table:table>`;
    const { text, blocks } = await read({ body });
    expect(text).toBe("Payment\n\nYear\tCost\n2026\t£1.5m");
    expect(blocks[0]).toMatchObject({ kind: "heading", level: 2 });
  });

  it("reads a text box above the paragraph in which it is anchored", async () => {
    const box = `<draw:frame><draw:text-box>${p("Our ref: 7")}</draw:text-box></draw:frame>`;
    expect((await read({ body: p(`Dear Mr Day${box}`) })).text).toBe("Our ref: 7\nDear Mr Day");
  });

  it("keeps margins, notes and comments apart from the body", async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("See minute 12.")}</text:note-body></text:note>`;
    const comment = `<office:annotation><dc:creator>Jo</dc:creator>${p("Is this agreed?")}</office:annotation>`;
    const found = await read({
      body: p(`We agree${note}${comment}.`),
      master: `<style:header>${p("Wexmoor")}</style:header><style:footer>${p("RESTRICTED")}</style:footer>`,
      title: "Letter to Mr Day",
    });
    expect(found).toMatchObject({
      text: "We agree.",
      title: "Letter to Mr Day",
      headers: "Wexmoor",
      footers: "RESTRICTED",
      notes: "See minute 12.",
      comments: "Is this agreed?",
    });
  });

  it("says that an object inside it was not opened", async () => {
    const { unread } = await read({ body: p("Dear Mr Day"), parts: { "Object 1/content.xml": "<x/>" } });
    expect(unread).toEqual({ phrase: "embedded-file", values: { name: "object 1" } });
  });
});
