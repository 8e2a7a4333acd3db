import type { Store, Tx } from "../../store/index.ts";

/** A sign-in as the identity provider names it. */
export interface Subject {
  readonly tid: string;
  readonly oid: string;
}

/** The person a subject is bound to; null when to none. */
export async function boundTo(db: Store["db"], { tid, oid }: Subject): Promise<string | null> {
  const row = await db
    .selectFrom("bindings")
    .select("person")
    .where("tid", "=", tid)
    .where("oid", "=", oid)
    .where("bound_at", "is not", null)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.person ?? null;
}

/** Whether a person has a sign-in already. */
export async function isBound(db: Store["db"], person: string): Promise<boolean> {
  const row = await db
    .selectFrom("bindings")
    .select("person")
    .where("person", "=", person)
    .where("bound_at", "is not", null)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whom to tell of a new binding: the person, and the Monitoring Officer. */
export async function tellOfBinding(tx: Tx, person: string, monitoringOfficer: string | null): Promise<void> {
  const told = new Set([person, ...(monitoringOfficer === null ? [] : [monitoringOfficer])]);
  for (const to of told) await tx.post({ to, kind: "bound", about: null, facts: {} });
}
