import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file that no build reads. */
const beside = /\.(?:test|cases)\.tsx?$|\.md$/;

/** When the newest file of a path was written, in milliseconds since 1970; 0 for a path that is not there. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !beside.test(entry.name),
  );
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/** Whether `built` is missing, or any of `sources` was written after it. */
export function isStale(built: string, sources: readonly string[]): boolean {
  const made = newest(built);
  return made === 0 || sources.some((source) => newest(source) > made);
}
