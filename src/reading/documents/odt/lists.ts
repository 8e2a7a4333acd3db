import { letterOf, romanOf } from "../roman.ts";
import { attributeOf, type XmlAttributes } from "../xml/index.ts";

/** How one level of a list style writes its markers (OpenDocument 1.3, 16.31 to 16.33). */
interface Level {
  /** `1`, `a`, `I` …; empty for no number; null for a bullet. */
  readonly format: string | null;
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

const written: Readonly<Record<string, (number: number) => string>> = {
  "1": String,
  a: letterOf,
  A: (number) => letterOf(number).toUpperCase(),
  i: romanOf,
  I: (number) => romanOf(number).toUpperCase(),
};

/** The list styles of a document, gathered while its parts are walked. */
export class ListStyles {
  private readonly styles = new Map<string, Map<number, Level>>();
  private current: Map<number, Level> | null = null;

  /** Takes in what an element says of a list style; any other element is left alone. */
  take(name: string, attributes: XmlAttributes): void {
    if (name === "list-style") {
      this.current = new Map();
      this.styles.set(attributeOf(attributes, "name") ?? "", this.current);
    } else if (name === "list-level-style-bullet") this.add(attributes, null);
    else if (name === "list-level-style-number")
      this.add(attributes, attributeOf(attributes, "num-format") ?? "");
  }

  /** The marker of the item with this number; a bullet where the style is not known. */
  markerOf(style: string | null, depth: number, number: number): string | null {
    const level = this.levelOf(style, depth);
    if (level === undefined || level.format === null) return "•";
    if (level.format === "") return null;
    return `${level.before}${(written[level.format] ?? String)(number)}${level.after}`.trim();
  }

  /** The number of the first item. */
  startOf(style: string | null, depth: number): number {
    return this.levelOf(style, depth)?.start ?? 1;
  }

  private levelOf(style: string | null, depth: number): Level | undefined {
    return this.styles.get(style ?? "")?.get(depth);
  }

  private add(attributes: XmlAttributes, format: string | null): void {
    const level = Number(attributeOf(attributes, "level") ?? 1);
    const start = Number.parseInt(attributeOf(attributes, "start-value") ?? "1", 10);
    this.current?.set(level, {
      format,
      before: (attributeOf(attributes, "num-prefix") ?? "").slice(0, 8),
      after: (attributeOf(attributes, "num-suffix") ?? "").slice(0, 8),
      start: start >= 0 && start <= 100_000 ? start : 1,
    });
  }
}

/** The lists that are open around a paragraph. */
export class OpenLists {
  private readonly lists: { readonly style: string | null; next: number; isItemOpen: boolean }[] = [];
  private readonly styles: ListStyles;

  constructor(styles: ListStyles) {
    this.styles = styles;
  }

  get depth(): number {
    return this.lists.length;
  }

  open(style: string | null): void {
    const inherited = style ?? this.lists[this.lists.length - 1]?.style ?? null;
    this.lists.push({
      style: inherited,
      next: this.styles.startOf(inherited, this.depth + 1),
      isItemOpen: false,
    });
  }

  close(): void {
    this.lists.pop();
  }

  openItem(): void {
    const list = this.lists[this.lists.length - 1];
    if (list !== undefined) list.isItemOpen = true;
  }

  /** The marker of a paragraph: only the first one of an item has one; null for the others. */
  takeMarker(): string | null {
    const list = this.lists[this.lists.length - 1];
    if (!list?.isItemOpen) return null;
    list.isItemOpen = false;
    const marker = this.styles.markerOf(list.style, this.depth, list.next);
    list.next++;
    return marker;
  }
}
