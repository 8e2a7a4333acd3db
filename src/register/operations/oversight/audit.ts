import type { AuditEntry } from "../../../api/index.ts";
import type { Entry } from "../../store/index.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { OversightOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, invalid, refused } from "../result.ts";
import { logReading } from "./log-reading.ts";

const pageSize = 100;

/** An entry of the log as it is shown; what was said is null where nothing was, or where it was erased. */
function auditEntry({ n, at, kind, about, facts, said, hash }: Entry): AuditEntry {
  return {
    n,
    at: momentText(at),
    kind,
    about,
    facts: { ...facts },
    said: said === null ? null : { ...said },
    hash,
  };
}

/** A page of the log, for the Monitoring Officer; the reading itself is the next entry. */
export function createAudit(deps: Deps): OversightOperations["audit"] {
  return async (acting, after) => {
    const context = await contextFor(deps, acting, "see-audit");
    if (context === null) return refused("not-by-this-person");
    return deps.store.transaction(async (tx) => {
      const entries = await tx.entries({ after: after ?? 0, limit: pageSize });
      const facts = { after: after ?? 0, entries: entries.length };
      await logReading(tx, context, { kind: "audit.read", about: null, facts });
      const last = entries.length === pageSize ? entries.at(-1) : undefined;
      return done({ entries: entries.map(auditEntry), next: last?.n ?? null });
    });
  };
}

/** A number, a colon, 64 hexadecimal digits: takes `12:0a…`, not `12` and not `x:0a…`. */
const keptHead = /^\d{1,15}:[0-9a-f]{64}$/;

/** Whether the log holds, by itself or against a head that somebody kept. */
export function createAuditVerify(deps: Deps): OversightOperations["auditVerify"] {
  return async (acting, head) => {
    const context = await contextFor(deps, acting, "verify-audit");
    if (context === null) return refused("not-by-this-person");
    if (head !== null && !keptHead.test(head))
      return invalid("/head", "another text", "a head as the notices show it: n:hash");
    const verdict = await deps.store.verify(head === null ? {} : { head });
    const { ok, entries, firstBad } = verdict;
    const reached = `${verdict.head.n}:${verdict.head.hash}`;
    return done(
      firstBad === undefined ? { ok, entries, head: reached } : { ok, entries, head: reached, firstBad },
    );
  };
}
