import {
  request as askHttp,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import { answerText } from "./answer.ts";

/** Paths below the add-in's address that are the register's: there the two are one origin, as in a deployment. */
const registers =
  /^\/(?:api\/|healthz$|readyz$|sign-in\.json$|sign-in\.html$|decisions\.html$|accounts\.html$)/;

/** Whether a path is the register's to answer. */
export function isRegisters(path: string): boolean {
  return registers.test(path);
}

/** Headers that belong to one connection and are not handed on (RFC 9110, 7.6.1). */
const ofOneConnection = ["connection", "keep-alive", "transfer-encoding", "upgrade", "te", "trailer"];

/**
 * What is answered besides: browsers would keep to https for every port of localhost, also for other people's programs there.
 */
const keptBack = [...ofOneConnection, "strict-transport-security"];

function handedOn(headers: NodeJS.Dict<string | string[]>, without: readonly string[]): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !without.includes(name)));
}

/** Hands a request on to the register, and its answer back, as a proxy in front of it does. */
export function handOn(request: IncomingMessage, response: ServerResponse, registerUrl: string): void {
  const asked = askHttp(
    new URL(request.url ?? "/", registerUrl),
    { method: request.method, headers: handedOn(request.headers, ofOneConnection) },
    (answer) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.writeHead(answer.statusCode ?? 502, handedOn(answer.headers, keptBack));
      answer.pipe(response);
    },
  );
  asked.on("error", () => {
    if (response.headersSent) response.destroy();
    else answerText(response, "The register does not answer.\n", ".txt", 502);
  });
  response.on("close", () => {
    asked.destroy();
  });
  request.pipe(asked);
}
