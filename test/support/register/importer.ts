/**
 * A service process reduced to one deed: brings the list in a file in and undoes it, over and over, and prints when each begins and
 * when it was acknowledged: `tsx importer.ts postgresql://… list.csv`. It is there to be killed.
 */
import { readFileSync } from "node:fs";
import { createOperations, type Result } from "../../../src/register/operations/index.ts";
import { openReceipts } from "../../../src/register/receipts/index.ts";
import { openStore } from "../../../src/register/store/index.ts";

const [url = "", list = ""] = process.argv.slice(2);
const store = await openStore({ kind: "postgres", url, connections: 4 }, { now: Date.now });
const receipts = await openReceipts({ keyFile: null, publicUrl: "https://register.wexmoor-ca.example" });
const operations = createOperations({ store, receipts, now: Date.now });
const acting = { person: "o3", through: "token", once: null } as const;
const file = { as: "member", bytes: readFileSync(list).toString("base64") } as const;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

for (;;) {
  const { last } = value(await operations.lastBroughtIn(acting));
  if (last !== null) {
    value(await operations.undoBringIn(acting, { version: last.version }));
    continue;
  }
  const preview = value(await operations.previewDirectory(acting, file));
  if (!preview.isUsable) throw new Error(preview.says);
  const begun = performance.now();
  process.stdout.write("begins\n");
  const { version } = value(await operations.bringIn(acting, { ...file, digest: preview.digest }));
  process.stdout.write(`brought-in ${version} ${performance.now() - begun}\n`);
}
