import type { ComposeState, Person, ReadState } from "../host/index.ts";
import { answerSubject, openingBody, quotation } from "../mail/index.ts";
import type { MailboxOwner } from "../people/index.ts";

export type AnswerKind = "reply" | "reply-all" | "forward";

/** Everybody once, without `owner`. */
function others(
  people: readonly Person[],
  owner: MailboxOwner,
  already: readonly Person[],
): readonly Person[] {
  const seen = new Set([owner.address.toLowerCase(), ...already.map(({ address }) => address.toLowerCase())]);
  return people.filter(({ address }) => {
    const key = address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function audience(
  message: ReadState,
  kind: AnswerKind,
  owner: MailboxOwner,
): Pick<ComposeState, "to" | "cc"> {
  if (kind === "forward") return { to: [], cc: [] };
  const isOwn = message.from.address.toLowerCase() === owner.address.toLowerCase();
  const first = isOwn ? message.to : [message.from];
  if (kind === "reply") return { to: first, cc: [] };
  const to = [...first, ...others(message.to, owner, first)];
  return { to, cc: others(message.cc, owner, to) };
}

/** The draft that answers or forwards `message`, as its writer's Outlook opens it. A reply leaves attachments behind. */
export function answerTo(message: ReadState, kind: AnswerKind, owner: MailboxOwner): Partial<ComposeState> {
  return {
    ...audience(message, kind, owner),
    subject: answerSubject(kind === "forward" ? "FW" : "RE", message.subject),
    body: { type: "html", content: openingBody([], owner.signature, quotation(message)) },
    attachments: kind === "forward" ? message.attachments : [],
    composeType: kind === "forward" ? "forward" : "reply",
    conversationId: message.conversationId,
    inReplyTo: message.internetMessageId,
  };
}
