import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { corpusFiles } from "./files.ts";

/** Writes the corpus anew: `npx tsx test/corpus/build/write.ts`. */

const root = join(import.meta.dirname, "..");

for (const folder of ["authority", "ordinary-day", "checks"])
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(eml|json)$/.test(entry.name)) rmSync(join(entry.parentPath, entry.name));

for (const [path, text] of corpusFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
