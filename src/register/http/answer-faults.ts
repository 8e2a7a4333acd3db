import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { faultsIn } from "./faults-of-shape.ts";
import { faultForLog } from "./log.ts";
import { sendProblem, type ProblemCode } from "./problem.ts";
import { isOutage } from "./unavailable.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether the body is being read, or was: until then a caller waits for the register, whatever they have sent. */
    isBodyRead: boolean;
  }
}

/** Fastify's own errors, by their code. Anything else that is the caller's fault is a bad request. */
const codes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "ERR_NOT_JSON_TYPE",
  FST_ERR_CTP_BODY_TOO_LARGE: "ERR_BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_JSON_BODY: "ERR_BODY_NOT_JSON",
  FST_ERR_HANDLER_TIMEOUT: "ERR_UNAVAILABLE",
  FST_ERR_BAD_URL: "ERR_NOT_FOUND",
  FST_ERR_MAX_PARAM_LENGTH: "ERR_NOT_FOUND",
};

/**
 * What a caller is answered who sends no further: no fault of ours, and nothing for the log of faults. Undefined where nobody waits
 * for the rest of a body: one over some 64 kB is also incomplete while the database is asked who calls.
 */
function unfinished(error: FastifyError, { raw, isBodyRead }: FastifyRequest): ProblemCode | undefined {
  if (!isBodyRead || raw.complete) return undefined;
  if (error.code === "FST_ERR_HANDLER_TIMEOUT") return "ERR_TOO_SLOW";
  return raw.destroyed ? "ERR_BAD_REQUEST" : undefined;
}

function codeFor(error: FastifyError, request: FastifyRequest): ProblemCode {
  const known = unfinished(error, request) ?? codes[error.code];
  if (known !== undefined) return known;
  if (isOutage(error)) return "ERR_UNAVAILABLE";
  const isTheirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs ? "ERR_BAD_REQUEST" : "ERR_FAULT";
}

function faultsOf(error: FastifyError, request: FastifyRequest) {
  return faultsIn(
    error.validation ?? [],
    error.validationContext === "querystring" ? request.query : request.body,
  );
}

/**
 * Answers every error as a problem. What was sent stands neither in the answer nor in the log; a caller sees no place in the
 * code.
 */
export function answerFaults(app: FastifyInstance, log: Logger): void {
  app.decorateRequest("isBodyRead", false);
  app.addHook("preParsing", (request, _reply, _body, done) => {
    request.isBodyRead = true;
    done();
  });
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error.validation !== undefined) {
      // A path that cannot name a record names none: the same answer as for one that is hidden.
      if (error.validationContext === "params") return sendProblem(reply, "ERR_NOT_FOUND");
      return sendProblem(reply, "ERR_INVALID", { faults: faultsOf(error, request) });
    }
    const code = codeFor(error, request);
    // Whoever still sends is not listened to any longer.
    if (code === "ERR_TOO_SLOW") void reply.header("connection", "close");
    if (code === "ERR_FAULT" || code === "ERR_UNAVAILABLE")
      log.error({ event: "fault", id: request.id, answered: code, ...faultForLog(error) });
    return sendProblem(reply, code);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, "ERR_NOT_FOUND"));
}
