import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

const methods = "GET, POST, PUT, PATCH, DELETE";
const requestHeaders = "authorization, content-type, idempotency-key, if-none-match";
const responseHeaders = "etag, retry-after";
const preflightSeconds = "600";

function isPreflight(request: FastifyRequest): boolean {
  return request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined;
}

/**
 * Lets pages of the configured origins call the register, named one by one and matched whole; never with cookies, for there are
 * none. Every write needs a question beforehand (its token and its JSON type are no simple request), and pages of other origins
 * get no for an answer.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin } = request.headers;
    void reply.header("vary", "Origin");
    const isAllowed = origin !== undefined && origins.includes(origin);
    if (isAllowed) {
      void reply.header("access-control-allow-origin", origin);
      void reply.header("access-control-expose-headers", responseHeaders);
    }
    if (!isPreflight(request)) return;
    if (!isAllowed) return sendProblem(reply, "ERR_ORIGIN");
    void reply.header("access-control-allow-methods", methods);
    void reply.header("access-control-allow-headers", requestHeaders);
    void reply.header("access-control-max-age", preflightSeconds);
    return reply.code(204).send();
  });
}
