import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { corpusFiles } from "./files.ts";
import { sampleFiles } from "./samples.ts";

/** Writes the corpus and the samples anew: `npx tsx test/corpus/build/write.ts`. */

const corpus = join(import.meta.dirname, "..");
const samples = join(import.meta.dirname, "../../../samples");

function remove(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(?:eml|json)$/.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const built = { corpus: corpusFiles(), samples: await sampleFiles() };
for (const folder of ["authority", "ordinary-day", "checks", "at-first-sight"]) remove(join(corpus, folder));
remove(samples);
write(corpus, built.corpus);
write(samples, built.samples);
