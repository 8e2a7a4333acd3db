import { expect, it } from "vitest";
import { wordsOf } from "./say-standing.ts";

const sharing = { conditions: "Not before the Board." };

it.each([
  ["the conditions of a permission that counts", "granted", null, "Not before the Board."],
  ["the reason before the conditions", "determined-share", "She answers for it.", "She answers for it."],
  ["the reason of an answer", "refused", "Not now.", "Not now."],
  ["nothing of a permission that was taken back", "revoked", null, null],
] as const)("shows beside where a request stands %s", (_, state, words, shown) => {
  expect(wordsOf({ state, happenings: [{ what: state, words }], sharing })).toBe(shown);
});
