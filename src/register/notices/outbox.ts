import type { Instant } from "../../message/index.ts";
import type { Store } from "../store/index.ts";
import type { Outbox } from "./deliver.ts";
import type { DueNotice, NoticeKind } from "./notice.ts";
import { noticeWords } from "./words/notices.ts";

/** How long a claimed notice is nobody else's: longer than a round of deliveries takes. */
const leaseMs = 10 * 60_000;

/** The last moment there is (ECMA-262, 21.4.1.1): a notice that is due then was given up. */
const never: Instant = 8_640_000_000_000_000;

function isKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeWords, kind);
}

interface Row {
  readonly id: number;
  readonly person: string;
  readonly kind: string;
  readonly about: string | null;
  readonly attempts: number;
  readonly posted_at: Instant;
}

function noticeOf({ id, person, kind, about, attempts, posted_at: postedAt }: Row): DueNotice {
  if (!isKind(kind)) throw new Error(`the outbox holds a notice of ${kind}, for which there are no words`);
  return { id: `${String(id)}-${String(postedAt)}`, to: person, kind, about, attempts, postedAt };
}

/** A notice's number in the outbox; its id has the moment of posting too, so that a restored store gives no id twice. */
function rowOf(id: string): number {
  return Number(id.split("-")[0]);
}

/**
 * The outbox of the store. Any number of processes claim from it at once, and none the same notice (SKIP LOCKED); whoever dies
 * with one in hand leaves it to be claimed again when its lease ends.
 */
export function outboxOf({ db }: Pick<Store, "db">): Outbox {
  return {
    async claim(at, most) {
      const due = db
        .selectFrom("outbox")
        .select("id")
        .where("delivered_at", "is", null)
        .where("due_at", "<=", at)
        .orderBy("due_at")
        .limit(most)
        .forUpdate()
        .skipLocked();
      const rows = await db
        .updateTable("outbox")
        .set({ due_at: at + leaseMs })
        .where("id", "in", due)
        .returning(["id", "person", "kind", "about", "attempts", "posted_at"])
        .execute();
      return rows.map(noticeOf).sort((a, b) => rowOf(a.id) - rowOf(b.id));
    },
    async delivered(id, at) {
      await db
        .updateTable("outbox")
        .set({ delivered_at: at, fault: null })
        .where("id", "=", rowOf(id))
        .execute();
    },
    async failed(id, code, next) {
      await db
        .updateTable("outbox")
        .set(({ eb }) => ({ due_at: next ?? never, fault: code, attempts: eb("attempts", "+", 1) }))
        .where("id", "=", rowOf(id))
        .execute();
    },
  };
}

/** How many notices wait, and how many were given up: for whoever watches the service. */
export async function outboxState({ db }: Pick<Store, "db">): Promise<{
  readonly waiting: number;
  readonly givenUp: number;
}> {
  const row = await db
    .selectFrom("outbox")
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere("due_at", "<", never).as("waiting"),
      fn.countAll<number>().filterWhere("due_at", "=", never).as("given_up"),
    ])
    .where("delivered_at", "is", null)
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, givenUp: row.given_up };
}
