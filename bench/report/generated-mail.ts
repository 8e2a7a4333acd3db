import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many messages lie in one folder: a folder of a hundred thousand is slow to list on some disks. */
const perFolder = 1000;

const weeks = 104;
const firstDay = Date.UTC(2024, 10, 18, 9, 30);
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Takes `Date: Mon, 5 Oct 2026 …` and its continuation lines; not the same words inside the text, which come after an empty line. */
const dateLine = /^Date:.*(?:\r?\n[ \t].*)*/m;
const idLine = /^Message-ID:.*(?:\r?\n[ \t].*)*/im;

/** Addresses of outsiders: takes `@yahoo.example`, not the authority's own `@ostrey-ca.example`. */
const outside = /@(?!ostrey-ca\.)([a-z-]{1,40})\.example/g;

function rfcDate(index: number): string {
  return new Date(firstDay + (index % weeks) * weekMs).toUTCString().replace("GMT", "+0000");
}

/**
 * A message of the corpus as another message: its own id, another week, and in every fourth outsiders of its own, so that
 * the causes a report meets grow with the messages as they do in an archive.
 */
function variant(source: string, index: number): string {
  const dated = source
    .replace(dateLine, `Date: ${rfcDate(index)}`)
    .replace(idLine, `Message-ID: <${index}@generated.example>`);
  return index % 4 === 0 ? dated.replace(outside, `@$1-${index}.example`) : dated;
}

/** Writes so many messages below a folder: those of the corpus, varied. */
export function writeGeneratedMail(folder: string, sources: readonly string[], count: number): void {
  const texts = sources.map((path) => readFileSync(path, "latin1"));
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, String(Math.floor(index / perFolder)).padStart(4, "0"));
    if (index % perFolder === 0) mkdirSync(below, { recursive: true });
    const text = texts[index % texts.length] ?? "";
    writeFileSync(join(below, `${String(index).padStart(6, "0")}.eml`), variant(text, index), "latin1");
  }
}
