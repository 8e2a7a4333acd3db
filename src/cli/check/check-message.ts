import { examine, weighUnread } from "../../checks/index.ts";
import { decide, say, sayRemedy } from "../../decision/index.ts";
import {
  instantOf,
  isoInLondon,
  type CarriedMessage,
  type Draft,
  type Finding,
  type Instant,
  type Letter,
  type Mailbox,
} from "../../message/index.ts";
import { accountOf, standingOf, type Authority } from "../../people/index.ts";
import { read } from "../../reading/index.ts";
import type { Settings } from "../settings.ts";
import type {
  CheckedCarried,
  CheckedFinding,
  CheckedLetter,
  CheckedMessage,
  CheckedRecipient,
} from "./result.ts";

/** How the moment of sending is told, and what is worth a note. */
export interface Occasion {
  /** The moment given on the command line; null: the message's own Date, else now. */
  readonly at: Instant | null;
  readonly now: Instant;
  readonly isDraft: boolean;
}

/** When the message is sent; a deferred delivery later than that decides. */
function momentOf(draft: Draft, occasion: Occasion): Instant {
  const sent = occasion.at ?? draft.date ?? occasion.now;
  return draft.deferredUntil === null ? sent : Math.max(sent, draft.deferredUntil);
}

function recipient(field: "to" | "cc" | "bcc", authority: Authority, at: Instant) {
  return (mailbox: Mailbox): CheckedRecipient => {
    const { standing, person } = standingOf(authority, mailbox, at);
    return { field, address: mailbox.address, name: mailbox.name, person: person?.id ?? null, standing };
  };
}

/** ISO 8601 with the printed offset where there is one, else London's. */
function sentOf({ sent }: CarriedMessage): string | null {
  if (sent === null) return null;
  const at = instantOf(sent);
  if (sent.offsetMinutes === null) return isoInLondon(at);
  const local = new Date(at + sent.offsetMinutes * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(sent.offsetMinutes);
  const hh = String(Math.floor(minutes / 60)).padStart(2, "0");
  const mm = String(minutes % 60).padStart(2, "0");
  return `${local}${sent.offsetMinutes < 0 ? "-" : "+"}${hh}:${mm}`;
}

function carriedOf(message: CarriedMessage): CheckedCarried {
  const { from, fromAlso, to, cc, subject, messageId, how } = message;
  return { from, fromAlso, to, cc, subject, sent: sentOf(message), messageId, how };
}

function letterOf(letter: Letter): CheckedLetter {
  const { where, official, inNameOf, signatory, capacityStated, exception } = letter;
  const statements = letter.statements.map(({ kind, text, start, end, why }) => ({
    kind,
    text,
    start,
    end,
    because: say(why),
  }));
  return { where, official, inNameOf, signatory, capacityStated, exception, statements };
}

function findingOf(finding: Finding): CheckedFinding {
  const { check, level, clauses, saw, about, people, originator, remedies } = finding;
  const advice = remedies.map((remedy) => sayRemedy(remedy, finding));
  return { check, level, clauses, because: say(saw), about, people, originator, remedies, advice };
}

/** Draft → what it carries → what the protocols say of it → whether it may go, as the contract's JSON. */
export function checkDraft(
  path: string,
  draft: Draft,
  settings: Settings,
  occasion: Occasion,
): CheckedMessage {
  const { authority, consents } = settings;
  const at = momentOf(draft, occasion);
  const message = read(draft, authority);
  const findings = examine(message, authority, consents, at);
  const unread = weighUnread(message, authority, at, { isSavedDraft: occasion.isDraft });
  const [from] = draft.from;
  return {
    path,
    messageId: draft.messageId,
    subject: draft.subject,
    at: isoInLondon(at),
    sender:
      from === undefined
        ? null
        : {
            address: from.address,
            name: from.name,
            person: accountOf(authority, from.address)?.person.id ?? null,
          },
    recipients: [
      ...draft.to.map(recipient("to", authority, at)),
      ...draft.cc.map(recipient("cc", authority, at)),
      ...draft.bcc.map(recipient("bcc", authority, at)),
    ],
    carried: message.carried.map(carriedOf),
    letters: message.letters.map(letterOf),
    markings: message.markings,
    unread: unread.map(({ what, why, ...weight }) => ({ what, because: say(why), ...weight })),
    findings: findings.map(findingOf),
    outcome: decide(findings, unread),
  };
}
