/** NUL, which PostgreSQL keeps in no text, and half a character, which UTF-8 cannot write. Takes `é 😀`, not `\u0000` or `\ud83d`. */
const unstorable = /[\0\p{Surrogate}]/u;

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value : Object.entries(value).flat();
}

/** Whether every text in a parsed value, keys among them, can be kept and said again as it is. */
export function isStorable(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string" && unstorable.test(next)) return false;
    for (const part of partsOf(next)) open.push(part);
  }
  return true;
}
