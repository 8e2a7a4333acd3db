import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * A module of the source as the build makes it. What tsx runs is not what is shipped: it wraps every function to keep its
 * name, which costs a third of the time of small ones.
 */
export async function built(entry: string): Promise<unknown> {
  const folder = mkdtempSync(join("dist", "bench-"));
  const outfile = join(folder, "module.mjs");
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
