/** What no local part of an address holds here, and so where one begins. */
export const outsideLocal = ' \t\n\r\u00a0<>()[]{},;:"“”„«»|@＜＞，、،';

/** Takes `council.example`, `höchst.example`; must not take `ECT` (Notes) or `.example`. */
const domain =
  /^(?:[a-z\d\u00a1-\uffff][a-z\d\u00a1-\uffff-]{0,62}\.){1,8}[a-z\u00a1-\uffff][a-z\d\u00a1-\uffff-]{1,62}/i;

/** The address around the `@` there; null when that is no address. */
function addressAround(text: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < 100 && outsideLocal.indexOf(text.charAt(start - 1)) < 0) start--;
  if (start === at) return null;
  const found = domain.exec(text.slice(at + 1, at + 260));
  if (found === null) return null;
  const local = text.slice(start, at).replace(/^(?:mailto=|['’‘`*]){1,3}/i, "");
  return local === "" ? null : `${local}@${found[0].replace(/-{1,9}$/, "")}`.toLowerCase();
}

/**
 * The addresses that stand in a text, in order, lower case, without apostrophes around them: `'ruth@x.example'`,
 * `o'neill@x.example`. Empty when there is none.
 */
export function addressesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const address = addressAround(text, at);
    if (address !== null) found.push(address);
  }
  return found;
}

/** True when an address stands in the text. */
export const hasAddress = (text: string): boolean => addressesIn(text).length > 0;
