import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";

/** Where in the code an error arose, without its message: a database's says what the row held. */
function placesOf(error: Error): readonly string[] {
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line.startsWith("at ")).slice(0, 8);
}

/** An error as the log may hold it: its name, code and places, and of nothing that was in the request. */
export function faultForLog(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code: unknown = Reflect.get(error, "code");
  return { name: error.name, code: typeof code === "string" ? code : null, at: placesOf(error) };
}

function whoFor({ caller }: FastifyRequest): Readonly<Record<string, unknown>> {
  if (caller.kind === "person") return { caller: caller.through };
  return caller.kind === "nobody" ? { caller: "nobody", because: caller.because } : { caller: "stranger" };
}

/**
 * One line for each request: its route as the code writes it, never its address, which may name a person. No token, body, reason
 * or query gets here (promise S7); who it was stands on the register's own log, not in this one.
 */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook("onResponse", (request: FastifyRequest, reply: FastifyReply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    log.info({
      event: "request",
      id: request.id,
      method: request.method,
      route: request.is404 ? "unknown" : route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...whoFor(request),
    });
    done();
  });
}
