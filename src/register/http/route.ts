import type { FastifyReply } from "fastify";
import type { Static, TSchema } from "typebox";
import type { Acting, Operations, Result } from "../operations/index.ts";
import type { OperationName } from "../rights/index.ts";

/** The methods that change something; they take an Idempotency-Key and count towards a person's writes. */
export const writing: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];

/** How large a body may be that brings a whole directory: a file of 4 MB in base64, and what stands around it. In bytes. */
export const mostFileBodyBytes = 5_600_000;

/** What a route is given: who acts, and what was validated. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly acting: Acting;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The request's `If-None-Match`; null without one. */
  readonly ifNoneMatch: string | null;
  readonly reply: FastifyReply;
}

/** How one operation is reached over HTTP. */
export interface RouteSpec<Params extends TSchema, Query extends TSchema, Body extends TSchema> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v1`, as Fastify writes it: `/consent-requests/:id`. */
  readonly path: string;
  /** The operations of the rights table that it stands for: whoever may do none of them is not let in. */
  readonly operations: readonly [OperationName, ...OperationName[]];
  /** One line for the description of the API. */
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The answer's schema; a plain text where `answerType` says so. */
  readonly answer: TSchema;
  readonly status?: 200 | 201;
  /** A POST that only asks: it counts as no write. */
  readonly isRead?: true;
  /** How large a body may be, in bytes; 256 KB when absent. */
  readonly bodyBytes?: number;
  readonly run: (
    operations: Operations,
    call: Call<Static<Params>, Static<Query>, Static<Body>>,
  ) => Promise<Result<unknown>>;
}

/** A route whose schemas' types are done with: they held where it was written. */
export type Route = Omit<RouteSpec<TSchema, TSchema, TSchema>, "run"> & {
  readonly run: (operations: Operations, call: Call) => Promise<Result<unknown>>;
};

/** A route, with the types of its schemas checked against what it does with them. */
export function route<
  Params extends TSchema = TSchema,
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
>(spec: RouteSpec<Params, Query, Body>): Route {
  // What arrives has been validated by these very schemas: their types hold.
  return { ...spec, run: spec.run as Route["run"] };
}
