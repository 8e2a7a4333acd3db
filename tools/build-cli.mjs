/**
 * Builds dist/cli/correspondence.mjs (the command), worker.mjs and pdf-worker.mjs (what its threads run). npm runs it after an
 * install too, so that `npx correspondence` works in a fresh clone; an install without devDependencies has no esbuild
 * and keeps whatever dist/ it came with.
 */
import { chmod, rm } from "node:fs/promises";

const esbuild = await import("esbuild").catch((error) => {
  if (error.code === "ERR_MODULE_NOT_FOUND" && process.env.npm_lifecycle_event === "prepare") return null;
  throw error;
});

if (esbuild === null) {
  console.error(
    "build-cli: esbuild is not installed (install without devDependencies): dist/ is left as it is.",
  );
} else {
  const { readyMadeValidator } = await import("./ready-made-validator.mjs");
  await rm("dist/cli", { recursive: true, force: true });
  await esbuild.build({
    entryPoints: {
      correspondence: "src/cli/main.ts",
      worker: "src/cli/worker.ts",
      "pdf-worker": "src/cli/pdf-worker.ts",
    },
    outdir: "dist/cli",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    plugins: [readyMadeValidator],
    legalComments: "none",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "warning",
  });
  await chmod("dist/cli/correspondence.mjs", 0o755);
}
