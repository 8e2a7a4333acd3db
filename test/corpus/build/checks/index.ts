import type { Labelled, Scenario } from "../mail.ts";
import { bindingLetter } from "./binding-letter.ts";
import { blindCopy } from "./blind-copy.ts";
import { capacityNotStated } from "./capacity-not-stated.ts";
import { confidence } from "./confidence.ts";
import { freeTime } from "./free-time.ts";
import { groupConfidence } from "./group-confidence.ts";
import { juniorOfficer } from "./junior-officer.ts";
import { letterNotInOfficersName } from "./letter-not-in-officers-name.ts";
import { mediaContact } from "./media-contact.ts";
import { politicalUse } from "./political-use.ts";
import { sharingWithoutConsent } from "./sharing-without-consent.ts";
import { unassessedAccount } from "./unassessed-account.ts";

/** The scenarios of `checks/`, by the check each is about. */
export const checkScenarios: Readonly<Partial<Record<Labelled, readonly Scenario[]>>> = {
  "sharing-without-consent": sharingWithoutConsent,
  "blind-copy": blindCopy,
  "binding-letter": bindingLetter,
  "letter-not-in-officers-name": letterNotInOfficersName,
  "capacity-not-stated": capacityNotStated,
  "unassessed-account": unassessedAccount,
  confidence,
  "group-confidence": groupConfidence,
  "media-contact": mediaContact,
  "political-use": politicalUse,
  "junior-officer": juniorOfficer,
  "free-time": freeTime,
};
