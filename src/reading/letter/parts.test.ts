import { describe, expect, it } from "vitest";
import { partsOf, readsAsLetter } from "./parts.ts";

const letter = [
  "Harrowmere Combined Authority",
  "Our ref: HCA/9",
  "",
  "Dear Mrs Hale,",
  "",
  "FERRY LANE",
  "",
  "Thank you. We looked at it.",
  "",
  "Yours sincerely",
  "",
  "Cllr Tomasz Wilk",
  "Ward Member for Fenside",
  "",
  "PS: The lamp is on.",
  "",
  "This email is confidential and for the addressee only; it may be monitored.",
].join("\n");

const texts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

describe("partsOf", () => {
  it("takes a letter apart", () => {
    const parts = partsOf(letter);
    expect(texts(parts.head)).toEqual(["Harrowmere Combined Authority", "Our ref: HCA/9"]);
    expect(parts.salutation?.text).toBe("Dear Mrs Hale,");
    expect(texts(parts.body)).toEqual(["FERRY LANE", "Thank you. We looked at it.", "PS: The lamp is on."]);
    expect(parts.valediction?.text).toBe("Yours sincerely");
    expect(texts(parts.signature)).toEqual(["Cllr Tomasz Wilk", "Ward Member for Fenside"]);
    expect(parts.footers).toHaveLength(1);
  });

  it("takes the short lines at the end for the signature where nothing bids farewell", () => {
    const parts = partsOf("The road is shut.\n\nTomasz\nFenside");
    expect(texts(parts.body)).toEqual(["The road is shut."]);
    expect(texts(parts.signature)).toEqual(["Tomasz", "Fenside"]);
  });

  it.each([
    "Kind regards, Alice Mott",
    "With very best wishes",
    "Yours ever",
    "Many thanks!",
    "Cheers\u00a0",
  ])("knows a farewell: %s", (line) => {
    expect(partsOf(`Dear Ivy,\n\nAll is well.\n\n${line}\nA`).valediction?.text).toBe(line.trim());
  });

  it.each(["Thank you. We will pay.", "Thanks for the map of the new road", "Best of all is the lake"])(
    "takes no sentence for a farewell: %s",
    (line) => {
      expect(partsOf(`Dear Ivy,\n\n${line}\n\nAll is well.`).valediction).toBeNull();
    },
  );

  it("is all body where there is no letter", () => {
    expect(partsOf("").body).toEqual([]);
    expect(texts(partsOf("We met on the pier, and spoke of the tide.").body)).toHaveLength(1);
  });
});

describe("readsAsLetter", () => {
  it.each([
    ["a letter", letter, true],
    ["a table", "name;street\nHale;Mill Lane", false],
    ["notes", "1. The tide\n2. The pier", false],
    ["a greeting and a name", "Dear Ivy,\n\nAll is well.\n\nTomasz Wilk", true],
  ])("is right of %s", (_, text, is) => {
    expect(readsAsLetter(partsOf(text))).toBe(is);
  });
});
