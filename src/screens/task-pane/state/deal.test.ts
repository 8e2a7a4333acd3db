import { describe, expect, it } from "vitest";
import type { Level } from "../../../message/index.ts";
import type { Card, Settlement } from "./card.ts";
import type { Cause } from "./cause.ts";
import { deal } from "./deal.ts";

const undo = () => Promise.resolve({ how: "undone" } as const);

function card(key: string, level: Level = "hold", settled: Settlement | null = null): Card {
  const unread = { what: key, why: { phrase: "scanned", values: {} } } as const;
  return {
    key,
    level,
    subject: { is: "unread", unread },
    reason: null,
    release: null,
    toAsk: [],
    isReported: false,
    settled,
  };
}

function remedy(key: string): Cause {
  return { by: "remedy", key, remedy: "remove-recipient", undo };
}

function told(cards: readonly Card[]): readonly string[] {
  return cards.map(({ key, settled }) => (settled === null ? key : `${key} by ${settled.by}`));
}

const byRemedy: Settlement = { by: "remedy", remedy: "remove-recipient", undo };

describe("dealing cards after a check", () => {
  it("shows what was found, most serious first, otherwise as found", () => {
    const found = [card("a", "inform"), card("b"), card("c", "prompt"), card("d")];
    expect(told(deal([], found, { by: "asking" }))).toEqual(["b", "d", "c", "a"]);
  });

  it("keeps a card that a remedy settled where it stood, with its way back", () => {
    expect(told(deal([card("a"), card("b"), card("c")], [card("a"), card("c")], remedy("b")))).toEqual([
      "a",
      "b by remedy",
      "c",
    ]);
  });

  it("settles with it what the same change took away", () => {
    expect(told(deal([card("a"), card("b")], [], remedy("b")))).toEqual(["a by same-change", "b by remedy"]);
  });

  it("leaves a card open that the remedy did not settle", () => {
    expect(told(deal([card("a")], [card("a")], remedy("a")))).toEqual(["a"]);
  });

  it("drops an open card that the sender took away in the message, and keeps settled ones", () => {
    const before = [card("a"), card("b", "hold", byRemedy)];
    expect(told(deal(before, [], { by: "change" }))).toEqual(["b by remedy"]);
  });

  it("opens a settled card that is found again", () => {
    expect(told(deal([card("a", "hold", byRemedy)], [card("a")], { by: "change" }))).toEqual(["a"]);
  });

  it("opens again, when a remedy is undone, what the same change had settled", () => {
    const before = [card("a", "hold", { by: "same-change" }), card("b", "hold", byRemedy)];
    expect(told(deal(before, [card("a"), card("b")], { by: "undo", key: "b" }))).toEqual(["a", "b"]);
  });

  it("does not claim settled what was undone and is not found", () => {
    expect(told(deal([card("b", "hold", byRemedy)], [], { by: "undo", key: "b" }))).toEqual([]);
  });
});
