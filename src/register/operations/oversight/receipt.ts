import type { ReceiptView } from "../../../api/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Deps } from "../deps.ts";
import type { OversightOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused } from "../result.ts";

function stateOf(expires: Instant | null, revokedAt: Instant | null, at: Instant): ReceiptView["state"] {
  if (revokedAt !== null && at >= revokedAt) return "revoked";
  return expires !== null && at >= expires ? "expired" : "valid";
}

/** How a receipt stands now, for anybody who has it: its id is too long to guess. */
export function createReceipt(deps: Deps): OversightOperations["receipt"] {
  return async (id) => {
    const row = await deps.store.db
      .selectFrom("receipts as c")
      .innerJoin("requests as r", "r.id", "c.request")
      .innerJoin("sharing as s", "s.request", "c.request")
      .select(["c.id", "c.jws", "c.issued_at", "s.expires", "r.revoked_at"])
      .where("c.id", "=", id)
      .executeTakeFirst();
    if (row === undefined) return refused("not-found");
    const { jws, issued_at, expires, revoked_at } = row;
    return done({
      id: row.id,
      state: stateOf(expires, revoked_at, deps.now()),
      issuedAt: momentText(issued_at),
      expires: expires === null ? null : momentText(expires),
      revokedAt: revoked_at === null ? null : momentText(revoked_at),
      receipt: jws,
    });
  };
}
