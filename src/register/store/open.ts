import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { entries } from "./chain/entries.ts";
import { headOf } from "./chain/head.ts";
import { verifyChain } from "./chain/verify.ts";
import type { Database } from "./database.ts";
import { draftOver } from "./draft.ts";
import { durabilityOf } from "./durability.ts";
import { openSealed } from "./keys/open-sealed.ts";
import { openTrial } from "./pglite/open-trial.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { recordingsOver } from "./recordings.ts";
import { inOrder } from "./retry.ts";
import type { Store, StoreOptions, Where } from "./store.ts";
import { txOver } from "./transaction.ts";

async function lookupSecret({ kysely }: Database): Promise<Uint8Array> {
  const { rows } = await sql<{ value: Uint8Array }>`select value from secrets where name = 'lookup'`.execute(
    kysely,
  );
  const [secret] = rows;
  if (secret === undefined) throw new Error("the store has no secret of its own");
  return secret.value;
}

/**
 * Opens the register's records, bringing their schema up to date. Throws one plain sentence where that cannot be: another
 * process holds the folder, the schema is of a newer register, the server is too old.
 */
export async function openStore(where: Where, options: StoreOptions): Promise<Store> {
  const { now } = options;
  const database = await (where.kind === "pglite"
    ? openTrial(where, options)
    : openPostgres(where, options.mayMigrate ?? true));
  const db = database.kysely;
  const secret = await lookupSecret(database);
  const recordings = recordingsOver(db);
  return {
    kind: where.kind,
    db,
    transaction: (work) =>
      inOrder(() =>
        db
          .transaction()
          .setIsolationLevel("read committed")
          .execute((tx) => work(txOver(tx, now))),
      ),
    record: (work) =>
      inOrder(async (tries) => {
        const { draft, recording } = draftOver(db, now);
        const answer = await work(draft);
        const text = recording();
        if (text === null) return answer([]);
        return answer(await (tries === 1 ? recordings.inCompany(text) : recordings.alone(text)));
      }),
    durability: () => durabilityOf(db, where.kind),
    head: () => headOf(db),
    verify: (wanted = {}) => verifyChain(db, wanted),
    entries: (wanted) => entries(db, wanted),
    open: (sealed) => openSealed(db, sealed),
    lookupKey: (text) => createHmac("sha256", secret).update(text, "utf8").digest(),
    listen: (channel, fn) => database.listen(channel, fn),
    close: () => database.close(),
  };
}
