import type { IncomingMessage, ServerResponse } from "node:http";
import { decodeJwt } from "jose";
import { answerMessages, storyMailboxes, type GraphCaller } from "../graph/index.ts";
import { answerText } from "./answer.ts";

/** Whom the trial provider's token names, and for what it is good. Not verified: nobody here is real. */
function callerOf(token: string): GraphCaller | null {
  try {
    const { oid, scp, exp = 0 } = decodeJwt<{ oid?: string; scp?: string }>(token);
    if (oid === undefined || exp * 1000 < Date.now()) return null;
    // Of `https://localhost:8444/Mail.ReadBasic` the right is what stands last.
    const rights = (scp ?? "").split(" ").map((scope) => scope.slice(scope.lastIndexOf("/") + 1));
    return { person: oid.replace(/^trial-/, ""), rights };
  } catch {
    return null;
  }
}

/** Answers for Microsoft Graph at the add-in's own address; false for paths that are not Graph's. */
export function graphSite() {
  const mailboxOf = storyMailboxes();
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    if (!path.startsWith("/v1.0/")) return false;
    const { method = "GET", url: target = "/", headers } = request;
    const authorization = headers.authorization ?? null;
    const { status, body } = answerMessages({ method, target, authorization }, { callerOf, mailboxOf });
    answerText(response, JSON.stringify(body), ".json", status);
    return true;
  };
}
