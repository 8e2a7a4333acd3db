import { log } from "./001-log.ts";
import { requests } from "./002-requests.ts";
import { sending } from "./003-sending.ts";
import { directory } from "./004-directory.ts";
import { roles } from "./005-roles.ts";
import { graph } from "./006-graph.ts";
import { assessments } from "./007-assessments.ts";
import { broughtIn } from "./008-brought-in.ts";
import { deeds } from "./009-deeds.ts";
import { reviews } from "./010-reviews.ts";
import { recordHolds } from "./011-record-holds.ts";
import { levelOfTheProtocol } from "./012-level-of-the-protocol.ts";
import { heldSends } from "./013-held-sends.ts";
import { askHolders } from "./014-ask-holders.ts";

/** One step of the schema, forward only. Once released its SQL never changes: a correction is a new step. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The steps in their order. */
export const migrations: readonly Migration[] = [
  { name: "001-log", sql: log },
  { name: "002-requests", sql: requests },
  { name: "003-sending", sql: sending },
  { name: "004-directory", sql: directory },
  { name: "005-roles", sql: roles },
  { name: "006-graph", sql: graph },
  { name: "007-assessments", sql: assessments },
  { name: "008-brought-in", sql: broughtIn },
  { name: "009-deeds", sql: deeds },
  { name: "010-reviews", sql: reviews },
  { name: "011-record-holds", sql: recordHolds },
  { name: "012-level-of-the-protocol", sql: levelOfTheProtocol },
  { name: "013-held-sends", sql: heldSends },
  { name: "014-ask-holders", sql: askHolders },
];
