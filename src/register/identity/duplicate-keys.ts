/** Where a string that begins at a quote ends: the place behind its closing quote. */
function behindString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Whether a colon comes next, so that what stood before it was a key. */
function isBeforeColon(json: string, start: number): boolean {
  let at = start;
  while (at < json.length && " \t\r\n".includes(json[at] ?? "")) at += 1;
  return json[at] === ":";
}

/** The strings of a JSON text that are keys, unescaped, each with the number of the object it stands in. */
function* keysOf(json: string): Generator<readonly [object: number, key: string]> {
  const open: number[] = [];
  let objects = 0;
  let at = 0;
  while (at < json.length) {
    const end = json[at] === '"' ? behindString(json, at) : at + 1;
    if (json[at] === "{") open.push(objects++);
    if (json[at] === "[") open.push(-1);
    if (json[at] === "}" || json[at] === "]") open.pop();
    if (json[at] === '"' && isBeforeColon(json, end))
      yield [open.at(-1) ?? -1, JSON.parse(json.slice(at, end)) as string];
    at = end;
  }
}

/**
 * Whether an object of a valid JSON text has a key twice, however it is escaped: two readers may then see two different
 * values (RFC 8259, section 4), so a token that says `"aud"` twice is none. In linear time.
 */
export function hasDuplicateKeys(json: string): boolean {
  const seen = new Map<number, Set<string>>();
  for (const [object, key] of keysOf(json)) {
    const keys = seen.get(object) ?? new Set<string>();
    if (keys.has(key)) return true;
    seen.set(object, keys.add(key));
  }
  return false;
}
