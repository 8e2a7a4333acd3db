import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The file of Microsoft's schemas that imports the others ([MS-OWEMXML], appendix A). */
const entrance = "OfficeAppManifestV1_1.xsd";

/**
 * What xmllint says of a manifest against a folder of Microsoft's schemas, one line a fault. The schemas are not part of
 * this project. No folder, no such check: the answer is then empty.
 *
 * @param folder where OfficeAppManifestV1_1.xsd and what it imports lie; null where nobody has them
 * @throws Error when a folder is given and the check cannot be made
 */
export function schemaFaults(manifest: string, folder: string | null): readonly string[] {
  if (folder === null) return [];
  const schema = join(folder, entrance);
  if (!existsSync(schema)) throw new Error(`${folder} holds no ${entrance}`);
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], {
    input: manifest,
    encoding: "utf8",
  });
  if (run.error !== undefined) throw new Error(`xmllint cannot be run: ${run.error.message}`);
  if (run.status === 0) return [];
  const lines = run.stderr.split("\n").filter((line) => line.startsWith("-:"));
  if (lines.length === 0)
    throw new Error(`xmllint ended with ${run.status ?? "a signal"}: ${run.stderr.trim()}`);
  return lines.map((line) => line.replace(/^-:(\d+): /, "line $1: "));
}
