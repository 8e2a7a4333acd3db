/**
 * `npx tsx tools/prove/reproducible.ts`: builds everything twice and compares every byte. Ends with 1 and names the files
 * when two builds of one source differ.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const place = "dist";

/** Every file of the build with the hash of its bytes. */
function build(): ReadonlyMap<string, string> {
  rmSync(place, { recursive: true, force: true });
  const { status, stderr } = spawnSync("npm", ["run", "build"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

const [first, second] = [build(), build()];
const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = paths.filter((path) => first.get(path) !== second.get(path));
for (const path of differing) console.error(`not the same twice: ${path}`);
console.log(`${paths.length - differing.length} of ${paths.length} files are the same, byte for byte`);
process.exitCode = differing.length === 0 && paths.length > 0 ? 0 : 1;
