import { plainCharacters } from "../characters.ts";
import type { DocumentContent } from "../document.ts";
import { broken } from "../refusal.ts";
import { textOfBlocks } from "../text.ts";
import { walkXml } from "../xml/index.ts";
import type { Archive } from "../zip/archive.ts";
import { readPart, type PartContent, type Setting } from "./body.ts";
import { Numbering } from "./numbering.ts";
import { relationshipsOf, type Relationship } from "./relationships.ts";
import { Styles } from "./styles.ts";

/** The main part, as the package names it; Word names it so when nothing does. */
const usualMainPart = "word/document.xml";

function targetsOf(relationships: readonly Relationship[], ...kinds: readonly string[]): readonly string[] {
  return relationships.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target);
}

/** The title in the core properties (`dc:title`); null when there is none. */
function statedTitle(bytes: Uint8Array | null): string | null {
  let title = "";
  let isInTitle = false;
  if (bytes === null) return null;
  walkXml(bytes, "docx", {
    open: (name) => (isInTitle = name === "title"),
    close: () => (isInTitle = false),
    text: (text) => {
      if (isInTitle) title += text;
    },
  });
  return plainCharacters(title).trim() || null;
}

/** The texts of parts, each different one once, one a line. */
function textsOf(archive: Archive, targets: readonly string[], setting: Setting): string {
  const texts = new Set<string>();
  for (const target of targets) {
    const bytes = archive.open(target);
    const text = bytes === null ? "" : textOfBlocks(readPart(bytes, setting).blocks);
    if (text !== "") texts.add(text);
  }
  return Array.from(texts).join("\n");
}

/** Files of other formats in it, which a reader can open: tables of Excel, packages, chunks of HTML. */
function unreadOf(
  relationships: readonly Relationship[],
  main: PartContent,
): Pick<DocumentContent, "unread"> {
  const [name] = targetsOf(relationships, "aFChunk", "package", "oleObject");
  if (name === undefined && !main.takesInFile) return {};
  const shown = (name ?? "").slice((name ?? "").lastIndexOf("/") + 1);
  return { unread: { phrase: "embedded-file", values: { name: shown } } };
}

/** Where the other programs of Office keep their main parts. */
const otherOffice = /^(?:xl|ppt|visio)\//;

/** Whether an archive is a Word document: an Office package that is none of another program. */
export function isDocx(archive: Archive): boolean {
  const { names } = archive;
  if (names.includes(usualMainPart)) return true;
  return names.includes("[content_types].xml") && !names.some((name) => otherOffice.test(name));
}

/** Reads a .docx (ECMA-376, Transitional or Strict). Throws Refusal. */
export function readDocx(archive: Archive): DocumentContent {
  const root = relationshipsOf(archive, "");
  const mainPart = targetsOf(root, "officeDocument")[0] ?? usualMainPart;
  const bytes = archive.open(mainPart);
  if (bytes === null) throw broken("docx");
  const relationships = relationshipsOf(archive, mainPart);
  const partOf = (kind: string): Uint8Array | null => {
    const [target] = targetsOf(relationships, kind);
    return target === undefined ? null : archive.open(target);
  };
  const setting = { styles: new Styles(partOf("styles")), numbering: new Numbering(partOf("numbering")) };
  const main = readPart(bytes, setting);
  const [core] = targetsOf(root, "core-properties");
  return {
    title: statedTitle(core === undefined ? null : archive.open(core)) ?? main.title,
    blocks: main.blocks,
    headers: textsOf(archive, targetsOf(relationships, "header"), setting),
    footers: textsOf(archive, targetsOf(relationships, "footer"), setting),
    notes: textsOf(archive, targetsOf(relationships, "footnotes", "endnotes"), setting),
    comments: textsOf(archive, targetsOf(relationships, "comments"), setting),
    ...unreadOf(relationships, main),
  };
}
