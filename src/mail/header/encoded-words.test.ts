import { expect, it } from "vitest";
import { decodeWords } from "./encoded-words.ts";

const cases = [
  ["UTF-8", "=?utf-8?B?Q2Fmw6k=?=", "Café"],
  ["Windows-1252 with a curly quote", "=?windows-1252?Q?it=92s_5=960?=", "it’s 5–0"],
  ["Latin-1 that is Windows-1252", "=?iso-8859-1?Q?=93Caf=E9=94?=", "“Café”"],
  ["no encoded word", "Bus lane", "Bus lane"],
] as const;

it.each(cases)("decodes %s", (_when, text, decoded) => {
  expect(decodeWords(text)).toBe(decoded);
});
