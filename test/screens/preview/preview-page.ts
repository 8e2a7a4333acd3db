import { build } from "esbuild";

/** The preview as one script, built from source. */
async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Correspondence Control</title></head><body><div id="root"></div><script src="/preview.js"></script></body></html>`;

/** What answers the browser in place of a server. */
export interface PreviewFiles {
  readonly page: string;
  readonly script: string;
}

/** The files of a preview: of the pane, unless another entry is named. */
export async function previewFiles(entry = "test/screens/preview/preview.tsx"): Promise<PreviewFiles> {
  return { page, script: await script(entry) };
}
