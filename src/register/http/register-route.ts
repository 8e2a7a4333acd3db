import canonicalize from "canonicalize";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Acting, Operations } from "../operations/index.ts";
import { rightsTable } from "../rights/index.ts";
import { describedSchema } from "./describe-api.ts";
import { onceOf } from "./idempotency.ts";
import { sendProblem, sendRefusal } from "./problem.ts";
import { writing, type Route } from "./route.ts";
import { isOpen } from "./settle-caller.ts";
import { isStorable } from "./storable.ts";

/** Who acts. On an open route nobody does: no operation behind one asks. */
function actingOf({ caller }: FastifyRequest, once: Acting["once"]): Acting {
  if (caller.kind !== "person") return { person: "", through: "token", once };
  return { person: caller.person, through: caller.through, once };
}

/** A route whose operation the table does not know would be open to nobody's judgement: the start fails. */
function assertInTable({ method, path, operations }: Route): void {
  const missing = operations.filter((name) => !rightsTable.some(({ operation }) => operation === name));
  if (missing.length > 0)
    throw new Error(
      `${method} ${path} stands for ${missing.join(", ")}, which the rights table does not know`,
    );
}

/** In the form of RFC 8785: an answer that was kept for a repetition comes back letter for letter. */
function sendCanonical(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(canonicalize(value));
}

/** Puts a route of the table of routes in place: let in by the rights table, validated by its schemas, answered or refused. */
export function registerRoute(app: FastifyInstance, route: Route, operations: Operations): void {
  assertInTable(route);
  const isWrite = writing.includes(route.method) && route.isRead !== true;
  const open = isOpen(route.operations);
  app.route({
    method: route.method,
    url: route.path,
    schema: describedSchema(route, isWrite),
    ...(route.bodyBytes === undefined ? {} : { bodyLimit: route.bodyBytes }),
    config: { operations: route.operations, isWrite, isOpenRead: open && route.params !== undefined },
    preValidation: async (request, reply) => {
      // A deed without words may come without a body.
      if (route.body !== undefined) request.body ??= {};
      if (!isStorable(request.params)) return sendProblem(reply, "ERR_NOT_FOUND");
      if (!isStorable([request.query, request.body])) return sendProblem(reply, "ERR_INVALID");
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const once = isWrite ? onceOf(request) : null;
      if (once === "malformed") return sendProblem(reply, "ERR_IDEMPOTENCY_KEY");
      const { params, query, body } = request;
      const ifNoneMatch = request.headers["if-none-match"] ?? null;
      const acting = actingOf(request, once);
      const result = await route.run(operations, { acting, params, query, body, ifNoneMatch, reply });
      if (!result.ok) return sendRefusal(reply, result);
      if (reply.statusCode === 304) return reply.send();
      void reply.code(route.status ?? 200);
      return isWrite ? sendCanonical(reply, result.value) : reply.send(result.value);
    },
  });
}
