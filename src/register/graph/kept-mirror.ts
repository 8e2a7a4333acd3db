import type { Instant } from "../../message/index.ts";
import type { Store } from "../store/index.ts";
import type { Mirror } from "./mirror.ts";

/** What was last read whole; null before the first reading, and where no groups are set. */
export async function keptMirror(db: Store["db"]): Promise<Mirror | null> {
  const row = await db.selectFrom("graph_mirror").select("mirror").executeTakeFirst();
  return row === undefined ? null : (row.mirror as unknown as Mirror);
}

/** When the groups were last read whole; null: never, or no groups are set. */
export async function mirrorReadAt(db: Store["db"]): Promise<Instant | null> {
  const row = await db.selectFrom("graph_mirror").select("read_at").executeTakeFirst();
  return row?.read_at ?? null;
}

/** Keeps what was read, people and links together, in the place of what was read before. */
export async function keepMirror(db: Store["db"], mirror: Mirror, readAt: Instant): Promise<void> {
  const values = { mirror: JSON.stringify(mirror), read_at: readAt };
  await db
    .insertInto("graph_mirror")
    .values(values)
    .onConflict((same) => same.column("one").doUpdateSet(values))
    .execute();
}

/** Forgets what was read: no groups are set any more. */
export async function forgetMirror(db: Store["db"]): Promise<void> {
  await db.deleteFrom("graph_mirror").execute();
}
