import { createReadStream, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** What every answer says beside its own headers. Nothing is kept: what is being worked on is always fresh. */
const always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // A page inside this one opens the sign-in: under "same-origin" the browser would cut the two apart (HTML, 7.1.3).
  "cross-origin-opener-policy": "same-origin-allow-popups",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** Answers with a text made here. `type` is a file's extension: `.html`. */
export function answerText(
  response: ServerResponse,
  text: string,
  type: keyof typeof types,
  status = 200,
): void {
  response.writeHead(status, { ...always, "content-type": types[type] });
  response.end(text);
}

/** The file that `path` names below `folder`; null for none, or for one outside of it. */
export function fileBelow(folder: string, path: string): string | null {
  const file = resolve(folder, `.${sep}${path}`);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** Answers with a file. */
export function answerFile(response: ServerResponse, file: string): void {
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, { ...always, "content-type": type });
  createReadStream(file).pipe(response);
}
