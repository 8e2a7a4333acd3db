import type { Store } from "../../../src/register/store/index.ts";
import { ask, cast, decide, refer } from "../../support/register/requests.ts";

/** So many records does each released schema hold (promise R12). */
export const recordCount = 1_000;

/** What becomes of a request, by turns: every state that the store knows how to come to. */
const ways: readonly ((store: Store, id: string) => Promise<void>)[] = [
  () => Promise.resolve(),
  (store, id) => decide(store, id, "granted", cast.originator),
  (store, id) => decide(store, id, "withdrawn", cast.asker),
  (store, id) => decide(store, id, "lapsed", null),
  async (store, id) => {
    await decide(store, id, "granted", cast.originator);
    await decide(store, id, "revoked", cast.originator);
  },
  async (store, id) => {
    await decide(store, id, "refused", cast.originator);
    await refer(store, id);
  },
  async (store, id) => {
    await decide(store, id, "refused", cast.originator);
    await refer(store, id);
    await decide(store, id, "determined-share", cast.officer);
  },
];

/** Fills a register with records in every state. */
export async function fillWithRecords(store: Store): Promise<void> {
  for (let at = 0; at < recordCount; at += 1) {
    const id = await ask(store, { at: 1_000 + at });
    await ways[at % ways.length]?.(store, id);
  }
}
