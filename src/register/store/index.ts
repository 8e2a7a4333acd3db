export type { JsonObject, JsonValue } from "./json.ts";
export { openStore } from "./open.ts";
export { verifyStore } from "./verify-store.ts";
export type {
  Durability,
  EntriesWanted,
  Entry,
  Head,
  NewEntry,
  NewNotice,
  SealedAt,
  Store,
  StoreOptions,
  Tx,
  Verdict,
  Where,
} from "./store.ts";
export type { Part, Stage, Tables } from "./tables.ts";
export { turns } from "./turns.ts";
