import { plainCharacters } from "../characters.ts";
import type { DocumentContent } from "../document.ts";
import { limits } from "../limits.ts";
import { broken } from "../refusal.ts";
import { textOfBlocks } from "../text.ts";
import { codePageOfCharset, decodeIn, westEuropean } from "./code-pages.ts";
import { destinationAfter, isTextBox, type Destination } from "./destinations.ts";
import { RtfFlow } from "./flow.ts";
import { walkRtf, type RtfSink } from "./tokens.ts";

type Place = "body" | "headers" | "footers" | "notes" | "comments";

/** What holds within a group and is forgotten at its end. */
interface Group {
  destination: Destination;
  /** Where paragraphs go: the place around a marker or a text box. */
  place: Place;
  codePage: number;
  /** How many characters follow a \u for those who cannot read it (\uc). */
  fallback: number;
  isDeleted: boolean;
  /** What was written of the paragraph in which this text box is anchored; null for any other group. */
  aside: readonly string[] | null;
}

/** Control words that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  page: "\n",
  column: "\n",
  emdash: "\u2014",
  endash: "\u2013",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  bullet: "\u2022",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201c",
  rdblquote: "\u201d",
};

const symbols: Readonly<Record<string, string>> = {
  "~": " ",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** The code page of documents from the Macintosh of old (\\mac). */
const macRoman = 10_000;

/** Understands RTF as it is walked. Made for one file. */
class RtfReader implements RtfSink {
  readonly flows: Readonly<Record<Place, RtfFlow>> = {
    body: new RtfFlow(),
    headers: new RtfFlow(),
    footers: new RtfFlow(),
    notes: new RtfFlow(),
    comments: new RtfFlow(),
  };
  title = "";
  private group: Group = {
    destination: "body",
    place: "body",
    codePage: westEuropean,
    fallback: 1,
    isDeleted: false,
    aside: null,
  };
  private readonly around: Group[] = [];
  private readonly fonts = new Map<number, number>();
  private documentPage = westEuropean;
  private font = 0;
  private pending: number[] = [];
  /** Characters still to be passed over after a \u. */
  private passing = 0;
  /** The group began with \*: who does not know its word reads nothing in it. */
  private isStarred = false;
  private isInTable = false;
  private outline: number | null = null;

  openGroup(): void {
    this.settle();
    this.around.push(this.group);
    if (this.around.length > limits.depth) throw broken("rtf");
    this.group = { ...this.group, aside: null };
  }

  closeGroup(): boolean {
    this.settle();
    const flow = this.flows[this.group.place];
    if (this.group.aside !== null) {
      if (!flow.isEmptyParagraph) flow.endParagraph(this.isInTable, null);
      flow.giveBack(this.group.aside);
    }
    const outer = this.around.pop();
    if (outer === undefined) return false;
    if (outer.place !== this.group.place && !flow.isEmptyParagraph) flow.endParagraph(false, null);
    this.group = outer;
    return this.around.length > 0;
  }

  word(name: string, parameter: number | null): void {
    if (name === "u" && parameter !== null) {
      this.flush();
      this.passing = 0;
      this.write(String.fromCharCode(parameter & 0xffff));
      this.passing = this.group.fallback;
      return;
    }
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    this.flush();
    const wasStarred = this.isStarred;
    this.isStarred = false;
    const destination = destinationAfter(name, this.group.destination);
    if (destination !== null) this.enter(destination, name);
    else if (wasStarred) this.group.destination = "nowhere";
    else if (characters[name] !== undefined) this.write(characters[name]);
    else this.words[name]?.(parameter);
  }

  symbol(character: string): void {
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    this.flush();
    if (character === "*") this.isStarred = true;
    else if (symbols[character] !== undefined) this.write(symbols[character]);
  }

  byte(value: number): void {
    if (this.passing > 0) this.passing--;
    else if (this.group.destination !== "nowhere") this.pending.push(value);
  }

  run(bytes: Uint8Array): void {
    const passed = Math.min(this.passing, bytes.length);
    this.passing -= passed;
    if (this.group.destination === "nowhere" || passed === bytes.length) return;
    if (this.pending.length === 0) this.write(decodeIn(this.group.codePage, bytes.subarray(passed)));
    else for (const value of bytes.subarray(passed)) this.pending.push(value);
  }

  /** Throws Refusal when the file ends where nothing is read: what was to follow may have been the letter. */
  finish(): void {
    this.settle();
    if (this.around.length > 0 && this.group.destination === "nowhere") throw broken("rtf");
  }

  private settle(): void {
    this.flush();
    this.passing = 0;
    this.isStarred = false;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const text = decodeIn(this.group.codePage, Uint8Array.from(this.pending));
    this.pending = [];
    this.write(text);
  }

  private write(text: string): void {
    const { destination, place, isDeleted } = this.group;
    if (isDeleted) return;
    if (destination === "marker") this.flows[place].addMarker(text);
    else if (destination === "title") this.title += text;
    else if (destination === place) this.flows[place].add(text);
  }

  private enter(destination: Destination, word: string): void {
    this.group.destination = destination;
    if (isTextBox(word)) {
      this.group.destination = this.group.place;
      this.group.aside = this.flows[this.group.place].setAside();
    } else if (destination === "body") this.group.destination = this.group.place;
    else if (destination in this.flows) this.group.place = destination as Place;
  }

  private get isReading(): boolean {
    return this.group.destination === this.group.place && !this.group.isDeleted;
  }

  private endParagraph(isInTable: boolean): void {
    if (this.isReading) this.flows[this.group.place].endParagraph(isInTable, this.outline);
  }

  private setFont(number: number): void {
    this.font = number;
    if (this.group.destination !== "fonts") this.group.codePage = this.fonts.get(number) ?? this.documentPage;
  }

  private setDocumentPage(codePage: number): void {
    this.documentPage = codePage;
    this.group.codePage = codePage;
  }

  private readonly words: Readonly<Record<string, (parameter: number | null) => void>> = {
    par: () => {
      this.endParagraph(this.isInTable);
    },
    sect: () => {
      this.endParagraph(this.isInTable);
    },
    cell: () => {
      if (this.isReading) this.flows[this.group.place].endCell();
    },
    nestcell: () => {
      this.endParagraph(true);
    },
    row: () => {
      if (this.isReading) this.flows[this.group.place].endRow();
    },
    intbl: () => (this.isInTable = true),
    pard: () => {
      this.isInTable = false;
      this.outline = null;
    },
    outlinelevel: (parameter) => (this.outline = parameter),
    plain: () => (this.group.isDeleted = false),
    deleted: (parameter) => (this.group.isDeleted = parameter !== 0),
    uc: (parameter) => (this.group.fallback = Math.min(Math.max(parameter ?? 1, 0), 8)),
    f: (parameter) => {
      this.setFont(parameter ?? 0);
    },
    fcharset: (parameter) => {
      const codePage = codePageOfCharset(parameter ?? 0);
      if (codePage !== null && this.fonts.size < 10_000) this.fonts.set(this.font, codePage);
    },
    ansicpg: (parameter) => {
      this.setDocumentPage(parameter ?? westEuropean);
    },
    mac: () => {
      this.setDocumentPage(macRoman);
    },
  };
}

/** Reads an RTF file (RTF 1.9.1). Throws Refusal. */
export function readRtf(bytes: Uint8Array): DocumentContent {
  const reader = new RtfReader();
  walkRtf(bytes, reader);
  reader.finish();
  const textIn = (place: Place): string => textOfBlocks(reader.flows[place].finish());
  return {
    title: plainCharacters(reader.title).trim() || null,
    blocks: reader.flows.body.finish(),
    headers: textIn("headers"),
    footers: textIn("footers"),
    notes: textIn("notes"),
    comments: textIn("comments"),
  };
}
