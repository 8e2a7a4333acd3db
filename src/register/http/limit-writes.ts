import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route changes something. */
    readonly isWrite?: boolean;
    /** Whether whoever comes may ask the store something. */
    readonly isOpenRead?: boolean;
  }
}

/** How often somebody may do something in a minute, and how long they may take to say what. */
export interface Limits {
  /** Writes of one person. */
  readonly writesPerMinute: number;
  /** Questions to the store without a token, of one address. */
  readonly openReadsPerMinute: number;
  /** How long a connection may take over the head of a request, from its first moment on: whoever sends nothing is let go too. In ms. */
  readonly headMs: number;
  /** How long it may take over all of a request, in ms. */
  readonly wholeMs: number;
}

/** What the contract's users need, many times over. Promise S6. */
export const usualLimits: Limits = {
  writesPerMinute: 60,
  openReadsPerMinute: 600,
  headMs: 10_000,
  wholeMs: 15_000,
};

function personOf(request: FastifyRequest): string {
  return request.caller.kind === "person" ? request.caller.person : "";
}

/** Answers 429 with Retry-After to whoever does too much. Counted in this process: several of them allow that many times as much. */
export async function limitRates(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, { global: false });
  const timeWindow = 60_000;
  const writes = app.createRateLimit({ max: limits.writesPerMinute, timeWindow, keyGenerator: personOf });
  const openReads = app.createRateLimit({
    max: limits.openReadsPerMinute,
    timeWindow,
    keyGenerator: ({ ip }) => ip,
  });
  app.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    const { isWrite = false, isOpenRead = false } = request.routeOptions.config;
    if (!isWrite && !isOpenRead) return;
    const counted = await (isWrite ? writes(request) : openReads(request));
    if (counted.isAllowed || !counted.isExceeded) return;
    void reply.header("retry-after", String(counted.ttlInSeconds));
    return sendProblem(reply, "ERR_TOO_MANY");
  });
}
