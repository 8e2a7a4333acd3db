import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const source = "src/workbench";

/** Builds the workbench's page and the script that stands ahead of Office.js. Not shipped to anybody. */
export async function buildPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shared = { bundle: true, minify: true, legalComments: "none", logLevel: "warning" } as const;
  await Promise.all([
    build({
      ...shared,
      entryPoints: { workbench: join(source, "page/index.tsx") },
      outdir: folder,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    build({
      ...shared,
      entryPoints: { workbench: join(source, "page/style/workbench.css") },
      outdir: folder,
    }),
    build({
      ...shared,
      entryPoints: { "before-office": join(source, "addin-page/before-office.ts") },
      outdir: folder,
      format: "iife",
      target: "es2022",
    }),
    copyFile("assets/icon-64.png", join(folder, "icon.png")),
  ]);
  // Last: by this file one sees whether the page is built.
  await copyFile(join(source, "page/index.html"), join(folder, "index.html"));
}
