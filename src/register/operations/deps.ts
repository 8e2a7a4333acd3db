import type { Instant } from "../../message/index.ts";
import type { Receipts } from "../receipts/index.ts";
import type { Store } from "../store/index.ts";
import type { InForceSource } from "./authority/in-force.ts";

/** What every operation stands on. */
export interface Deps {
  readonly store: Store;
  readonly receipts: Receipts;
  readonly now: () => Instant;
  readonly inForce: InForceSource;
}
