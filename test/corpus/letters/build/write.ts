import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { letterFiles } from "./files.ts";

/** Writes the letters anew: `npx tsx test/corpus/letters/build/write.ts`. */

const folder = join(import.meta.dirname, "..");

rmSync(join(folder, "cases"), { recursive: true, force: true });
for (const [path, text] of letterFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
