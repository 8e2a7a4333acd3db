/**
 * Builds dist/register/register.mjs, the register as one program; its packages stay beside it in node_modules. npm runs it
 * after an install too; an install without devDependencies has no esbuild and keeps whatever dist/ it came with.
 */
import { rm } from "node:fs/promises";

const esbuild = await import("esbuild").catch((error) => {
  if (error.code === "ERR_MODULE_NOT_FOUND" && process.env.npm_lifecycle_event === "prepare") return null;
  throw error;
});

if (esbuild === null) {
  console.error("build-register: esbuild is not installed: dist/ is left as it is.");
} else {
  await rm("dist/register", { recursive: true, force: true });
  await esbuild.build({
    entryPoints: { register: "src/register/main.ts" },
    outdir: "dist/register",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    legalComments: "none",
    logLevel: "warning",
  });
}
