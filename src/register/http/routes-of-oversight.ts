import { Type } from "typebox";
import { AuditPage, AuditVerdict, ReceiptKeys, ReceiptView } from "../../api/index.ts";
import { route, type Route } from "./route.ts";

/** What lets others check the register. */
export const routesOfOversight: readonly Route[] = [
  route({
    method: "GET",
    path: "/audit",
    operations: ["see-audit"],
    summary: "The hash-chained log, in its order.",
    query: Type.Object(
      { after: Type.Optional(Type.Integer({ minimum: 0 })) },
      { additionalProperties: false },
    ),
    answer: AuditPage,
    run: (operations, { acting, query }) => operations.audit(acting, query.after ?? null),
  }),
  route({
    method: "GET",
    path: "/audit/verify",
    operations: ["verify-audit"],
    summary: "Whether the log holds, also against a head that somebody kept.",
    query: Type.Object(
      { head: Type.Optional(Type.String({ pattern: "^\\d{1,15}:[0-9a-f]{64}$" })) },
      { additionalProperties: false },
    ),
    answer: AuditVerdict,
    run: (operations, { acting, query }) => operations.auditVerify(acting, query.head ?? null),
  }),
  route({
    method: "GET",
    path: "/export",
    operations: ["export"],
    summary:
      "Everything held on a person or a request, as a file. Other people's names only where asked for.",
    query: Type.Object(
      {
        person: Type.Optional(Type.String({ maxLength: 64 })),
        request: Type.Optional(Type.String({ maxLength: 30 })),
        format: Type.Optional(Type.Union([Type.Literal("json"), Type.Literal("csv")])),
        withOthers: Type.Optional(Type.Boolean()),
      },
      { additionalProperties: false },
    ),
    answer: Type.Unknown(),
    run: async (operations, { acting, query, reply }) => {
      const { person = null, request = null, format = "json", withOthers = false } = query;
      const result = await operations.exportOf(acting, { person, request, format, withOthers });
      if (!result.ok) return result;
      const { contentType, fileName, body } = result.value;
      void reply.header("content-disposition", `attachment; filename="${fileName.replace(/[^\w.-]/g, "_")}"`);
      void reply.type(contentType);
      return { ok: true, value: body };
    },
  }),
  route({
    method: "GET",
    path: "/receipts/keys",
    operations: ["see-receipt-keys"],
    summary: "The public keys of receipts, as a JWKS.",
    answer: ReceiptKeys,
    run: async (operations) => ({ ok: true, value: await operations.receiptKeys() }),
  }),
  route({
    method: "GET",
    path: "/receipts/:id",
    operations: ["see-receipt"],
    summary: "How a receipt stands now, for whoever has it.",
    params: Type.Object({ id: Type.String() }),
    answer: ReceiptView,
    run: (operations, { params }) => operations.receipt(params.id),
  }),
];
