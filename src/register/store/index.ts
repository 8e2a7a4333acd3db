export type { Deed, KeptAnswer, Move } from "./deed.ts";
export type { JsonObject, JsonValue } from "./json.ts";
export { keyOf } from "./keys/open-sealed.ts";
export { openStore } from "./open.ts";
export { verifyStore } from "./verify-store.ts";
export type {
  Draft,
  Durability,
  EntriesWanted,
  Entry,
  Head,
  NewEntry,
  NewNotice,
  Records,
  SealedAt,
  Store,
  StoreOptions,
  Tx,
  Verdict,
  Where,
} from "./store.ts";
export type { Part, Stage, Tables } from "./tables.ts";
export { together } from "./together.ts";
export { turns } from "./turns.ts";
