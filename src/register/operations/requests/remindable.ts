import type { Instant } from "../../../message/index.ts";
import type { StoredRequest } from "./stored-request.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Whether the originator can be reminded: still unanswered, and not reminded within a day. */
export function isRemindable({ request, remindedAt }: StoredRequest, at: Instant): boolean {
  const isOpen = request.state === "requested" || request.state === "informed";
  return isOpen && at < request.lapsesAt && (remindedAt === null || at - remindedAt >= dayMs);
}
