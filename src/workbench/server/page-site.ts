import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ArrivedNotice } from "./notices.ts";
import { answerFile, answerText, fileBelow } from "./answer.ts";

/** What the server of the workbench's page needs to know. */
export interface PageSite {
  /** The built page. */
  readonly folder: string;
  /** The add-in's manifest, from which the page takes what Outlook takes. */
  readonly manifest: string;
  readonly origin: string;
  readonly addinOrigin: string;
  readonly clockOffsetMs: number;
  readonly notices: () => readonly ArrivedNotice[];
}

/** Scripts of its own alone; the add-in's address in frames and pictures; inline styles, since mail has them. */
function policyOfContent(addinOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${addinOrigin}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${addinOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Answers for the workbench's page. */
export function pageSite(site: PageSite): (request: IncomingMessage, response: ServerResponse) => void {
  const content = policyOfContent(site.addinOrigin);
  const { origin, addinOrigin, clockOffsetMs } = site;
  const settings = JSON.stringify({ hostOrigin: origin, addinOrigin, clockOffsetMs });
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    const path = decodeURIComponent(pathname);
    response.setHeader("content-security-policy", content);
    if (path === "/settings.json") {
      answerText(response, settings, ".json");
      return;
    }
    if (path === "/notices.json") {
      const after = Number(searchParams.get("after") ?? "0");
      answerText(response, JSON.stringify(site.notices().slice(after)), ".json");
      return;
    }
    if (path === "/manifest.xml") {
      answerText(response, readFileSync(site.manifest, "utf8"), ".xml");
      return;
    }
    const file = fileBelow(site.folder, path === "/" ? "index.html" : path);
    if (file === null) answerText(response, `There is no ${path} here.\n`, ".txt", 404);
    else answerFile(request, response, { file });
  };
}
