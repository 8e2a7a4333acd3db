import { plainCharacters } from "../characters.ts";
import type { DocumentBlock, DocumentParagraph } from "../document.ts";
import { Gathering } from "../gathering.ts";
import { broken } from "../refusal.ts";
import { attributeOf, ElementTrail, walkXml, type XmlAttributes, type XmlSink } from "../xml/index.ts";
import { Fields } from "./fields.ts";
import type { Numbering } from "./numbering.ts";
import { emptyForm, takeProperty, type OpenForm, type ParagraphForm, type Styles } from "./styles.ts";

/** What the parts of a document are read with. */
export interface Setting {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** What one part of a document holds. */
export interface PartContent {
  readonly blocks: readonly DocumentBlock[];
  /** The first paragraph of style Title; null when there is none. */
  readonly title: string | null;
  /** It takes in a file of another format that a reader sees in its place (`w:altChunk`). */
  readonly takesInFile: boolean;
}

/** Deletions, moves away, old properties, instructions of fields, and what is for machines. */
const unseen = [
  ..."del moveFrom delText delInstrText instrText rPr sectPr sdtPr sdtEndPr tblPr tblGrid tcPr binData".split(
    " ",
  ),
  ..."pPrChange rPrChange sectPrChange tblPrChange tblGridChange tcPrChange trPrChange".split(" "),
];

/** Elements that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** A paragraph being read. A text box in it is read as paragraphs of its own, above it. */
interface OpenParagraph {
  text: string;
  readonly form: OpenForm;
  isInProperties: boolean;
  /** Its mark was deleted: the next paragraph goes on in it (17.13.5.15). */
  isJoined: boolean;
}

/** Reads the paragraphs and tables of a body, a header, a footer, a note or a comment. */
class BodySink implements XmlSink {
  readonly gathering = new Gathering();
  title: string | null = null;
  takesInFile = false;
  readonly fields = new Fields();
  private readonly leftOut = new ElementTrail(unseen);
  private readonly paragraphs: OpenParagraph[] = [];
  /** Whether the alternative content that is open has shown a choice already. */
  private readonly chosen: boolean[] = [];
  private isRowDeleted = false;
  private isInText = false;
  private isInRowProperties = false;
  private carried = "";
  private readonly setting: Setting;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.leftOut.isInside) this.leftOut.enter();
    else if (this.top?.isInProperties === true) this.openProperty(this.top, name, attributes);
    else if (this.isInRowProperties) this.isRowDeleted ||= name === "del";
    else if (name === "Fallback" && this.chosen[this.chosen.length - 1] === true) this.leftOut.enter();
    else if (!this.leftOut.open(name)) this.openSeen(name, attributes);
  }

  close(name: string): void {
    if (!this.leftOut.close()) this.closing[name]?.();
  }

  text(text: string): void {
    const { top } = this;
    if (this.isInText && top !== undefined && !this.leftOut.isInside && !this.fields.isInstruction)
      top.text += text;
  }

  private get top(): OpenParagraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private openSeen(name: string, attributes: XmlAttributes): void {
    const character = characters[name];
    if (character !== undefined) {
      if (this.top !== undefined && !this.fields.isInstruction) this.top.text += character;
    } else if (name === "fldChar") this.fields.take(attributeOf(attributes, "fldCharType"));
    else this.opening[name]?.();
  }

  /** The properties of a paragraph; within them, those of its mark (`rPr`) tell whether the mark was deleted. */
  private openProperty(paragraph: OpenParagraph, name: string, attributes: XmlAttributes): void {
    if (name === "pPrChange" || name === "rPrChange" || name === "sectPr") this.leftOut.enter();
    else if (name === "del" || name === "moveFrom") paragraph.isJoined = true;
    else takeProperty(paragraph.form, name, attributeOf(attributes, "val"));
  }

  private readonly opening: Readonly<Record<string, () => void>> = {
    p: () => this.paragraphs.push({ text: "", form: emptyForm(), isInProperties: false, isJoined: false }),
    pPr: () => {
      if (this.top !== undefined) this.top.isInProperties = true;
    },
    t: () => (this.isInText = true),
    tbl: () => {
      this.gathering.openTable();
    },
    tr: () => {
      this.gathering.openRow();
      this.isRowDeleted = false;
    },
    trPr: () => (this.isInRowProperties = true),
    tc: () => {
      this.gathering.openCell();
    },
    AlternateContent: () => this.chosen.push(false),
    Choice: () => {
      if (this.chosen.length > 0) this.chosen[this.chosen.length - 1] = true;
    },
    altChunk: () => (this.takesInFile = true),
  };

  private readonly closing: Readonly<Record<string, () => void>> = {
    p: () => {
      this.endParagraph();
    },
    pPr: () => {
      if (this.top !== undefined) this.top.isInProperties = false;
    },
    t: () => (this.isInText = false),
    tbl: () => {
      this.gathering.closeTable();
    },
    tr: () => {
      if (this.isRowDeleted) this.gathering.dropRow();
      this.isRowDeleted = false;
    },
    trPr: () => (this.isInRowProperties = false),
    tc: () => {
      this.gathering.closeCell();
    },
    AlternateContent: () => this.chosen.pop(),
  };

  private endParagraph(): void {
    const ended = this.paragraphs.pop();
    if (ended === undefined) return;
    const text = this.carried + ended.text;
    this.carried = ended.isJoined ? text : "";
    if (!ended.isJoined) this.addParagraph(plainCharacters(text).trim(), ended.form);
  }

  private addParagraph(text: string, ownForm: ParagraphForm): void {
    const form = this.setting.styles.complete(ownForm);
    if (text !== "" && this.setting.styles.isTitle(form)) this.title ??= text;
    this.gathering.add(this.paragraphOf(text, form));
  }

  private paragraphOf(text: string, { list, listLevel, outline }: ParagraphForm): DocumentParagraph {
    const isNumbered = text !== "" && list !== null && list !== "0";
    const marker = isNumbered ? this.setting.numbering.next(list, listLevel ?? 0) : null;
    if (outline !== null && outline < 9) return { kind: "heading", text, marker, level: outline + 1 };
    if (isNumbered) return { kind: "list-item", text, marker, level: (listLevel ?? 0) + 1 };
    return { kind: "paragraph", text, marker: null, level: null };
  }
}

/** The paragraphs and tables of one part. Throws Refusal. */
export function readPart(bytes: Uint8Array, setting: Setting): PartContent {
  const sink = new BodySink(setting);
  walkXml(bytes, "docx", sink);
  if (sink.fields.isUnfinished) throw broken("docx");
  return { blocks: sink.gathering.finish(), title: sink.title, takesInFile: sink.takesInFile };
}
