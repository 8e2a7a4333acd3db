import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Problem } from "../../api/index.ts";
import { faultForLog } from "./log.ts";
import { sendProblem, type ProblemCode } from "./problem.ts";
import { isOutage } from "./unavailable.ts";

/** Fastify's own errors, by their code. Anything else that is the caller's fault is a bad request. */
const codes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "ERR_NOT_JSON_TYPE",
  FST_ERR_CTP_BODY_TOO_LARGE: "ERR_BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_JSON_BODY: "ERR_BODY_NOT_JSON",
  FST_ERR_HANDLER_TIMEOUT: "ERR_UNAVAILABLE",
  FST_ERR_BAD_URL: "ERR_NOT_FOUND",
  FST_ERR_MAX_PARAM_LENGTH: "ERR_NOT_FOUND",
};

function codeFor(error: FastifyError): ProblemCode {
  const known = codes[error.code];
  if (known !== undefined) return known;
  if (isOutage(error)) return "ERR_UNAVAILABLE";
  const isTheirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs ? "ERR_BAD_REQUEST" : "ERR_FAULT";
}

/** What stands at a place, by its kind alone: an answer repeats nothing that was sent. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `a text of ${value.length} characters`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function valueAt(root: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (Reflect.get(value, key) as unknown)
      : undefined;
  }, root);
}

type Fault = NonNullable<Problem["faults"]>[number];

function faultsIn(error: FastifyError, request: FastifyRequest): Fault[] {
  const root = error.validationContext === "querystring" ? request.query : request.body;
  return (error.validation ?? []).slice(0, 20).map(({ instancePath, message }) => ({
    pointer: instancePath,
    found: kindOf(valueAt(root, instancePath)),
    wanted: message ?? "another shape",
  }));
}

/**
 * Answers every error as a problem. What was sent stands neither in the answer nor in the log; a caller sees no place in the
 * code.
 */
export function answerFaults(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error.validation !== undefined) {
      // A path that cannot name a record names none: the same answer as for one that is hidden.
      if (error.validationContext === "params") return sendProblem(reply, "ERR_NOT_FOUND");
      return sendProblem(reply, "ERR_INVALID", { faults: faultsIn(error, request) });
    }
    const code = codeFor(error);
    if (code === "ERR_FAULT" || code === "ERR_UNAVAILABLE")
      log.error({ event: "fault", id: request.id, answered: code, ...faultForLog(error) });
    return sendProblem(reply, code);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, "ERR_NOT_FOUND"));
}
