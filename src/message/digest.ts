const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the two bytes of every UTF-16 unit, 32 bits, from a start of one's own. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    hash = Math.imul(hash ^ (unit >>> 8), prime);
  }
  return hash >>> 0;
}

function hex(number: number): string {
  return `0000000${number.toString(16)}`.slice(-8);
}

/**
 * A short mark of a text, 16 hexadecimal digits: equal for equal texts, and by all odds different for others. Good for
 * noticing that something changed; no protection against somebody who looks for two texts with one mark, because it is
 * no cryptographic digest (classic Outlook's event runtime has none). After FNV-1a, twice.
 */
export function digestOf(text: string): string {
  return hex(fnv(text, offset)) + hex(fnv(text, fnv(`${text.length}`, prime)));
}
