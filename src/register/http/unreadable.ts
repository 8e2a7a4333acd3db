import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { bareHeaders } from "./headers.ts";
import { problemOf, type ProblemCode } from "./problem.ts";

/** What the parser of requests gave up on. */
interface ParserFault extends Error {
  readonly code?: string;
}

/** A head too large to be read has shown no token, and what is not whole in time is let go; anything else is a bad request. */
const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: "ERR_NOT_SIGNED_IN",
  ERR_HTTP_REQUEST_TIMEOUT: "ERR_TOO_SLOW",
};

/** How long a caller may go on sending what nobody reads, so that they get to see the answer. */
const lingerMs = 1_000;

/** Answers a request that never became one: it is written past Fastify, with the headers of every answer. */
export function answerUnreadable(error: ParserFault, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(codes[error.code ?? ""] ?? "ERR_BAD_REQUEST");
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}`,
    ...(problem.status === 401 ? ["WWW-Authenticate: Bearer"] : []),
    ...bareHeaders,
    "Content-Type: application/problem+json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.resume();
  setTimeout(() => socket.destroy(), lingerMs).unref();
}
