import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerFile, answerText, fileBelow } from "./answer.ts";
import { officePath, withOfficeAnsweredHere } from "./addin-page.ts";
import { graphSite } from "./graph-site.ts";
import { officeFiles } from "./office-files.ts";
import { ownerIn } from "./owner.ts";
import { registerSite, type RegisterBehind } from "./register-site.ts";

/** What the add-in's server needs to know. */
export interface AddinSite {
  /** The built add-in. */
  readonly folder: string;
  /** The built script that stands ahead of Office.js. */
  readonly beforeOffice: string;
  readonly origin: string;
  /** The only page that may show the add-in in a frame. */
  readonly hostOrigin: string;
  /** The policy of fictional people, as JSON, for an add-in that was built without a register. */
  readonly policy: string;
  /** Null: there is none. */
  readonly register: RegisterBehind | null;
  /** How far the stand-in's time is from this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  /** Told of what is asked for and not there: Office.js fails in silence when a file is missing. */
  readonly missing: (path: string) => void;
}

/** As Microsoft's own address has a browser keep Office.js: it is the installed one, and nobody works on it. */
const officeKeptSeconds = 3600;

/** Lets the add-in speak with its own origin and the sign-in and nobody else, and be framed by the workbench alone. */
function policyOfContent({ hostOrigin, register }: AddinSite): string {
  return [
    "default-src 'self'",
    ...(register === null ? [] : [`connect-src 'self' ${register.issuer}`]),
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `frame-ancestors ${hostOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Answers for the add-in's address: its built files, its policy, and Office.js in place of Microsoft's address. */
export function addinSite(site: AddinSite): (request: IncomingMessage, response: ServerResponse) => void {
  const officeFile = officeFiles();
  const content = policyOfContent(site);
  const answerRegister = registerSite(site);
  const answerGraph = graphSite();

  async function beforeOffice(owner: string): Promise<string> {
    const { clockOffsetMs, register } = site;
    const ticket = register === null ? null : await register.ticketOf(owner);
    const told = JSON.stringify({ clockOffsetMs, owner, ticket });
    return `self.workbench=${told};\n${readFileSync(site.beforeOffice, "utf8")}`;
  }

  function answerOffice(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    if (path === "before-office.js") {
      void beforeOffice(ownerIn(request.headers.cookie)).then(
        (script) => {
          answerText(response, script, ".js");
        },
        () => {
          answerText(response, "The register does not answer.\n", ".txt", 502);
        },
      );
      return true;
    }
    const file = officeFile(path);
    if (file !== null) answerFile(request, response, { file, keptForSeconds: officeKeptSeconds });
    return file !== null;
  }

  function answerBuilt(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    const file = fileBelow(site.folder, path);
    if (file === null) return false;
    if (file.endsWith(".html"))
      answerText(response, withOfficeAnsweredHere(readFileSync(file, "utf8"), site.origin), ".html");
    else answerFile(request, response, { file });
    return true;
  }

  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", site.origin).pathname);
    response.setHeader("content-security-policy", content);
    const isAnswered =
      answerRegister(request, response, path) ||
      answerGraph(request, response, path) ||
      (path.startsWith(officePath)
        ? answerOffice(request, response, path.slice(officePath.length))
        : answerBuilt(request, response, path));
    if (isAnswered) return;
    site.missing(path);
    answerText(response, `There is no ${path} here.\n`, ".txt", 404);
  };
}
