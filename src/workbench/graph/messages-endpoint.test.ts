import { describe, expect, it } from "vitest";
import { answerMessages } from "./index.ts";

const behind = {
  callerOf: (token: string) => (token === "t" ? { person: "o1", rights: ["Mail.ReadBasic"] } : null),
  mailboxOf: () => [],
};

const fine = "$filter=internetMessageId eq '<a@x.example>'&$select=subject&$top=1";

/** What a query is answered with, and how. */
const queries: readonly (readonly [string, number])[] = [
  [fine, 200],
  [fine.replace("<a@x.example>", "<a''b@x.example>"), 200],
  [fine.replace("internetMessageId", "conversationId"), 200],
  [fine.replace("<a@x.example>", "a' or subject ne 'b"), 400],
  [fine.replace("internetMessageId", "subject"), 400],
  [fine.replace("$top=1", "$top=0"), 400],
  [fine.replace("$top=1", "$top=5000"), 400],
  [`${fine}&$orderby=sentDateTime`, 400],
  [`${fine}&$expand=attachments`, 400],
  [fine.replace("&$select=subject", ""), 400],
  [fine.replace("subject", "subject,importantce"), 400],
  [fine.replace("subject", "subject,body"), 403],
  [fine.replace("subject", "bodyPreview"), 403],
  ["", 400],
];

describe("the stand-in for Graph's messages", () => {
  it.each(queries)("answers %s with %i", (query, status) => {
    const target = `/v1.0/me/messages?${query}`;
    expect(answerMessages({ method: "GET", target, authorization: "Bearer t" }, behind).status).toBe(status);
  });

  it.each([
    ["POST", "/v1.0/me/messages", "Bearer t", 405],
    ["GET", "/v1.0/users/o2/messages", "Bearer t", 404],
    ["GET", "/beta/me/messages", "Bearer t", 404],
    ["GET", `/v1.0/me/messages?${fine}`, null, 401],
    ["GET", `/v1.0/me/messages?${fine}`, "Bearer other", 401],
    ["GET", `/v1.0/me/messages?${fine}`, "Basic t", 401],
  ])("answers %s %s with %s by %i", (method, target, authorization, status) => {
    expect(answerMessages({ method, target, authorization }, behind).status).toBe(status);
  });
});
