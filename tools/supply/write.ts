/** `npx tsx tools/supply/write.ts [FILE]`: writes the list of materials of what is installed with the product. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { lockedPackages } from "./lock.ts";
import { materialsOf } from "./materials.ts";

const file = process.argv[2] ?? "coverage/prove/materials.cdx.json";
const materials = materialsOf(lockedPackages().filter(({ isForDevelopment }) => !isForDevelopment));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(materials, null, 2)}\n`);
console.log(`${materials.components.length} packages are installed with the product: ${file}`);
