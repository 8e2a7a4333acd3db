import type { ClauseRef, Finding, Mailbox, Marking, Message, Remedy } from "../../message/index.ts";
import { isRecordKeeping, standingOf } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { correspondenceIn } from "../correspondence/index.ts";
import { fullName } from "../naming.ts";
import { isFromAuthority, senderOf, writtenAs } from "../outgoing.ts";
import { briefingsPassedOn } from "./briefings.ts";
import { isNewTo } from "./marked.ts";
import { isAmong, partiesOf, type Parties } from "./parties.ts";
import { briefing, marked, unmarked } from "./sayings.ts";

/** Everybody outside the authority who receives it. An unresolved address is evidence of nothing. */
function outsidersIn({ draft }: Message, { authority, at }: Context): readonly Mailbox[] {
  return [...draft.to, ...draft.cc, ...draft.bcc].filter((mailbox) => {
    const { standing, person } = standingOf(authority, mailbox, at);
    const isOutside = person === null && (standing === "external" || standing === "lookalike");
    return isOutside && !isRecordKeeping(authority, mailbox.address);
  });
}

/** Clauses behind marked matter; what a member may do later with what they were given (12.5) is named last. */
function clausesOnMarked({ clauses }: Context): readonly ClauseRef[] {
  const isOnUse = ({ protocol, clause }: ClauseRef): boolean => protocol === "part-5.5" && clause === "12.5";
  return [...clauses.filter((each) => !isOnUse(each)), ...clauses.filter(isOnUse)];
}

type Facts = Pick<Finding, "saw" | "about" | "people" | "clauses">;

function finding(
  level: "prompt" | "inform",
  facts: Facts,
  ...remedies: readonly [Remedy, ...Remedy[]]
): Finding {
  return { check: "confidence", level, originator: null, remedies, ...facts };
}

interface NewTo {
  readonly marking: Marking;
  readonly mailboxes: readonly Mailbox[];
}

/** Whom marked matter would be new to, and the first marking by which it is. */
function markedFor(
  message: Message,
  outsiders: readonly Mailbox[],
  parties: readonly Parties[],
): NewTo | null {
  const isNewBy = (mailbox: Mailbox): Marking | undefined =>
    message.markings.filter((marking) => isNewTo(mailbox, marking, message, parties))[0];
  const mailboxes = outsiders.filter((mailbox) => isNewBy(mailbox) !== undefined);
  const [first] = mailboxes;
  const marking = first === undefined ? undefined : isNewBy(first);
  return marking === undefined ? null : { marking, mailboxes };
}

function ofMarked({ marking, mailboxes }: NewTo, context: Context): Finding {
  const about = mailboxes.map(({ address }) => address);
  const facts: Facts = {
    saw: marked(marking, about[0] ?? ""),
    about,
    people: [],
    clauses: clausesOnMarked(context),
  };
  const isCarried = /^carried /.test(marking.where);
  return isCarried
    ? finding("prompt", facts, "give-lawful-basis", "remove-recipient", "remove-carried")
    : finding("prompt", facts, "give-lawful-basis", "remove-recipient");
}

/** Part-5.3, 11: unmarked correspondence that goes to an outsider who neither had a part in it nor raised the matter. */
function ofUnmarked(
  message: Message,
  outsiders: readonly Mailbox[],
  parties: readonly Parties[],
  context: Context,
): readonly Finding[] {
  const clauses = context.clauses.filter(
    ({ protocol, clause }) => protocol === "part-5.3" && clause === "11",
  );
  if (clauses.length === 0) return [];
  const correspondence = correspondenceIn(
    message.carried,
    senderOf(message, context.authority),
    context.authority,
  );
  const hasRaised = (mailbox: Mailbox, chain: number): boolean =>
    parties.some(
      ({ authors }, index) => message.carried[index]?.chain === chain && isAmong(authors, mailbox),
    );
  const strangers = outsiders.filter((mailbox) =>
    correspondence.some(
      ({ index, carried }) =>
        !isAmong(parties[index]?.all ?? [], mailbox) && !hasRaised(mailbox, carried.chain),
    ),
  );
  const about = strangers.map(({ address }) => address);
  const [first] = about;
  if (first === undefined) return [];
  const facts: Facts = { saw: unmarked(first), about, people: [], clauses };
  return [finding("inform", facts, "remove-recipient", "remove-carried")];
}

/** Confidential or exempt matter, and member–officer correspondence, goes only to those entitled. */
export const confidence: Check = {
  id: "confidence",
  level: "prompt",
  examine(message, context) {
    if (!isFromAuthority(message, context.authority)) return [];
    const outsiders = outsidersIn(message, context);
    const parties = outsiders.length === 0 ? [] : partiesOf(message.carried);
    const isNew = markedFor(message, outsiders, parties);
    const others = outsiders.filter((mailbox) => isNew === null || isNew.mailboxes.indexOf(mailbox) < 0);
    const ofBriefings = briefingsPassedOn(message, context).map(({ member, recipients, people }) =>
      finding(
        "prompt",
        {
          saw: briefing(fullName(member), people.map(fullName).join(", ")),
          about: recipients.map(writtenAs),
          people: people.map(({ id }) => id),
          clauses: context.clauses.filter(({ protocol }) => protocol === "cpca-2022"),
        },
        "give-lawful-basis",
        "remove-recipient",
        "remove-carried",
      ),
    );
    return [
      ...(isNew === null ? [] : [ofMarked(isNew, context)]),
      ...ofBriefings,
      ...ofUnmarked(message, others, parties, context),
    ];
  },
};
