import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { Problem } from "../../api/index.ts";
import type { Route } from "./route.ts";
import { isOpen } from "./settle-caller.ts";

/** Answers the description, made once from the schemas of the routes. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Consent register",
        version: "1",
        description:
          "Asks for, gives and records consent to share correspondence between members and officers.",
      },
      servers: [{ url: publicUrl }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
  });
}

const idempotencyKey = {
  "idempotency-key": {
    type: "string",
    description: "1 to 128 visible characters: makes a write happen once.",
  },
};

/** `postConsentRequestsIdGrant`. */
function operationId({ method, path }: Route): string {
  const words = path.split(/[/:-]/).filter((word) => word !== "");
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** What the description says of one route, from the very schemas that validate it. */
export function describedSchema(route: Route, isWrite: boolean): Readonly<Record<string, unknown>> {
  const { summary, operations, params, query, body, answer, status = 200 } = route;
  const problem = { description: "A problem", content: { "application/problem+json": { schema: Problem } } };
  return {
    summary,
    operationId: operationId(route),
    tags: [operations[0]],
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body === undefined ? {} : { body }),
    ...(isWrite ? { headers: { type: "object", properties: idempotencyKey } } : {}),
    ...(isOpen(operations) ? { security: [] } : {}),
    response: { [status]: answer, "4xx": problem, "5xx": problem },
  };
}
