import type { Draft } from "./draft.ts";

/**
 * What clients put before a subject when one answers or forwards, in the languages read: letters, an optional count
 * (`RE[2]`, `Re^2`) and a colon of either width. Takes `RE: FW: x`, not `Regarding: x`.
 */
const prefix =
  /^(?:re|fwd?|aw|wg|tr|rv|rif|antw|doorst|odp|pd|sv|vs|vb|vl|vidarebef|videresendt|vá|továbbítás|res|enc|ynt|ilt|ref|rép|re\.|атв|ответ|отв|на|hal|ymateb|at|ymlaen|r|απ|رد|תגובה|答复|回[复覆]|회신)\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s{0,3}[:：]\s*/i;

/**
 * A subject for comparing: without answering and forwarding prefixes, in lower case, white space folded. Empty when
 * nothing is left. Two messages of one conversation have equal normalised subjects.
 */
export function normaliseSubject(subject: string): string {
  let rest = subject.replace(/\s+/g, " ").trim();
  for (let shorter = rest.replace(prefix, ""); shorter !== rest; shorter = rest.replace(prefix, ""))
    rest = shorter;
  return rest.toLowerCase();
}

/** Takes `Automatic reply: Bus lane`, `Auto-response`, `Out of office: Bins`; not `Automatic doors`, `Out of office hours`. */
const automatic =
  /^(?:auto(?:matic|mated)?[- ]?(?:reply|response)\b|ateb awtomatig\b|out of (?:the )?office(?: reply| message)?\s{0,3}(?:[:：]|$))/i;

/** Whether a mail program wrote a message by itself, as its headers tell, or its subject; what follows there is the subject of the one it answers. */
export function isAutomatic({
  subject,
  isAutomatic: isTold,
}: Pick<Draft, "subject" | "isAutomatic">): boolean {
  return isTold === true || automatic.test(subject.trim());
}
