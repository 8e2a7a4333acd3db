import { plainCharacters } from "../characters.ts";
import type { DocumentBlock, DocumentParagraph } from "../document.ts";
import { Gathering } from "../gathering.ts";
import { attributeOf, ElementTrail, walkXml, type XmlAttributes, type XmlSink } from "../xml/index.ts";
import { ListStyles, OpenLists } from "./lists.ts";

/** The places of a document where text stands, each gathered by itself. */
type Place = "body" | "headers" | "footers" | "notes" | "comments";

/** Which element opens which place; a place within another one is gathered apart from it. */
const placeOf: Readonly<Record<string, Place>> = {
  header: "headers",
  "header-left": "headers",
  "header-first": "headers",
  footer: "footers",
  "footer-left": "footers",
  "footer-first": "footers",
  "note-body": "notes",
  annotation: "comments",
};

/** Tracked deletions, numbers of notes, names of pictures, templates of indexes, and what is for machines. */
const unseen = [
  ..."tracked-changes note-citation desc creator date date-string meta script forms ruby-text".split(" "),
  ..."table-of-content-source bibliography-source user-index-source sequence-decls".split(" "),
];

/** Elements whose children stand in a line of text. */
const inLine = new Set(["p", "h", "span", "a"]);

/** White space as OpenDocument folds it (6.1.2); further spaces are written as `text:s`. */
const folded = /[ \t\r\n]+/g;

const characters: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };

interface OpenParagraph {
  text: string;
  readonly level: number | null;
}

interface OpenPlace {
  readonly place: Place;
  readonly paragraphs: OpenParagraph[];
  readonly lists: OpenLists;
}

/** Reads content and styles of a text document, one after the other. */
export class OdtSink implements XmlSink {
  private readonly gatherings: Readonly<Record<Place, Gathering>> = {
    body: new Gathering(),
    headers: new Gathering(),
    footers: new Gathering(),
    notes: new Gathering(),
    comments: new Gathering(),
  };
  private readonly styles = new ListStyles();
  private readonly leftOut = new ElementTrail(unseen);
  /** The elements that are open: in a line of text `title` is a field, elsewhere the name of a picture. */
  private readonly within: string[] = [];
  private readonly places: OpenPlace[] = [this.startOf("body")];

  open(name: string, attributes: XmlAttributes): void {
    const around = this.within[this.within.length - 1] ?? "";
    this.within.push(name);
    if (name === "title" && !inLine.has(around)) this.leftOut.enter();
    else if (!this.leftOut.open(name)) this.openSeen(name, attributes);
  }

  private openSeen(name: string, attributes: XmlAttributes): void {
    this.styles.take(name, attributes);
    const place = placeOf[name];
    const character = characters[name];
    if (place !== undefined) this.places.push(this.startOf(place));
    else if (character !== undefined) this.addText(character);
    else if (name === "p" || name === "h") this.openParagraph(name, attributes);
    else if (name === "list") this.top?.lists.open(attributeOf(attributes, "style-name"));
    else this.opening[name]?.();
  }

  close(name: string): void {
    this.within.pop();
    if (this.leftOut.close()) return;
    if (placeOf[name] !== undefined) this.places.pop();
    else this.closing[name]?.();
  }

  text(text: string): void {
    if (!this.leftOut.isInside) this.addText(text.replace(folded, " "));
  }

  /** What was gathered in a place. */
  blocksOf(place: Place): readonly DocumentBlock[] {
    return this.gatherings[place].finish();
  }

  private get top(): OpenPlace | undefined {
    return this.places[this.places.length - 1];
  }

  private startOf(place: Place): OpenPlace {
    return { place, paragraphs: [], lists: new OpenLists(this.styles) };
  }

  private gather(work: (gathering: Gathering) => void): void {
    if (this.top !== undefined) work(this.gatherings[this.top.place]);
  }

  private addText(text: string): void {
    const paragraphs = this.top?.paragraphs ?? [];
    const paragraph = paragraphs[paragraphs.length - 1];
    if (paragraph === undefined) return;
    const isDouble = text.startsWith(" ") && paragraph.text.endsWith(" ");
    paragraph.text += isDouble ? text.slice(1) : text;
  }

  private openParagraph(name: string, attributes: XmlAttributes): void {
    const level = Number.parseInt(attributeOf(attributes, "outline-level") ?? "1", 10);
    this.top?.paragraphs.push({ text: "", level: name === "h" ? level || 1 : null });
  }

  private endParagraph(): void {
    const paragraph = this.top?.paragraphs.pop();
    if (paragraph === undefined) return;
    const block = this.blockOf(plainCharacters(paragraph.text).trim(), paragraph.level);
    this.gather((gathering) => {
      gathering.add(block);
    });
  }

  private blockOf(text: string, level: number | null): DocumentParagraph {
    const depth = this.top?.lists.depth ?? 0;
    const marker = text === "" ? null : (this.top?.lists.takeMarker() ?? null);
    if (level !== null) return { kind: "heading", text, marker, level };
    if (marker !== null) return { kind: "list-item", text, marker, level: depth };
    return { kind: "paragraph", text, marker: null, level: null };
  }

  private readonly opening: Readonly<Record<string, () => void>> = {
    "list-item": () => this.top?.lists.openItem(),
    table: () => {
      this.gather((gathering) => {
        gathering.openTable();
      });
    },
    "table-row": () => {
      this.gather((gathering) => {
        gathering.openRow();
      });
    },
    "table-cell": () => {
      this.gather((gathering) => {
        gathering.openCell();
      });
    },
  };

  private readonly closing: Readonly<Record<string, () => void>> = {
    p: () => {
      this.endParagraph();
    },
    h: () => {
      this.endParagraph();
    },
    list: () => this.top?.lists.close(),
    table: () => {
      this.gather((gathering) => {
        gathering.closeTable();
      });
    },
    "table-cell": () => {
      this.gather((gathering) => {
        gathering.closeCell();
      });
    },
  };
}

/** Walks a part into a sink. Throws Refusal. */
export function walkOdt(bytes: Uint8Array | null, sink: OdtSink): void {
  if (bytes !== null) walkXml(bytes, "odt", sink);
}
