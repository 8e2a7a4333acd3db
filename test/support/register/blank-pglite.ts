import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const shelf = resolve("dist/built");

function version(): string {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const about = readFileSync(join(dirname(entry), "..", "package.json"), "utf8");
  return (JSON.parse(about) as { readonly version: string }).version;
}

/** An empty database of this version of PGlite. Making one takes seconds, so that it is kept beside the builds. */
export async function blankPGlite(): Promise<Blob> {
  const place = join(shelf, `pglite-${version()}.tar`);
  if (!existsSync(place)) {
    const pglite = await PGlite.create();
    const dump = await pglite.dumpDataDir("none");
    await pglite.close();
    mkdirSync(shelf, { recursive: true });
    const own = `${place}.${process.pid}-${performance.now()}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, place);
  }
  return new Blob([readFileSync(place)]);
}
