import { describe, expect, it } from "vitest";
import { hasUnprintable, onOneLine, replaceUnprintable } from "./index.ts";

describe("a character that does not print as itself", () => {
  it.each([
    ["a line feed", "a\nb"],
    ["an escape", "a\u001b[2Kb"],
    ["a control of the second set", "a\u009bb"],
    ["a soft hyphen", "a\u00adb"],
    ["a space without width", "a\u200bb"],
    ["a mark that turns the direction", "a\u202eb"],
    ["an isolate", "a\u2066b"],
    ["a separator of lines", "a\u2028b"],
    ["a byte order mark", "a\ufeffb"],
    ["a Hangul filler", "a\u3164b"],
  ])("is %s", (_, text) => {
    expect(hasUnprintable(text)).toBe(true);
    expect(replaceUnprintable(text, () => "·")).toMatch(/^a·(?:\[2K)?b$/);
  });

  it("is a tag character, as the pair that it is", () => {
    expect(replaceUnprintable("a\u{e0041}b", () => "·")).toBe("a·b");
  });

  it("is no letter, mark or emoji of any language", () => {
    const text = "Siân Ó Briain, Łukasz, Ελένη, 李, n\u0303, ❤\ufe0f";
    expect(hasUnprintable(text)).toBe(false);
    expect(replaceUnprintable(text, () => "·")).toBe(text);
  });

  it("leaves a text on one line, a run of them as one space", () => {
    expect(onOneLine("Rosa\r\nBcc: all")).toBe("Rosa Bcc: all");
  });
});
