import { plainCharacters } from "../characters.ts";
import type { DocumentContent } from "../document.ts";
import { broken, isProtected } from "../refusal.ts";
import { textOfBlocks } from "../text.ts";
import { walkXml } from "../xml/index.ts";
import type { Archive } from "../zip/archive.ts";
import { OdtSink, walkOdt } from "./body.ts";

/** Whether the manifest says that a part is encrypted (OpenDocument 1.3 Part 2, 4.4), or the whole package is. */
function isEncryptedPackage(archive: Archive): boolean {
  const bytes = archive.open("META-INF/manifest.xml");
  let isEncrypted = archive.names.includes("encrypted-package");
  if (bytes === null) return isEncrypted;
  walkXml(bytes, "odt", {
    open: (name) => (isEncrypted ||= name === "encryption-data"),
    close: () => undefined,
    text: () => undefined,
  });
  return isEncrypted;
}

/** The title in the document's metadata (`dc:title`); null when there is none. */
function statedTitle(bytes: Uint8Array | null): string | null {
  let title = "";
  let isInTitle = false;
  if (bytes === null) return null;
  walkXml(bytes, "odt", {
    open: (name) => (isInTitle = name === "title"),
    close: () => (isInTitle = false),
    text: (text) => {
      if (isInTitle) title += text;
    },
  });
  return plainCharacters(title).trim() || null;
}

/** `application/vnd.oasis.opendocument.text`, `….text-template`; not `….spreadsheet`. */
const textType = /^application\/vnd\.oasis\.opendocument\.text/;

/** A folder in which a word processor keeps a sheet or another document that it shows: `Object 1/`. */
const objectFolder = /^object \d+\/content\.xml$/;

function unreadOf(archive: Archive): Pick<DocumentContent, "unread"> {
  const object = archive.names.find((name) => objectFolder.test(name));
  return object === undefined
    ? {}
    : { unread: { phrase: "embedded-file", values: { name: object.slice(0, object.indexOf("/")) } } };
}

/** Whether an archive is an OpenDocument text: a text or its template, by the type that it states of itself. */
export function isOdt(archive: Archive): boolean {
  const type = archive.names.includes("mimetype") ? archive.open("mimetype") : null;
  return type !== null && type.length < 100 && textType.test(String.fromCharCode(...type));
}

/** Reads an .odt (OpenDocument 1.2 and 1.3). Throws Refusal. */
export function readOdt(archive: Archive): DocumentContent {
  if (isEncryptedPackage(archive)) throw isProtected("odt");
  const content = archive.open("content.xml");
  if (content === null) throw broken("odt");
  const sink = new OdtSink();
  walkOdt(archive.open("styles.xml"), sink);
  walkOdt(content, sink);
  const linesIn = (place: "headers" | "footers" | "notes" | "comments"): string =>
    Array.from(new Set(textOfBlocks(sink.blocksOf(place)).split("\n")))
      .filter((line) => line !== "")
      .join("\n");
  return {
    title: statedTitle(archive.open("meta.xml")),
    blocks: sink.blocksOf("body"),
    headers: linesIn("headers"),
    footers: linesIn("footers"),
    notes: linesIn("notes"),
    comments: linesIn("comments"),
    ...unreadOf(archive),
  };
}
