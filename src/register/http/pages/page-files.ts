import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** One file as it is served. */
export interface PageFile {
  /** `/pane.html`, `/assets/icon-16.png`. */
  readonly path: string;
  readonly body: Buffer;
  readonly type: string;
  /** With its quotes. */
  readonly etag: string;
  /** Whether its name holds a hash of its content, so that it never changes. */
  readonly isImmutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** A name with eight hexadecimal digits before its ending. Takes `/pane.0f3a9c1e.js`, not `/pane.js`. */
const hashedName = /\.[0-9a-f]{8,}\.\w+$/;

async function pageFile(folder: string, path: string): Promise<PageFile> {
  const body = await readFile(join(folder, path));
  return {
    path,
    body,
    type: types[extname(path)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    isImmutable: hashedName.test(path),
  };
}

/**
 * Every file of a folder, read once at the start: what is served is this list and nothing else, so that no path can lead out of
 * it. Source maps stay at home. Empty where the folder does not exist.
 */
export async function readPageFiles(folder: string): Promise<readonly PageFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
  return Promise.all(paths.sort().map((path) => pageFile(folder, path)));
}
