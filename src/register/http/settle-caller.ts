import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Caller } from "../identity/index.ts";
import { mayEverDo, type OperationName } from "../rights/index.ts";
import { sendProblem } from "./problem.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The operations a route stands for; absent on pages and files, which anyone may load. */
    readonly operations?: readonly OperationName[];
  }
  interface FastifyRequest {
    /** Who calls; `nobody` on routes that ask nobody. */
    caller: Caller;
  }
}

const unasked: Caller = { kind: "nobody", because: "no-token" };

/** Whether a route serves whoever comes: the table says so of all its operations. */
export function isOpen(operations: readonly OperationName[]): boolean {
  return operations.every((operation) => mayEverDo(["no-token"], operation));
}

/** Null where the caller may come in: what they may do with a record is then the operation's to say. */
function refusalFor(caller: Caller, operations: readonly OperationName[]) {
  if (caller.kind === "nobody") return "ERR_NOT_SIGNED_IN";
  if (caller.kind === "stranger") return "ERR_STRANGER";
  const mayByTicket = operations.some((operation) => mayEverDo(["lookup-ticket"], operation));
  return caller.through === "ticket" && !mayByTicket ? "ERR_NOT_BY_TICKET" : null;
}

/**
 * Settles before anything else is read who calls, and turns away whom the rights table gives nothing on this route. Whatever is
 * wrong with a token, the answer is the same.
 */
export function settleCallers(
  app: FastifyInstance,
  callerOf: (authorization: string | undefined) => Promise<Caller>,
): void {
  app.decorateRequest("caller");
  app.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    request.caller = unasked;
    const { operations } = request.routeOptions.config;
    if (operations === undefined || isOpen(operations)) return;
    request.caller = await callerOf(request.headers.authorization);
    const refusal = refusalFor(request.caller, operations);
    if (refusal !== null) return sendProblem(reply, refusal);
  });
}
