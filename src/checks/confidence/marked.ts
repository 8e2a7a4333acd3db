import { normaliseSubject, type Mailbox, type Marking, type Message } from "../../message/index.ts";
import { isAmong, type Parties } from "./parties.ts";

/** Whether a subject is that of a conversation: it answers or forwards, or repeats what a carried message is called. */
function isKept({ draft, carried }: Message): boolean {
  const subject = draft.subject.replace(/\s+/g, " ").trim().toLowerCase();
  const bare = normaliseSubject(draft.subject);
  return (
    bare !== subject ||
    carried.some((each) => each.subject !== null && normaliseSubject(each.subject) === bare)
  );
}

/** The place in `Message.carried` of a marking; null where it stands in what is new. */
function placeOf({ where }: Marking): number | null {
  const number = /^carried (\d{1,6})$/.exec(where)?.[1];
  return number === undefined ? null : Number(number) - 1;
}

/**
 * Whether marked matter would be new to somebody: a marking in the outgoing text or an attachment always, one in a carried
 * message to whoever had no part in it, one that a subject keeps to whoever had no part in everything carried.
 */
export function isNewTo(
  mailbox: Mailbox,
  marking: Marking,
  message: Message,
  parties: readonly Parties[],
): boolean {
  const place = placeOf(marking);
  if (place !== null) return !isAmong(parties[place]?.all ?? [], mailbox);
  if (marking.where !== "subject" || !isKept(message)) return true;
  return !parties.every(({ all }) => isAmong(all, mailbox));
}
