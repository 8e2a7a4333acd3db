import type { ServerOptions } from "node:http";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from "fastify";
import type { Logger } from "pino";
import type { Caller } from "../identity/index.ts";
import type { Operations } from "../operations/index.ts";
import type { Store } from "../store/index.ts";
import { answerFaults } from "./answer-faults.ts";
import { openChanges } from "./changes.ts";
import { allowOrigins } from "./cross-origin.ts";
import { describeApi } from "./describe-api.ts";
import { setHeaders } from "./headers.ts";
import { limitRates, type Limits } from "./limit-writes.ts";
import { logRequests } from "./log.ts";
import { servePages, type Pages } from "./pages/serve-pages.ts";
import { sendProblem } from "./problem.ts";
import { registerRoute } from "./register-route.ts";
import type { Route } from "./route.ts";
import { routesOfAssessments } from "./routes-of-assessments.ts";
import { routesOfAuthority } from "./routes-of-authority.ts";
import { routesOfDirectory } from "./routes-of-directory.ts";
import { routesOfOversight } from "./routes-of-oversight.ts";
import { routesOfRequests } from "./routes-of-requests.ts";
import { routesOfSending } from "./routes-of-sending.ts";
import { serveChanges, serveDescription, serveHealth } from "./routes-of-service.ts";
import { settleCallers } from "./settle-caller.ts";
import { answerUnreadable } from "./unreadable.ts";

/** What the register's face to the network is made of. */
export interface HttpParts {
  readonly operations: Operations;
  readonly store: Store;
  readonly callerOf: (authorization: string | undefined) => Promise<Caller>;
  readonly log: Logger;
  readonly publicUrl: string;
  /** The origins whose pages may call it. */
  readonly origins: readonly string[];
  readonly pages: Pages;
  readonly limits: Limits;
  readonly trustedProxies: readonly string[];
}

/** Every route of the API that stands for an operation; the tests walk it too. */
export const routes: readonly Route[] = [
  ...routesOfRequests,
  ...routesOfSending,
  ...routesOfAuthority,
  ...routesOfAssessments,
  ...routesOfDirectory,
  ...routesOfOversight,
];

const mostBodyBytes = 256 * 1024;

function options({ log, trustedProxies, limits }: HttpParts): Common {
  const { headMs, wholeMs } = limits;
  return {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: mostBodyBytes,
    // Whoever sends slowly on purpose is let go: a head and a body are here within seconds.
    requestTimeout: wholeMs,
    http: { headersTimeout: headMs, connectionsCheckingInterval: headMs / 2 },
    keepAliveTimeout: 65_000,
    handlerTimeout: 10_000,
    routerOptions: { maxParamLength: 400 },
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    forceCloseConnections: "idle",
    clientErrorHandler: answerUnreadable,
    // An address that cannot be read names nothing.
    frameworkErrors: (_error, _request, reply) => {
      void sendProblem(reply, "ERR_NOT_FOUND");
    },
  };
}

/** JSON is what this speaks: no other type is read, and `__proto__` is refused. */
function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, text, done) => {
    if (text.length === 0) done(null, undefined);
    else void parse(request, text as string, done);
  });
}

async function serveApi(app: FastifyInstance, parts: HttpParts): Promise<void> {
  const { operations, store } = parts;
  const changes = await openChanges(store);
  app.addHook("preClose", () => changes.close());
  await app.register(
    (api, _options, done) => {
      api.addHook("onSend", async (_request, reply) => {
        void reply.header("cache-control", "no-store");
      });
      for (const route of routes) registerRoute(api, route, operations);
      serveDescription(api);
      serveChanges(api, operations, changes);
      done();
    },
    { prefix: "/api/v1" },
  );
}

/** The certificate and key of a register that speaks TLS itself. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}

type Common = FastifyServerOptions & { readonly http: ServerOptions };

/** Over TLS the instance is of another type of server, of which nothing here takes notice. */
function instance(common: Common, tls: Tls | null): FastifyInstance {
  return Fastify(
    tls === null ? common : ({ ...common, https: { ...common.http, ...tls } } as FastifyServerOptions),
  );
}

/**
 * The register over HTTP (outward contract, section 5), not yet listening. Rejects where a route stands for an operation that the
 * rights table does not know.
 */
export async function createHttp(parts: HttpParts, tls: Tls | null = null): Promise<FastifyInstance> {
  const app = instance(options(parts), tls);
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  readJsonOnly(app);
  logRequests(app, parts.log);
  await setHeaders(app);
  allowOrigins(app, parts.origins);
  settleCallers(app, parts.callerOf);
  await limitRates(app, parts.limits);
  answerFaults(app, parts.log);
  await describeApi(app, parts.publicUrl);
  serveHealth(app, parts.store);
  await servePages(app, parts.pages);
  await serveApi(app, parts);
  return app;
}
