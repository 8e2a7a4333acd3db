import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";

/** The `dist` folder of the installed, unmodified @microsoft/office-js. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/**
 * Finds a file of Office.js whatever the case of its path: the library asks for `AgaveErrorUX/`, and the package has
 * `agaveerrorux/`. Null for what the package does not hold.
 */
export function officeFiles(): (path: string) => string | null {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(relative(folder, file).split(sep).join("/").toLowerCase(), file);
  }
  return (path) => files.get(path.toLowerCase()) ?? null;
}
