/**
 * Words in groups whose characters, with the quotes and commas that will stand around them, stay within `room`. A word that is
 * longer than that stands alone: whoever calls has looked at the length of words before.
 */
export function grouped(words: readonly string[], room: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let used = room;
  for (const word of words) {
    const needs = word.length + "'', ".length;
    if (used + needs > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(word);
    used += needs;
  }
  return groups;
}
