import { Type, type TSchema } from "typebox";
import {
  ConsentRequestPage,
  ConsentRequestView,
  DetermineBody,
  GrantBody,
  HoldBody,
  HoldView,
  ListRole,
  NewConsentRequest,
  NoWords,
  ReferBody,
  RefuseBody,
  State,
} from "../../api/index.ts";
import type { Operations } from "../operations/index.ts";
import type { RequestOperation } from "../rights/index.ts";
import { route, type Route } from "./route.ts";

const Id = Type.Object({ id: Type.String() });

type DeedName = Exclude<RequestOperation, "read-request" | "erase-request" | "hold" | "lift-hold">;

function deed(name: DeedName, body: TSchema, summary: string): Route {
  return route({
    method: "POST",
    path: `/consent-requests/:id/${name}`,
    operations: [name],
    summary,
    params: Id,
    body,
    answer: ConsentRequestView,
    // Each deed takes the body of its own schema, which is the one it stands beside below.
    run: (operations: Operations, { acting, params, body: said }) =>
      operations[name](acting, params.id, said as never),
  });
}

/** Asking for consent, and everything that comes of it. */
export const routesOfRequests: readonly Route[] = [
  route({
    method: "POST",
    path: "/consent-requests",
    operations: ["ask"],
    summary: "Asks an originator for consent, or informs them of a legal duty.",
    body: NewConsentRequest,
    answer: ConsentRequestView,
    status: 201,
    run: (operations, { acting, body }) => operations.ask(acting, body),
  }),
  route({
    method: "GET",
    path: "/consent-requests",
    operations: ["list-own", "list-referred"],
    summary: "The requests in which the caller has the part asked for, newest first.",
    query: Type.Object(
      {
        role: Type.Optional(ListRole),
        state: Type.Optional(State),
        after: Type.Optional(Type.String({ maxLength: 100 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
      },
      { additionalProperties: false },
    ),
    answer: ConsentRequestPage,
    run: (operations, { acting, query }) =>
      operations.list(acting, {
        role: query.role ?? "requester",
        state: query.state ?? null,
        after: query.after ?? null,
        limit: query.limit ?? null,
      }),
  }),
  route({
    method: "GET",
    path: "/consent-requests/:id",
    operations: ["read-request"],
    summary: "One request with everything that happened to it.",
    params: Id,
    answer: ConsentRequestView,
    run: (operations, { acting, params }) => operations.find(acting, params.id),
  }),
  deed("grant", GrantBody, "The originator agrees, never to more than was asked."),
  deed("refuse", RefuseBody, "The originator declines, or objects where they were informed."),
  deed("withdraw", NoWords, "The asker takes the request back before a decision."),
  deed("revoke", NoWords, "The originator ends a grant for sends to come."),
  deed("remind", NoWords, "The asker has the originator reminded."),
  deed("refer", ReferBody, "The asker brings it before the Monitoring Officer."),
  deed("determine", DetermineBody, "The Monitoring Officer determines, with reasons."),
  route({
    method: "POST",
    path: "/consent-requests/:id/hold",
    operations: ["hold"],
    summary: "Puts the records of a request on hold: nothing of them is erased while it stands.",
    params: Id,
    body: HoldBody,
    answer: HoldView,
    run: (operations, { acting, params, body }) => operations.hold(acting, params.id, body),
  }),
  route({
    method: "POST",
    path: "/consent-requests/:id/lift-hold",
    operations: ["lift-hold"],
    summary: "Lifts the hold: what is due is removed by the next round.",
    params: Id,
    body: HoldBody,
    answer: HoldView,
    run: (operations, { acting, params, body }) => operations.liftHold(acting, params.id, body),
  }),
  route({
    method: "POST",
    path: "/consent-requests/:id/erase",
    operations: ["erase-request"],
    summary: "Erases the personal fields of a request that is over; the log stays whole.",
    params: Id,
    body: NoWords,
    answer: Type.Object({ erased: Type.Literal(true) }),
    run: (operations, { acting, params }) => operations.eraseRequest(acting, params.id),
  }),
];
