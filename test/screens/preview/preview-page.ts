import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

/** Where a preview is served, on loopback. */
export interface PreviewServer {
  /** `http://127.0.0.1:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a preview: of the pane, unless another entry is named. The browser keeps the script, and what it made of it,
 * from one state to the next: bringing it anew was half the time of a state.
 */
export async function servePreview(entry = "test/screens/preview/preview.tsx"): Promise<PreviewServer> {
  const code = await script(entry);
  const server = createServer((request, response) => {
    const isScript = request.url?.endsWith(".js") === true;
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html");
    if (isScript) response.setHeader("cache-control", "max-age=3600, immutable");
    response.end(isScript ? code : page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
