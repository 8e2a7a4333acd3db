import { letterOf, romanOf } from "../roman.ts";
import { attributeOf, walkXml, type XmlAttributes } from "../xml/index.ts";

/** How one level of a list counts. */
interface Level {
  start: number;
  format: string;
  /** With `%1` where the number of the first level stands. */
  text: string;
}

/** A list as its definition says, or as it overrides it. */
interface List {
  readonly levels: Map<number, Level>;
  abstract: string | null;
  /** It begins anew rather than going on where another list of its definition stopped. */
  restarts: boolean;
}

const written: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => `0${number}`.slice(-2),
  lowerLetter: letterOf,
  upperLetter: (number) => letterOf(number).toUpperCase(),
  lowerRoman: romanOf,
  upperRoman: (number) => romanOf(number).toUpperCase(),
};

function write(number: number, format: string): string {
  return (written[format] ?? String)(number);
}

/** The lists of a document, and how far each has counted. */
export class Numbering {
  private readonly abstracts = new Map<string, List>();
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, number[]>();

  /** `bytes` are the numbering part; null when there is none. Throws Refusal. */
  constructor(bytes: Uint8Array | null) {
    let open: List | null = null;
    let level: Level | null = null;
    if (bytes === null) return;
    walkXml(bytes, "docx", {
      open: (name, attributes) => {
        const value = attributeOf(attributes, "val");
        if (name === "abstractNum")
          open = this.start(this.abstracts, attributeOf(attributes, "abstractNumId"));
        else if (name === "num") open = this.start(this.lists, attributeOf(attributes, "numId"));
        else if (name === "abstractNumId" && open !== null) open.abstract = value;
        else if (name === "startOverride" && open !== null) open.restarts = true;
        else if (name === "lvl" && open !== null) level = startLevel(open, attributes);
        else if (level !== null && value !== null) takeLevel(level, name, value);
      },
      close: (name) => {
        if (name === "lvl") level = null;
        if (name === "num" || name === "abstractNum") open = null;
      },
      text: () => undefined,
    });
  }

  /** The marker of the next paragraph of a list at a level (from 0); null for a list that numbers nothing. */
  next(id: string, at: number): string | null {
    const list = this.lists.get(id);
    const level = list && this.levelOf(list, at);
    if (list === undefined || level === undefined || level.format === "none") return null;
    if (level.format === "bullet") return "•";
    const counts = this.countsOf(list.restarts ? `list ${id}` : (list.abstract ?? id));
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    return this.markerOf(list, level, counts);
  }

  private markerOf(list: List, level: Level, counts: readonly (number | undefined)[]): string | null {
    const marker = level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const index = Number(digit) - 1;
      const at = this.levelOf(list, index);
      return write(counts[index] ?? at?.start ?? 1, at?.format ?? "decimal");
    });
    return marker.trim() === "" ? null : marker.trim();
  }

  /** Lists of one definition go on counting where the other stopped, as Word does. */
  private countsOf(key: string): (number | undefined)[] {
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const counts: number[] = [];
    this.counts.set(key, counts);
    return counts;
  }

  private levelOf(list: List, at: number): Level | undefined {
    return list.levels.get(at) ?? this.abstracts.get(list.abstract ?? "")?.levels.get(at);
  }

  private start(lists: Map<string, List>, id: string | null): List {
    const list: List = { levels: new Map(), abstract: null, restarts: false };
    if (id !== null) lists.set(id, list);
    return list;
  }
}

function startLevel(list: List, attributes: XmlAttributes): Level {
  const level: Level = { start: 1, format: "decimal", text: "" };
  list.levels.set(Number(attributeOf(attributes, "ilvl") ?? 0), level);
  return level;
}

function takeLevel(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Math.min(Math.max(Number.parseInt(value, 10) || 0, 0), 100_000);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value.slice(0, 40);
}
