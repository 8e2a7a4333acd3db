import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carried, harrowmere, message } from "../../../test/support/build.ts";
import type { Letter, OwnWords } from "../../message/index.ts";
import { readLetters } from "./index.ts";
import { letterCases, type LetterCase } from "./letters.cases.ts";

const resident = "Ivy Hale <ivy.hale@homenet.example>";

function lettersOf({
  from = "m2",
  to = [resident],
  subject = "Your letter",
  body,
  attached,
}: Omit<LetterCase, "when" | "is">) {
  const { draft } = message({ from, to, subject, text: body });
  const texts: OwnWords[] = [{ where: "body", text: body }];
  if (attached !== undefined) texts.push({ where: "letter.txt", text: attached });
  return readLetters(texts, { draft, carried: [], authority: harrowmere() });
}

const last = (letters: readonly Letter[]): Letter => letters[letters.length - 1]!;

describe("readLetters", () => {
  it.each(letterCases)("is right when $when", ({ is: { kinds, ...fields }, ...mail }) => {
    const letter = last(lettersOf(mail));
    expect(letter).toMatchObject(fields);
    if (kinds !== undefined) expect(letter.statements.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("takes what a mail program wrote for its writer's diary, also where only the headers tell it", () => {
    const body = "I am away until Monday. We will pay your claim when I am back.";
    const { draft } = message({ from: "m2", to: [resident], text: body, draft: { isAutomatic: true } });
    const about = { draft, carried: [], authority: harrowmere() };
    expect(readLetters([{ where: "body", text: body }], about)).toMatchObject([{ matter: "diary" }]);
  });

  it("gives one letter for the body, and one for an attachment only where it reads as a letter", () => {
    expect(lettersOf({ body: "See below.", attached: "name,street\nHale,Mill Lane" })).toHaveLength(1);
    expect(
      lettersOf({ body: "", attached: "Dear Ivy,\n\nAll is well.\n\nYours\n\nTomasz Wilk" }),
    ).toHaveLength(2);
  });

  it("takes a name of blanks for no name of the authority's", () => {
    const { draft } = message({ from: "m2", to: [resident], subject: "Your letter" });
    const texts = [{ where: "body", text: "Dear Ivy,\n\nWe will mend the lamp.\n\nTomasz Wilk" }];
    const read = (...shortNames: readonly string[]) =>
      readLetters(texts, { draft, carried: [], authority: harrowmere({ shortNames }) });
    expect(read("", " ", "the ")).toEqual(read());
  });

  it("knows that an earlier message of the signatory's in the chain said the capacity", () => {
    const { draft } = message({ from: "m2", to: [resident], subject: "Re: lamp" });
    const earlier = carried({
      from: "m2",
      to: ["ivy.hale@homenet.example"],
      words: "I write as your ward member.\n\nTomasz",
    });
    const others = carried({ from: "m1", words: "I write as your ward member.\n\nAmina" });
    const read = (...chain: (typeof earlier)[]) =>
      readLetters([{ where: "body", text: "The lamp is mended.\n\nTomasz" }], {
        draft,
        carried: chain,
        authority: harrowmere(),
      });
    expect(last(read(earlier)).capacityStatedEarlier).toBe(true);
    expect(last(read(others)).capacityStatedEarlier).toBe(false);
  });

  it("gives the place of a statement in the text that was read", () => {
    const body = "Dear Ivy,\n\nThank you. We will pay for the tyre.\n\nTomasz Wilk";
    const [statement] = last(lettersOf({ body })).statements;
    expect(body.slice(statement?.start, statement?.end)).toBe("We will pay for the tyre.");
  });

  it("throws on no text", () => {
    const bits = fc.constantFrom(
      "Dear ",
      "Yours sincerely\n",
      "pp ",
      "Cllr ",
      "Wilk\n",
      "\n\n",
      "PS ",
      "DISCLAIMER\n",
      "We will pay. ",
      ",",
      "| ",
      "Ref: ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }),
        (parts) => {
          const body = parts.join("");
          for (const { statements } of lettersOf({ body, attached: body }))
            for (const { start, end, text } of statements) expect(body.slice(start, end)).toBe(text);
        },
      ),
    );
  });
});
