import { sendersOf } from "../../message/index.ts";
import type { Mailbox, Message, Participant } from "../../message/index.ts";

/** Everything of a message by which it can touch somebody in the authority file. */
export interface Mentions {
  /** Who sends it and who receives it. */
  readonly mailboxes: readonly Mailbox[];
  /** Who stands in the headers of the messages that it carries. */
  readonly participants: readonly Participant[];
  /** Every text in which a name can stand: the sender's own words, those of carried messages, subjects. */
  readonly texts: readonly string[];
}

/** What a message mentions. It does not depend on the authority with which the message was read. */
export function mentionsOf({ draft, carried, answered, ownWords }: Message): Mentions {
  const participants: Participant[] = [];
  const texts: string[] = [draft.subject, ...ownWords.map(({ text }) => text)];
  for (const each of answered === undefined ? carried : [answered, ...carried]) {
    participants.push(...sendersOf(each), ...each.to, ...each.cc);
    texts.push(each.subject ?? "", each.words);
  }
  return { mailboxes: [...draft.from, ...draft.to, ...draft.cc, ...draft.bcc], participants, texts };
}
