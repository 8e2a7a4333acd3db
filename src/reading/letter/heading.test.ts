import { describe, expect, it } from "vitest";
import { headingsOf } from "./heading.ts";
import { partsOf } from "./parts.ts";

const found = (text: string): readonly string[] => [...headingsOf(partsOf(text))].map((part) => part.text);

const under = (line: string): string | undefined =>
  found(`Dear Ms Ogden\n\n${line}\n\nI am glad to write.\n\nYours\n\nTomasz Wilk`)[0];

describe("headingsOf", () => {
  it.each(["Levy transfer", "SERVICE 14: EVENING JOURNEYS", "Kiosk 3, Harbour Parade: rent"])(
    "takes %j for what the letter is about",
    (line) => {
      expect(under(line)).toBe(line);
    },
  );

  it.each(["Stop the works today", "Stop works.", "We pay half", "- Transfer levy"])(
    "leaves %j to be read",
    (line) => {
      expect(under(line)).toBeUndefined();
    },
  );

  it("knows that of a letter pasted into a mail", () => {
    const pasted = "Hi, pasted below.\n\nDear Ms Ogden\n\nLevy transfer\n\nI am glad to write.";
    expect(found(pasted)).toEqual(["Levy transfer"]);
  });

  it("finds none where nobody is greeted, or where nothing follows", () => {
    expect(found("Levy transfer\n\nWe will pay.")).toEqual([]);
    expect(found("Dear Ms Ogden\n\nStop works\n\nYours\n\nTomasz Wilk")).toEqual([]);
  });
});
