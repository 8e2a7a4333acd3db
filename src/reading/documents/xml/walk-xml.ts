import { SaxesParser } from "saxes";
import { limits } from "../limits.ts";
import { broken } from "../refusal.ts";

/** What is told of an XML text as it is walked. Names are local: `w:p` is told as `p`, whatever its prefix. */
export interface XmlSink {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The attributes of one element, by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute by its local name, whatever its prefix; null when there is none. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  const suffix = `:${name}`;
  for (const written in attributes)
    if (written === name || written.endsWith(suffix)) return attributes[written] ?? null;
  return null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const utf16 = { little: new TextDecoder("utf-16le"), big: new TextDecoder("utf-16be") };

function decode(bytes: Uint8Array, type: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16.little.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.big.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    throw broken(type);
  }
}

/**
 * Walks XML from beginning to end. Refused as broken: what is not well-formed, a DOCTYPE (and with it every entity but
 * the five of XML and the numeric ones, so nothing expands and nothing is fetched), and nesting no document has. `type`
 * names the document in the refusal. Throws Refusal.
 */
export function walkXml(bytes: Uint8Array, type: string, sink: XmlSink): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const refuse = (): never => {
    throw broken(type);
  };
  parser.on("doctype", refuse);
  parser.on("error", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth > limits.depth) refuse();
    sink.open(local(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    sink.close(local(name));
  });
  const text = (content: string): void => {
    if (depth > 0) sink.text(content);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(decode(bytes, type)).close();
}
