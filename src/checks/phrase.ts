import type { BindingPhrase } from "./binding-letter/sayings.ts";
import type { BlindCopyPhrase } from "./blind-copy/sayings.ts";
import type { CapacityPhrase } from "./capacity-not-stated/sayings.ts";
import type { ConfidencePhrase } from "./confidence/sayings.ts";
import type { FreeTimePhrase } from "./free-time/sayings.ts";
import type { GroupPhrase } from "./group-confidence/sayings.ts";
import type { JuniorOfficerPhrase } from "./junior-officer/sayings.ts";
import type { MediaPhrase } from "./media-contact/sayings.ts";
import type { OfficialLetterPhrase } from "./letter-not-in-officers-name/sayings.ts";
import type { PoliticalPhrase } from "./political-use/sayings.ts";
import type { SharingPhrase } from "./sharing-without-consent/sayings.ts";
import type { AccountPhrase } from "./unassessed-account/sayings.ts";

/** Everything that any check can tell a sender. Each phrase has its words in `decision/words`, or nothing compiles. */
export type Phrase =
  | SharingPhrase
  | BlindCopyPhrase
  | AccountPhrase
  | BindingPhrase
  | OfficialLetterPhrase
  | CapacityPhrase
  | FreeTimePhrase
  | ConfidencePhrase
  | GroupPhrase
  | JuniorOfficerPhrase
  | MediaPhrase
  | PoliticalPhrase;
