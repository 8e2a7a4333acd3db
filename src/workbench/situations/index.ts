import { answerToThePress } from "./answer-to-the-press.ts";
import { attachedMessage } from "./attached-message.ts";
import { bindingLetter } from "./binding-letter.ts";
import { blindCopyOfAMember } from "./blind-copy-of-a-member.ts";
import { blindCopyOfAResident } from "./blind-copy-of-a-resident.ts";
import { canvassing } from "./canvassing.ts";
import { capacityNotStated } from "./capacity-not-stated.ts";
import { editedHeader } from "./edited-header.ts";
import { exemptPaper } from "./exempt-paper.ts";
import { grantInThePolicyFile } from "./grant-in-the-policy-file.ts";
import { lookAlike } from "./look-alike.ts";
import { officialLetterInAMembersName } from "./official-letter-in-a-members-name.ts";
import { ordinaryMail } from "./ordinary-mail.ts";
import { permissionInQuotedWords } from "./permission-in-quoted-words.ts";
import { personalAccount } from "./personal-account.ts";
import { registerUnreachable } from "./register-unreachable.ts";
import { shareWithoutConsent } from "./share-without-consent.ts";
import type { Situation } from "./situation.ts";
import { unreadDocument } from "./unread-document.ts";

export { draftOf } from "./draft-of.ts";
export type { Expected, PreparedAttachment, PreparedDraft, Situation } from "./situation.ts";

/** Every prepared situation, in the order in which somebody new would play them. */
export const situations: readonly Situation[] = [
  ordinaryMail,
  shareWithoutConsent,
  grantInThePolicyFile,
  permissionInQuotedWords,
  editedHeader,
  blindCopyOfAMember,
  blindCopyOfAResident,
  bindingLetter,
  officialLetterInAMembersName,
  capacityNotStated,
  exemptPaper,
  answerToThePress,
  canvassing,
  personalAccount,
  lookAlike,
  attachedMessage,
  unreadDocument,
  registerUnreachable,
];

/** The situation that a link names: `#situation=look-alike`; null when it names none that there is. */
export function situationIn(hash: string): Situation | null {
  const id = new URLSearchParams(hash.replace(/^#/, "")).get("situation");
  return situations.find((situation) => situation.id === id) ?? null;
}
