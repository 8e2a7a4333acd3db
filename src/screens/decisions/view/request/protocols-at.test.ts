import { expect, it } from "vitest";
import { protocolsAt } from "./protocols-at.ts";

it("tells the protocols once, says nothing of what has none, and tells a change", () => {
  const one = { protocols: ["part-5.5@a1"] };
  const other = { protocols: ["part-5.5@a1", "sefton@b2"] };
  const story = [{}, one, {}, one, other, other];
  expect(story.map((_, index) => protocolsAt(story, index))).toEqual([
    null,
    "Under part-5.5 (version a1)",
    null,
    null,
    "The protocol had changed by then: part-5.5 (version a1) and sefton (version b2)",
    null,
  ]);
});
