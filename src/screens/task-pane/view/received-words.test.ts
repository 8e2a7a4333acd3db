import { describe, expect, it } from "vitest";
import { receivedWords } from "./received-words.ts";

describe("beside a message that is read", () => {
  it("says that it was checked, by which version, and that this is not verified", () => {
    const { title, texts } = receivedWords({ checked: "9f2c", consents: [] });
    expect(title).toBe("Checked");
    expect(texts[0]).toContain("version 9f2c");
    expect(texts.at(-1)).toMatch(/do not verify/);
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

describe("beside a message that came with receipts", () => {
  const marks = { checked: "9f2c", consents: ["a"] };
  const consent = "C-2026-0001";

  it("says that it was shared with permission only where every receipt is verified and counts", () => {
    // The last day is that before: a term ends with the first moment that is no longer in it.
    const valid = { is: "valid", consent, until: Date.UTC(2026, 11, 2) } as const;
    expect(receivedWords(marks, [valid]).title).toBe("Shared with permission");
    expect(receivedWords(marks, [valid]).texts.join(" ")).toContain("counts until 1 December 2026");
    expect(receivedWords(marks, [valid, { is: "revoked", consent, until: null }]).title).toBe("Checked");
  });

  it.each([
    ["revoked", /taken back since/],
    ["expired", /run out/],
    ["not-genuine", /do not rely on it/],
    ["unknown", /could not be asked/],
  ] as const)("says when one is %s", (is, line) => {
    const verified = is === "revoked" || is === "expired" ? { is, consent, until: null } : { is };
    const { title, texts } = receivedWords(marks, [verified]);
    expect(title).toBe("Checked");
    expect(texts.join(" ")).toMatch(line);
  });
});
