import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Certificate } from "./certificate.ts";
import { answerText } from "./answer.ts";

/** A fault of starting that a person can act on; its message is the one line to print. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}

/** The one address that is listened on: nobody but this machine reaches it. */
const loopback = "127.0.0.1";

/** What is said of a port that somebody else has. */
export function sayTaken(port: number): string {
  return `port ${port} is in use: stop what uses it, or choose another`;
}

/** Why a server cannot listen on a port, in one line; what Node said is the cause. */
export function listenFault(error: NodeJS.ErrnoException, port: number): StartFault {
  const because =
    error.code === "EADDRINUSE"
      ? sayTaken(port)
      : `cannot listen on port ${port} (${error.code ?? error.message})`;
  return new StartFault(because, { cause: error });
}

/**
 * Serves https on loopback. A request for another name than localhost is refused: no page of the web can reach in by a
 * name that it lets point here. Nothing but GET is answered, save where `mayWrite` says so. Rejects with a StartFault when the port is not to be had.
 */
export function listen(
  port: number,
  { key, cert }: Certificate,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  mayWrite: (path: string) => boolean = () => false,
): Promise<() => Promise<void>> {
  const names = new Set([`localhost:${port}`, `${loopback}:${port}`]);
  const server = createServer({ key, cert }, (request, response) => {
    try {
      if (!names.has(request.headers.host ?? "")) answerText(response, "Not here.\n", ".txt", 421);
      else if (request.method !== "GET" && request.method !== "HEAD" && !mayWrite(request.url ?? ""))
        answerText(response, "Only GET.\n", ".txt", 405);
      else answer(request, response);
    } catch {
      if (!response.headersSent) answerText(response, "That cannot be read.\n", ".txt", 400);
      else response.destroy();
    }
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(listenFault(error, port));
    });
    server.listen(port, loopback, () => {
      resolve(close);
    });
  });
}
