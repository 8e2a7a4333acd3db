import type { Fault } from "../fault.ts";
import { quote } from "./shown.ts";

/**
 * One token of JSON (RFC 8259) at a place: a mark, a text, or a number or word. Takes `{`, `"a\n"`, `-1.5e3`, `true`; not
 * `'a'`, nor a text that is not closed.
 */
const token =
  // eslint-disable-next-line no-control-regex -- JSON allows none in a text
  /([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may stand next, in words. */
const wanted = {
  value: "a value",
  "first-value": "a value or ]",
  key: "a key in double quotes",
  "first-key": "a key in double quotes or }",
  colon: "a colon after the key",
  "key-done": "a comma or }",
  "entry-done": "a comma or ]",
  end: "nothing after the closing bracket",
} as const;

type Expected = keyof typeof wanted;
type Kind = "{" | "}" | "[" | "]" | ":" | "," | "text" | "scalar";

/** What a token leads to; `done` is whatever the bracket around it expects after a value. */
const next: Readonly<Record<Expected, { readonly [kind in Kind]?: Expected | "done" }>> = {
  value: { "{": "first-key", "[": "first-value", text: "done", scalar: "done" },
  "first-value": { "{": "first-key", "[": "first-value", text: "done", scalar: "done", "]": "done" },
  key: { text: "colon" },
  "first-key": { text: "colon", "}": "done" },
  colon: { ":": "value" },
  "key-done": { ",": "key", "}": "done" },
  "entry-done": { ",": "value", "]": "done" },
  end: {},
};

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}

function tokenAt(text: string, at: number): { readonly kind: Kind; readonly end: number } | null {
  token.lastIndex = at;
  const match = token.exec(text);
  if (match === null) return null;
  const kind = (match[1] as Kind | undefined) ?? (match[2] === undefined ? "scalar" : "text");
  return { kind, end: token.lastIndex };
}

/** Where a text stops being JSON, and what would have gone on; null when it is JSON. */
function firstStop(text: string): { readonly at: number; readonly expected: Expected } | null {
  const around: Expected[] = ["end"];
  let expected: Expected = "value";
  for (let at = skipBlanks(text, 0); at < text.length || expected !== "end";) {
    const read = tokenAt(text, at);
    const then: Expected | "done" | undefined = read === null ? undefined : next[expected][read.kind];
    if (read === null || then === undefined) return { at, expected };
    if (read.kind === "{") around.push("key-done");
    if (read.kind === "[") around.push("entry-done");
    if (read.kind === "}" || read.kind === "]") around.pop();
    expected = then === "done" ? (around.at(-1) ?? "end") : then;
    at = skipBlanks(text, read.end);
  }
  return null;
}

/** The fault of a text that is no JSON: the line and column (from 1) where it breaks off. Null when it is JSON. */
export function syntaxFault(text: string): Fault | null {
  const stop = firstStop(text);
  if (stop === null) return null;
  const before = text.slice(0, stop.at).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
  const rest = text.slice(stop.at).split(/[\n\r]/, 1)[0] ?? "";
  const found = stop.at === text.length ? "the end of the file" : quote(rest.slice(0, 20));
  return { pointer: "", found: `${found} at ${place}, which is not JSON`, wanted: wanted[stop.expected] };
}
