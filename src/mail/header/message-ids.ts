/** How many Message-IDs of one message are kept; a conversation of a thousand answers is none. */
const most = 1000;

/** A Message-ID as programs write it. Takes `<a@x.example>`, not `<a b>`. */
const messageId = /<[^<>\s]{1,998}>/g;

/**
 * The Message-IDs in a header such as References, with their brackets, in order and without repeats. An identifier
 * without brackets is given them; words that are no identifier are left out.
 */
export function readMessageIds(header: string): readonly string[] {
  const bracketed = header.match(messageId);
  const bare = header.trim();
  if (!bracketed) return /^[^<>\s@]{1,500}@[^<>\s@]{1,490}$/.test(bare) ? [`<${bare}>`] : [];
  return [...new Set(bracketed)].slice(0, most);
}
