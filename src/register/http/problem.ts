import type { FastifyReply } from "fastify";
import type { Problem } from "../../api/index.ts";
import type { RefusalCode, Refused } from "../operations/index.ts";

/** Everything that can be answered instead of what was asked for: its status and its one sentence. Codes are never renamed. */
export const problems = {
  ERR_BODY_NOT_JSON: [400, "The body is no JSON text."],
  ERR_INVALID: [400, "The body or the query does not have the shape that is wanted here."],
  ERR_IDEMPOTENCY_KEY: [400, "The Idempotency-Key is not 1 to 128 visible characters."],
  ERR_BAD_REQUEST: [400, "The request could not be read."],
  ERR_NOT_SIGNED_IN: [401, "Sign in to do this."],
  ERR_STRANGER: [403, "You are signed in, but the authority's directory does not know you."],
  ERR_NOT_BY_TICKET: [403, "A lookup ticket is not good for this: sign in."],
  ERR_NOT_BY_THIS_PERSON: [403, "This is for somebody else to do."],
  ERR_ORIGIN: [403, "Pages of this origin may not call the register."],
  ERR_NOT_FOUND: [404, "There is nothing here that you can see."],
  ERR_TOO_SLOW: [408, "The request took too long to arrive."],
  ERR_NOT_IN_THIS_STATE: [409, "This cannot be done as things stand now."],
  ERR_TOO_LATE: [409, "The time to answer is over."],
  ERR_BODY_TOO_LARGE: [413, "The body is larger than is taken here."],
  ERR_NOT_JSON_TYPE: [415, "The body must be application/json."],
  ERR_WIDER_THAN_ASKED: [422, "This would share with more people than was asked for."],
  ERR_SHARED_WITH_NOBODY: [422, "This would share with nobody."],
  ERR_EXPIRES_AT_ONCE: [422, "This would end before it begins."],
  ERR_SAME_KEY_OTHER_BODY: [422, "This Idempotency-Key was used with another body."],
  ERR_TOO_MANY: [429, "Too many requests: wait a little and try again."],
  ERR_FAULT: [500, "The register could not do this. Nothing was changed."],
  ERR_UNAVAILABLE: [503, "The register cannot answer now. Try again shortly."],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

/** A stable code of a problem. */
export type ProblemCode = keyof typeof problems;

/** What may be said beside the code: how the record stands, and where a body is at fault. */
export type ProblemExtras = Pick<Partial<Problem>, "state" | "faults">;

const codes: Readonly<Record<RefusalCode, ProblemCode>> = {
  "not-found": "ERR_NOT_FOUND",
  "not-in-this-state": "ERR_NOT_IN_THIS_STATE",
  "not-by-this-person": "ERR_NOT_BY_THIS_PERSON",
  "too-late": "ERR_TOO_LATE",
  "wider-than-asked": "ERR_WIDER_THAN_ASKED",
  "shared-with-nobody": "ERR_SHARED_WITH_NOBODY",
  "expires-at-once": "ERR_EXPIRES_AT_ONCE",
  invalid: "ERR_INVALID",
  "same-key-other-body": "ERR_SAME_KEY_OTHER_BODY",
};

/** A problem as JSON (RFC 9457). */
export function problemOf(code: ProblemCode, extras: ProblemExtras = {}): Problem {
  const [status, title] = problems[code];
  return { type: `urn:correspondence-control:problem:${code}`, title, status, code, ...extras };
}

/** Answers with a problem. */
export function sendProblem(
  reply: FastifyReply,
  code: ProblemCode,
  extras: ProblemExtras = {},
): FastifyReply {
  const problem = problemOf(code, extras);
  if (problem.status === 401) void reply.header("www-authenticate", "Bearer");
  if (problem.status === 503) void reply.header("retry-after", "2");
  return reply.code(problem.status).type("application/problem+json").send(problem);
}

/** Answers with what an operation refused. */
export function sendRefusal(reply: FastifyReply, { code, state, faults }: Refused): FastifyReply {
  return sendProblem(reply, codes[code], {
    ...(state === undefined ? {} : { state }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
  });
}
