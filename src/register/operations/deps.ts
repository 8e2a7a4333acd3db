import type { Instant } from "../../message/index.ts";
import type { Receipts } from "../receipts/index.ts";
import type { Store } from "../store/index.ts";
import type { InForceSource } from "./authority/in-force.ts";
import type { FindsAnswers } from "./kept-answer.ts";
import type { ReadsRequests } from "./requests/read-together.ts";
import type { FindsGranted } from "./sending/find-granted.ts";

/** What every operation stands on. */
export interface Deps {
  readonly store: Store;
  readonly receipts: Receipts;
  readonly now: () => Instant;
  readonly inForce: InForceSource;
  // What comes often is read together with what others want at the same moment.
  readonly readRequest: ReadsRequests;
  readonly findAnswer: FindsAnswers;
  readonly findGranted: FindsGranted;
}
