import type { OrdinaryMail } from "../mail.ts";
import { aTuesday } from "./a-tuesday.ts";
import { atFirstSight } from "./at-first-sight.ts";
import { casework } from "./casework.ts";
import { governance } from "./governance.ts";
import { inMembersOwnWords } from "./in-members-own-words.ts";
import { lettersNearTheLine } from "./letters-near-the-line.ts";
import { machinery } from "./machinery.ts";
import { mayorAndSkills } from "./mayor-and-skills.ts";
import { nearTheOtherRules } from "./near-the-other-rules.ts";
import { nearTheRules } from "./near-the-rules.ts";
import { privateAndPlain } from "./private-and-plain.ts";
import { transport } from "./transport.ts";

/** The ordinary day: harmless mail of a combined authority, none of which may raise a question. */
export const ordinaryDay: readonly OrdinaryMail[] = [
  ...transport,
  ...casework,
  ...governance,
  ...mayorAndSkills,
  ...machinery,
  ...nearTheRules,
  ...nearTheOtherRules,
  ...lettersNearTheLine,
  ...atFirstSight,
  ...aTuesday,
  ...inMembersOwnWords,
  ...privateAndPlain,
];
