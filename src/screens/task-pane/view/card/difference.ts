/** A text in three: what it begins alike, what differs, what it ends alike. */
export interface Difference {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/** Where a text differs from another: between their longest common beginning and end. `differs` may be empty. */
export function differenceIn(text: string, other: string): Difference {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return {
    before: text.slice(0, start),
    differs: text.slice(start, text.length - end),
    after: text.slice(text.length - end),
  };
}
