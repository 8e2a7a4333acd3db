import { SaxesParser } from "saxes";

/** An element of a manifest, with where it stands, so that a fault can name its line. */
export interface Element {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children, trimmed. */
  readonly text: string;
  /** The line its tag begins on, from 1. */
  readonly line: number;
}

interface Growing extends Element {
  children: Growing[];
  text: string;
}

/** The elements of an XML document. @throws Error where it is not well-formed, naming the line. */
export function parse(document: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  const roots: Growing[] = [];
  let line = 1;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "", line };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text = (element.text + text).trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(document).close();
  const [root] = roots;
  if (root === undefined) throw new Error("there is no element in it");
  return root;
}

/** The element and everything below it, top down; what `except` names is left out with all it holds. */
export function everything(element: Element, except?: string): readonly Element[] {
  const below = element.children.filter(({ name }) => name !== except);
  return [element, ...below.flatMap((child) => everything(child, except))];
}

/** Every element of that name at or below this one. */
export function named(element: Element, name: string, except?: string): readonly Element[] {
  return everything(element, except).filter((each) => each.name === name);
}

/** The direct child of that name; null when there is none. */
export function child(element: Element, name: string): Element | null {
  return element.children.find((each) => each.name === name) ?? null;
}
