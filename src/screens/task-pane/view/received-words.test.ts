import { describe, expect, it } from "vitest";
import { receivedWords } from "./received-words.ts";

describe("beside a message that is read", () => {
  it("says that it was checked, by which version, and that this is not verified", () => {
    const { title, texts } = receivedWords({ checked: "9f2c", consents: [] });
    expect(title).toBe("Checked");
    expect(texts[0]).toContain("version 9f2c");
    expect(texts.at(-1)).toMatch(/do not verify it yet/);
  });

  it("names consents, and never claims that they were verified", () => {
    const { texts } = receivedWords({ checked: "9f2c", consents: ["a", "b"] });
    expect(texts.join(" ")).toContain("2 consents");
    expect(texts.join(" ")).not.toMatch(/\bverified\b|\bgenuine\b/);
  });

  it("does not take a receipt alone for a check", () => {
    expect(receivedWords({ checked: null, consents: ["a"] }).title).toBe("Not marked as checked");
  });

  it("shows nothing invisible of a header that anybody can write", () => {
    expect(receivedWords({ checked: "9\u202ef2c\n<b>", consents: [] }).texts[0]).toContain(
      "version 9f2c <b>",
    );
  });

  it("tells apart a message without marks and headers that were not handed over", () => {
    expect(receivedWords({ checked: null, consents: [] }).title).toBe("Not marked as checked");
    expect(receivedWords(null).title).toBe("We could not look");
  });
});
