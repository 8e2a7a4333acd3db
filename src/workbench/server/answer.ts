import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
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

/** What every answer says beside its own headers. What is made here is not kept. */
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

/** A file that is asked for. */
export interface AskedFile {
  readonly file: string;
  /** For how long a browser need not ask for it again; absent: it asks each time whether what it has is still true. */
  readonly keptForSeconds?: number;
}

/** Answers with a file, or that the browser has it as it is (RFC 9110, 13.1.2): what is being worked on is always fresh. */
export function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, keptForSeconds }: AskedFile,
): void {
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const cache = keptForSeconds === undefined ? "no-cache" : `private, max-age=${keptForSeconds}`;
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  const isKnown = request.headers["if-none-match"] === tag;
  response.writeHead(isKnown ? 304 : 200, {
    ...always,
    "cache-control": cache,
    etag: tag,
    "content-type": type,
  });
  if (isKnown) response.end();
  else createReadStream(file).pipe(response);
}
