import type { FastifyInstance } from "fastify";
import { Type } from "typebox";
import type { Operations } from "../operations/index.ts";
import type { Store } from "../store/index.ts";
import type { Changes } from "./changes.ts";
import { sendProblem, sendRefusal } from "./problem.ts";
import { readinessOf } from "./readiness.ts";

const Alive = Type.Object({ alive: Type.Literal(true) });
const open = ["see-health"] as const;

/** `/healthz` and `/readyz`, at the root: whether the process lives, and whether the register can work. */
export function serveHealth(app: FastifyInstance, store: Store): void {
  const schema = { security: [], tags: ["see-health"] };
  app.get(
    "/healthz",
    { config: { operations: open }, schema: { ...schema, response: { 200: Alive } } },
    (_request, reply) => reply.header("cache-control", "no-store").send({ alive: true }),
  );
  app.get("/readyz", { config: { operations: open }, schema }, async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    const readiness = await readinessOf(store);
    return readiness === null ? sendProblem(reply, "ERR_UNAVAILABLE") : reply.send(readiness);
  });
}

/** `/openapi.json` below the API's root. */
export function serveDescription(app: FastifyInstance): void {
  let text: string | null = null;
  app.get(
    "/openapi.json",
    { config: { operations: ["see-api"] }, schema: { hide: true } },
    (_request, reply) => {
      text ??= JSON.stringify(app.swagger());
      return reply.type("application/json; charset=utf-8").send(text);
    },
  );
}

const After = Type.Object(
  { after: Type.Optional(Type.Integer({ minimum: 0 })) },
  { additionalProperties: false },
);

/** `/changes`: waits until the log goes beyond `after` by something of the caller's, and says how far it has come. */
export function serveChanges(app: FastifyInstance, operations: Operations, changes: Changes): void {
  app.get<{ Querystring: { after?: number } }>(
    "/changes",
    {
      config: { operations: ["list-own"] },
      // It waits on purpose.
      handlerTimeout: 60_000,
      schema: {
        tags: ["list-own"],
        summary:
          "Waits up to 25 seconds until something of the caller's changes; then ask again, with the answer's `after`.",
        querystring: After,
        response: { 200: Type.Object({ after: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const { caller } = request;
      if (caller.kind !== "person") return sendProblem(reply, "ERR_NOT_SIGNED_IN");
      const me = await operations.me({ person: caller.person, through: caller.through, once: null });
      if (!me.ok) return sendRefusal(reply, me);
      const gone = new AbortController();
      reply.raw.once("close", () => {
        gone.abort();
      });
      const waiting = { person: caller.person, hearsAll: me.value.mayDetermine };
      return reply.send(await changes.next(request.query.after ?? 0, waiting, gone.signal));
    },
  );
}
