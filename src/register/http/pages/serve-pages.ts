import { resolve } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pageHeaders, type PagePolicy } from "../headers.ts";
import { readPageFiles, type PageFile } from "./page-files.ts";

/** What a page must know to sign its reader in; what `src/sign-in` asks for. */
export interface SignInPlace {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
  /** Where the pane may ask the sender's own mailbox; absent: nowhere. */
  readonly mailbox?: string;
}

/** The pages a deployment serves. */
export interface Pages {
  /** The folder of the built add-in and decision pages; null serves none. */
  readonly folder: string | null;
  /** Who may frame what Outlook frames. */
  readonly frameAncestors: readonly string[];
  readonly signIn: SignInPlace;
}

/** The two pages that Outlook opens within its own; every other page stands alone and cannot be framed. */
const framedByOutlook: readonly string[] = ["/pane.html", "/launchevent.html"];
const officeScripts = "https://appsforoffice.microsoft.com";

function policyOf(path: string, { frameAncestors, signIn }: Pages): PagePolicy {
  const isOutlooks = framedByOutlook.includes(path);
  return {
    frameAncestors: isOutlooks ? frameAncestors : ["'none'"],
    officeScripts: isOutlooks ? officeScripts : null,
    services: [
      new URL(signIn.authority).origin,
      ...(path === "/pane.html" && signIn.mailbox !== undefined ? [signIn.mailbox] : []),
    ],
  };
}

function send(file: PageFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.header("etag", file.etag);
  void reply.header("cache-control", file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
  return reply.type(file.type).send(file.body);
}

/** Serves each file of the folder at its own address, and what a page must know to sign in. `/` leads to the decisions. */
export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  const files = pages.folder === null ? [] : await readPageFiles(resolve(pages.folder));
  for (const file of files) {
    app.route({
      method: "GET",
      url: file.path,
      helmet: pageHeaders(policyOf(file.path, pages)),
      handler: (request, reply) => send(file, request, reply),
      schema: { hide: true },
    });
  }
  if (files.some(({ path }) => path === "/decisions.html"))
    app.get("/", { schema: { hide: true } }, (_, reply) => reply.redirect("/decisions.html", 302));
  app.get("/sign-in.json", { schema: { hide: true } }, (_, reply) =>
    reply.header("cache-control", "no-store").send(pages.signIn),
  );
}
