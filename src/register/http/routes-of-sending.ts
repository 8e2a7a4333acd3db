import { Type } from "typebox";
import {
  DecideRelease,
  LookupAnswer,
  LookupBody,
  LookupTicket,
  NewRelease,
  PolicyView,
  ReleasePage,
  ReleaseView,
  SendReport,
} from "../../api/index.ts";
import { route, type Route } from "./route.ts";

const Id = Type.Object({ id: Type.String() });
const Nothing = Type.Object({}, { additionalProperties: false });
const Revoked = Type.Object({ revoked: Type.Integer() });

/** Whether a list of entity tags names a version (RFC 9110, section 13.1.2). */
function isNamedIn(tags: string | null, version: string): boolean {
  return (tags ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${version}"`);
}

/** What the send check asks and tells. */
export const routesOfSending: readonly Route[] = [
  route({
    method: "GET",
    path: "/policy",
    operations: ["see-policy"],
    summary:
      "The authority file's shape and the protocols in force; 304 where If-None-Match names its version.",
    answer: PolicyView,
    run: async (operations, { acting, ifNoneMatch, reply }) => {
      const result = await operations.policy(acting);
      if (!result.ok) return result;
      void reply.header("etag", `"${result.value.version}"`);
      if (!isNamedIn(ifNoneMatch, result.value.version)) return result;
      void reply.code(304);
      return { ok: true, value: null };
    },
  }),
  route({
    method: "POST",
    path: "/consents/lookup",
    operations: ["lookup"],
    summary:
      "The live consents that may cover what is about to be sent, each with its receipt. Neither logged nor stored.",
    body: LookupBody,
    answer: LookupAnswer,
    isRead: true,
    run: (operations, { acting, body }) => operations.lookup(acting, body),
  }),
  route({
    method: "POST",
    path: "/sends",
    operations: ["report-send"],
    summary: "Records a send that had something in its way, or went under a receipt. Never content.",
    body: SendReport,
    answer: Type.Object({ recorded: Type.Literal(true) }),
    status: 201,
    run: (operations, { acting, body }) => operations.send(acting, body),
  }),
  route({
    method: "POST",
    path: "/releases",
    operations: ["ask-release"],
    summary: "Asks the Monitoring Officer to release one message from a hold.",
    body: NewRelease,
    answer: ReleaseView,
    status: 201,
    run: (operations, { acting, body }) => operations.askRelease(acting, body),
  }),
  route({
    method: "GET",
    path: "/releases",
    operations: ["list-releases"],
    summary: "One's own releases; for the Monitoring Officer, everybody's.",
    answer: ReleasePage,
    run: (operations, { acting }) => operations.releases(acting),
  }),
  route({
    method: "GET",
    path: "/releases/:id",
    operations: ["read-release"],
    summary: "One release.",
    params: Id,
    answer: ReleaseView,
    run: (operations, { acting, params }) => operations.findRelease(acting, params.id),
  }),
  route({
    method: "POST",
    path: "/releases/:id/decide",
    operations: ["decide-release"],
    summary: "The Monitoring Officer releases the message, or keeps it held.",
    params: Id,
    body: DecideRelease,
    answer: ReleaseView,
    run: (operations, { acting, params, body }) => operations.decideRelease(acting, params.id, body),
  }),
  route({
    method: "POST",
    path: "/lookup-tickets",
    operations: ["issue-ticket"],
    summary: "A ticket good for the policy, the lookup and the caller's own sends, and nothing else.",
    body: Nothing,
    answer: LookupTicket,
    status: 201,
    run: (operations, { acting }) => operations.issueTicket(acting),
  }),
  route({
    method: "DELETE",
    path: "/lookup-tickets",
    operations: ["revoke-own-tickets"],
    summary: "Ends every ticket of the caller.",
    answer: Revoked,
    run: (operations, { acting }) => operations.revokeTickets(acting, acting.person),
  }),
  route({
    method: "DELETE",
    path: "/lookup-tickets/:person",
    operations: ["revoke-tickets"],
    summary: "Ends every ticket of somebody, such as a leaver.",
    params: Type.Object({ person: Type.String() }),
    answer: Revoked,
    run: (operations, { acting, params }) => operations.revokeTickets(acting, params.person),
  }),
];
