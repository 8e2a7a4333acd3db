import type { ConsentRequestView } from "../../../api/index.ts";

/** Where a request stands. */
export type State = ConsentRequestView["state"];
