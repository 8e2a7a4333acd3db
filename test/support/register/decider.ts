/**
 * A service process reduced to its records: asks, and grants as the register does, together with whoever decides at the moment; over
 * and over. It prints each decision once it was acknowledged: `tsx decider.ts '{"kind":"postgres","url":…}' WORKERS DECISIONS`. It is there to be killed.
 */
import { openStore, type Where } from "../../../src/register/store/index.ts";
import { blankPGlite } from "./blank-pglite.ts";
import { ask, cast, decideOnDraft } from "./requests.ts";

const [place = "", workers = "1", decisions = "1"] = process.argv.slice(2);
const given = JSON.parse(place) as Where;
const where = given.kind === "pglite" ? { ...given, blank: await blankPGlite() } : given;
const store = await openStore(where, { now: Date.now, warn: () => undefined });

let left = Number(decisions);

async function work(): Promise<void> {
  while (left > 0) {
    left -= 1;
    const id = await ask(store);
    await decideOnDraft(store, id, "granted", cast.originator);
    process.stdout.write(`decided ${id}\n`);
  }
}

// The database may be killed under it: what was not acknowledged is not printed.
const ended = await Promise.allSettled(Array.from({ length: Number(workers) }, work));
process.stdout.write(`ended ${ended.filter(({ status }) => status === "rejected").length}\n`);
process.exit(0);
