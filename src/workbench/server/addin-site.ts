import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerFile, answerText, fileBelow } from "./answer.ts";
import { officePath, withOfficeAnsweredHere } from "./addin-page.ts";
import { officeFiles } from "./office-files.ts";
import { policyAnswerIn, type PolicyAnswer } from "./policy-answer.ts";

/** What the add-in's server needs to know. */
export interface AddinSite {
  /** The built add-in. */
  readonly folder: string;
  /** The built script that stands ahead of Office.js. */
  readonly beforeOffice: string;
  readonly origin: string;
  /** The only page that may show the add-in in a frame. */
  readonly hostOrigin: string;
  /** The policy of fictional people, as JSON. */
  readonly policy: string;
  /** How far the stand-in's time is from this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  /** Told of what is asked for and not there: Office.js fails in silence when a file is missing. */
  readonly missing: (path: string) => void;
}

/** How long `slow` takes: longer than the send handler waits. */
const slowMs = 20_000;

const answersToPolicy: Readonly<Record<PolicyAnswer, (response: ServerResponse, policy: string) => void>> = {
  answers: (response, policy) => {
    answerText(response, policy, ".json");
  },
  down: (response) => {
    response.destroy();
  },
  slow: (response, policy) => {
    const timer = setTimeout(() => {
      answerText(response, policy, ".json");
    }, slowMs);
    response.on("close", () => {
      clearTimeout(timer);
    });
  },
  refuses: (response) => {
    answerText(response, '{"code":"ERR_NOT_SIGNED_IN"}', ".json", 401);
  },
  garbage: (response) => {
    answerText(response, "<!doctype html><title>Sign in to the guest network</title>", ".html");
  },
};

/** Lets the add-in speak with its own origin and nobody else, and be framed by the workbench alone. */
function policyOfContent({ hostOrigin }: AddinSite): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
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

  function answerOffice(response: ServerResponse, path: string): boolean {
    if (path === "before-office.js") {
      const clock = `self.workbenchClockOffsetMs=${site.clockOffsetMs};\n`;
      answerText(response, clock + readFileSync(site.beforeOffice, "utf8"), ".js");
      return true;
    }
    const file = officeFile(path);
    if (file !== null) answerFile(response, file);
    return file !== null;
  }

  function answerBuilt(response: ServerResponse, path: string): boolean {
    const file = fileBelow(site.folder, path);
    if (file === null) return false;
    if (file.endsWith(".html"))
      answerText(response, withOfficeAnsweredHere(readFileSync(file, "utf8"), site.origin), ".html");
    else answerFile(response, file);
    return true;
  }

  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", site.origin).pathname);
    response.setHeader("content-security-policy", content);
    if (path === "/policy.json") {
      answersToPolicy[policyAnswerIn(request.headers.cookie)](response, site.policy);
      return;
    }
    const isAnswered = path.startsWith(officePath)
      ? answerOffice(response, path.slice(officePath.length))
      : answerBuilt(response, path);
    if (isAnswered) return;
    site.missing(path);
    answerText(response, `There is no ${path} here.\n`, ".txt", 404);
  };
}
