/**
 * Writes the schema of today, filled with 1,000 records, as the one that a version was released with: a dump as SQL, packed.
 *
 *   npx tsx test/register/released/write.ts [NAME [REQUESTS]]      package.json's version and 1,000 requests where nothing is named
 *
 * It is made once for each release and never changed after it: every later version is tried on it (upgrade.test.ts).
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openStore } from "../../../src/register/store/index.ts";
import { startCluster } from "../../support/register/cluster.ts";
import { dumpPrograms } from "../../support/register/dump-programs.ts";
import { fillWithRecords, recordCount } from "./records.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const [name = version, count = recordCount] = process.argv.slice(2);
const programs = dumpPrograms();
if (programs === null) throw new Error("a dump needs pg_dump");

const cluster = await startCluster();
try {
  const store = await openStore({ kind: "postgres", url: cluster.url }, { now: Date.now });
  await fillWithRecords(store, Number(count));
  await store.close();
  const args = ["--no-owner", "--schema=register", "--inserts", "--rows-per-insert=100", cluster.url];
  const dump = execFileSync(programs.dump, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  // Lines for psql alone are no SQL.
  const sql = dump.replace(/^\\.*$/gm, "");
  writeFileSync(join(import.meta.dirname, `${name}.sql.gz`), gzipSync(sql, { level: 9 }));
} finally {
  await cluster.stop();
}
