import { describe, expect, it } from "vitest";
import { unflow } from "./flowed.ts";

const cases: readonly (readonly [when: string, text: string, unflowed: string])[] = [
  ["joins a paragraph", "We will \nmeet.\nSoon.", "We will meet.\nSoon."],
  ["keeps empty lines", "\nA\n\nB\n", "\nA\n\nB\n"],
  ["joins a quoted paragraph", "> We will \n> meet.", "> We will meet."],
  ["ends a paragraph where the quoting changes", "> We will \nmeet.", "> We will \nmeet."],
  ["keeps deeper quoting", ">> a \n>> b\n> c", ">> a b\n> c"],
  ["never joins a signature", "Bye \n-- \nAnn", "Bye \n-- \nAnn"],
  ["removes stuffing", " From here\n  two", "From here\n two"],
];

describe("unflow", () => {
  it.each(cases)("%s", (_when, text, unflowed) => {
    expect(unflow(text, false)).toBe(unflowed);
  });

  it("deletes the space where the sender added it", () => {
    expect(unflow("Don \nau", true)).toBe("Donau");
  });
});
