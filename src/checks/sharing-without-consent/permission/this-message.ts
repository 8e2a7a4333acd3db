import { lowerAt, wordSet, type Token } from "./tokens.ts";

const pointing = wordSet("this that these those");
const pronouns = wordSet("it them everything all");
const possessives = wordSet("my our the above below whole entire any what");
const messageNouns = wordSet(
  "email e-mail emails e-mails mail message messages note letter thread chain trail correspondence exchange conversation " +
    "comments comment views view concerns concern thoughts reply response points point question questions query enquiry " +
    "request information info details contents position feedback text below above said wrote written",
);
/** What can follow "this" without being what "this" points at. */
export const afterPointing = wordSet(
  "too also on more widely further please directly freely now today around internally if as at in once when whenever anywhere " +
    "however onwards onward out about for and or because so since by over email's",
);

/** "Share the map, but not this email": what is told, and what stands behind "not". Null where nothing is contrasted. */
export function contrasted(
  object: readonly Token[],
): { told: readonly Token[]; not: readonly Token[] } | null {
  const at = object.findIndex(({ lower }) => lower === "not");
  if (at <= 0) return null;
  const told = object.slice(0, lowerAt(object, at - 1) === "but" ? at - 1 : at);
  return { told, not: object.slice(at) };
}

/** Whether words name the message itself: `this`, `my email`, `a copy of it`; not `the agenda`, `the map but not this`. */
export function isThisMessage(words: readonly Token[]): boolean {
  const tokens = contrasted(words)?.told ?? words;
  const start = tokens.findIndex(
    ({ lower }) => !/^(?:a|copy|of|just|also|all|both|only|either|please)$/.test(lower),
  );
  const first = tokens[start];
  if (first === undefined) return tokens.some(({ lower }) => lower === "all" || lower === "copy");
  const next = tokens[start + 1];
  if (afterPointing.has(first.lower)) return tokens.slice(0, start).some(({ lower }) => lower === "copy");
  if (pronouns.has(first.lower)) return true;
  if (pointing.has(first.lower))
    return (
      next === undefined ||
      first.isBeforeBreak ||
      messageNouns.has(next.lower) ||
      afterPointing.has(next.lower)
    );
  return possessives.has(first.lower) && tokens.slice(start).some(({ lower }) => messageNouns.has(lower));
}

/** Whether words before the verb name this message as what is passed on: "happy for this to be shared". */
export function namesThisMessage(before: readonly Token[]): boolean {
  return before.some(
    ({ lower }) => /^(?:it|this|that|these|them|everything)$/.test(lower) || messageNouns.has(lower),
  );
}
