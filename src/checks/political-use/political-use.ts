import {
  isoInLondon,
  normaliseSubject,
  type ClauseRef,
  type Mailbox,
  type Message,
} from "../../message/index.ts";
import {
  accountOf,
  isMedia,
  isMember,
  isOfficer,
  isOwnAddress,
  listOf,
  type Authority,
} from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { recipientsOf, senderOf } from "../outgoing.ts";
import { campaignIn } from "./campaigning.ts";
import { campaigning } from "./sayings.ts";

/** The authority's own address, whoever's it is: other accounts are not its resources. */
function isOwnAccount({ address }: Mailbox, authority: Authority): boolean {
  const owned = accountOf(authority, address);
  if (owned !== null) return owned.account.kind === "authority";
  return isOwnAddress(authority, address) || listOf(authority, address) !== null;
}

function isBeforeElection({ authority, at }: Context): boolean {
  const day = isoInLondon(at).slice(0, 10);
  return (authority.file.preElectionPeriods ?? []).some(({ from, to }) => from <= day && day <= to);
}

/** Part-5.5, 13.6 speaks of what is told to the media before an election. */
function clausesFor(message: Message, context: Context): readonly ClauseRef[] {
  const isToMedia = recipientsOf(message, context.authority).some(({ mailbox }) =>
    isMedia(context.authority, mailbox.address),
  );
  if (isToMedia && isBeforeElection(context)) return context.clauses;
  return context.clauses.filter(({ protocol, clause }) => protocol !== "part-5.5" || clause !== "13.6");
}

/** Passes it on with reserve, as a complaint does. Takes `is this allowed?`, `not from this address`; not `see you there`. */
const reserve =
  /\?|\b(?:not|no|don't|wrong|stop|complain\w{0,3}|advice|advise|rules?|own (?:address|account)|personal (?:address|account))\b/i;

/** Whether a subject is the sender's own, and not kept from what is answered or forwarded. */
function isOwnSubject({ subject }: Message["draft"]): boolean {
  return normaliseSubject(subject) === subject.replace(/\s+/g, " ").trim().toLowerCase();
}

/** A member who passes a campaign's mail on, to nobody who is an officer and without reserve, serves the campaign. */
function campaignPassedOn({ draft, ownWords, carried }: Message, { authority }: Context): string | null {
  const [first] = carried;
  const isForward = /^\s*(?:fwd?|wg|tr|vs|vb|ymlaen)\s{0,3}[:：]/i.test(draft.subject);
  const own = ownWords[0]?.text ?? "";
  if (first === undefined || !isForward || reserve.test(own)) return null;
  const hasOfficer = [...draft.to, ...draft.cc, ...draft.bcc].some(({ address }) => {
    const person = accountOf(authority, address)?.person;
    return person !== undefined ? isOfficer(person) : isOwnAddress(authority, address);
  });
  return hasOfficer ? null : campaignIn(first.words);
}

/** The sentence that campaigns, in the subject or in what the sender wrote or attached. */
function campaignOf({ draft, ownWords }: Message): string | null {
  const body = ownWords[0]?.text ?? "";
  const inSubject = isOwnSubject(draft) ? campaignIn(draft.subject, body) : null;
  if (inSubject !== null) return inSubject;
  for (const { text } of ownWords) {
    const sentence = campaignIn(text, draft.subject);
    if (sentence !== null) return sentence;
  }
  return null;
}

/** Authority mail serves no party or campaign, least of all before an election. */
export const politicalUse: Check = {
  id: "political-use",
  level: "prompt",
  examine(message, context) {
    const { from } = message.draft;
    if (!from.some((mailbox) => isOwnAccount(mailbox, context.authority))) return [];
    const sender = senderOf(message, context.authority);
    const isMembers = sender !== null && isMember(sender);
    const sentence = campaignOf(message) ?? (isMembers ? campaignPassedOn(message, context) : null);
    const clauses = sentence === null ? [] : clausesFor(message, context);
    if (sentence === null || clauses.length === 0) return [];
    return [
      {
        check: "political-use",
        level: "prompt",
        clauses,
        saw: campaigning(sentence, isBeforeElection(context)),
        about: [],
        people: sender === null ? [] : [sender.id],
        originator: null,
        remedies: ["remove-statement"],
      },
    ];
  },
};
