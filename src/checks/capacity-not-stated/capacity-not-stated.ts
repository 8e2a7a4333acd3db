import type { ClauseRef, Finding, Letter, Mailbox, Message } from "../../message/index.ts";
import { accountOf, isMedia, personById, type Authority } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { decidingLetters, goesOutside } from "../letters/index.ts";
import { fullName } from "../naming.ts";
import { recipientsOf } from "../outgoing.ts";
import { unstated } from "./sayings.ts";

/** Sefton, 74 speaks of a member who writes to the council itself in another role; every other clause of letters out. */
function isOfOtherRole({ protocol, clause }: ClauseRef): boolean {
  return protocol === "sefton" && clause === "74";
}

function isUnstated(letter: Letter): boolean {
  return (
    letter.inNameOf === "member" &&
    letter.matter === "business" &&
    !letter.capacityStated &&
    letter.capacityStatedEarlier !== true
  );
}

/** A business account says in which role somebody writes where another account was there for the member's; a co-opted member may have no other. */
function isOfBusiness({ address }: Mailbox, authority: Authority): boolean {
  const { account, person } = accountOf(authority, address) ?? {};
  return (
    account?.kind === "business" &&
    person?.accounts.some(({ kind }) => kind === "authority" || kind === "council") === true
  );
}

/** The other role shows in the account, a business's own, or in the words. */
function isInOtherRole(letter: Letter, { draft }: Message, { authority }: Context): boolean {
  return draft.from.some((from) => isOfBusiness(from, authority)) || letter.speaksOfOtherRole === true;
}

/** What goes to the media is no private note, however few its words. */
function goesToMedia(message: Message, { authority }: Context): boolean {
  return recipientsOf(message, authority).some(({ mailbox }) => isMedia(authority, mailbox.address));
}

function finding(
  letter: Letter,
  to: "outside" | "authority",
  clauses: readonly ClauseRef[],
  { authority }: Context,
): Finding {
  const signatory = letter.signatory === null ? null : personById(authority, letter.signatory);
  return {
    check: "capacity-not-stated",
    level: "prompt",
    clauses,
    saw: unstated(to, signatory === null ? "" : fullName(signatory)),
    about: [],
    people: signatory === null ? [] : [signatory.id],
    originator: null,
    remedies: ["state-capacity"],
  };
}

/** A member who writes as ward member, or in another role, says so. */
export const capacityNotStated: Check = {
  id: "capacity-not-stated",
  level: "prompt",
  examine(message, context) {
    const open = decidingLetters(message).filter(isUnstated);
    if (open.length === 0) return [];
    const outward = context.clauses.filter((clause) => !isOfOtherRole(clause));
    if (goesOutside(message, context.authority)) {
      if (outward.length === 0) return [];
      const isToMedia = goesToMedia(message, context);
      const shown = open.filter(({ showsBusiness }) => showsBusiness !== false || isToMedia);
      return shown.map((letter) => finding(letter, "outside", outward, context));
    }
    const inward = context.clauses.filter(isOfOtherRole);
    const hasReaders = recipientsOf(message, context.authority).length > 0;
    if (inward.length === 0 || !hasReaders) return [];
    return open
      .filter((letter) => isInOtherRole(letter, message, context))
      .map((letter) => finding(letter, "authority", inward, context));
  },
};
