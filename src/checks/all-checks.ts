import { bindingLetter } from "./binding-letter/binding-letter.ts";
import { blindCopyCheck } from "./blind-copy/blind-copy.ts";
import { capacityNotStated } from "./capacity-not-stated/capacity-not-stated.ts";
import type { Check } from "./check.ts";
import { confidence } from "./confidence/confidence.ts";
import { freeTime } from "./free-time/free-time.ts";
import { groupConfidence } from "./group-confidence/group-confidence.ts";
import { juniorOfficer } from "./junior-officer/junior-officer.ts";
import { letterNotInOfficersName } from "./letter-not-in-officers-name/letter-not-in-officers-name.ts";
import { mediaContact } from "./media-contact/media-contact.ts";
import { politicalUse } from "./political-use/political-use.ts";
import { sharingWithoutConsent } from "./sharing-without-consent/sharing-without-consent.ts";
import { unassessedAccount } from "./unassessed-account/unassessed-account.ts";

/** Every check there is, in the order in which a person is told of findings that are equally serious. */
export const allChecks: readonly Check[] = [
  sharingWithoutConsent,
  blindCopyCheck,
  bindingLetter,
  unassessedAccount,
  letterNotInOfficersName,
  capacityNotStated,
  confidence,
  groupConfidence,
  mediaContact,
  politicalUse,
  juniorOfficer,
  freeTime,
];
