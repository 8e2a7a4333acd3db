import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorsIn, participantIn, participantsIn } from "./participants.ts";

const mailboxes: readonly (readonly [printed: string, name: string | null, address: string | null])[] = [
  ["Ruth Adeyemi <Ruth@council.example>", "Ruth Adeyemi", "ruth@council.example"],
  ["Ruth Adeyemi [mailto:ruth@council.example]", "Ruth Adeyemi", "ruth@council.example"],
  ["Ruth Adeyemi <mailto:ruth@council.example>", "Ruth Adeyemi", "ruth@council.example"],
  [
    "Ruth<mailto:ruth@council.example> <ruth@council.example<mailto:ruth@council.example>>",
    "Ruth",
    "ruth@council.example",
  ],
  ["ruth@council.example <ruth@council.example>", null, "ruth@council.example"],
  ["ruth@council.example (Ruth Adeyemi)", "Ruth Adeyemi", "ruth@council.example"],
  ["Ruth Adeyemi (ruth@council.example)", "Ruth Adeyemi", "ruth@council.example"],
  ["Ruth Adeyemi (<ruth@council.example>)", "Ruth Adeyemi", "ruth@council.example"],
  ["Cllr Ruth Adeyemi (Leader) <ruth@council.example>", "Cllr Ruth Adeyemi (Leader)", "ruth@council.example"],
  ['"Adeyemi, Ruth" <ruth@council.example>', "Adeyemi, Ruth", "ruth@council.example"],
  ["\"'Ruth Adeyemi'\" <ruth@council.example>", "Ruth Adeyemi", "ruth@council.example"],
  ["'ruth@council.example'", null, "ruth@council.example"],
  ["<ruth@council.example>;", null, "ruth@council.example"],
  ["Deirdre O'Neill <deirdre.o'neill@council.example>", "Deirdre O'Neill", "deirdre.o'neill@council.example"],
  ["Ruth </O=COUNCIL/OU=HQ/CN=RECIPIENTS/CN=RADEYEMI>", "Ruth", null],
  ["Ruth Adeyemi/HQ/COUNCIL@COUNCIL", "Ruth Adeyemi/HQ/COUNCIL@COUNCIL", null],
  ["Adeyemi, Ruth", "Adeyemi, Ruth", null],
  [" ; ", null, null],
];

const lists: readonly (readonly [printed: string, people: readonly string[]])[] = [
  ["Ruth <r@x.example>; Tom <t@x.example>", ["r@x.example", "t@x.example"]],
  ["Ruth <r@x.example>, Tom <t@x.example>,", ["r@x.example", "t@x.example"]],
  ["Adeyemi, Ruth; Webb, Tom", ["Adeyemi, Ruth", "Webb, Tom"]],
  ["Adeyemi, Ruth", ["Adeyemi, Ruth"]],
  ["Mills, Cheryl D.", ["Mills, Cheryl D."]],
  ["Ruth Adeyemi, Tom Webb", ["Ruth Adeyemi", "Tom Webb"]],
  ["Adeyemi, Ruth, Webb, Tom", ["Adeyemi, Ruth", "Webb, Tom"]],
  ["Adeyemi, Ruth <r@x.example>, Webb, Tom <t@x.example>", ["r@x.example", "t@x.example"]],
  ['"Adeyemi, Ruth" <r@x.example>, Tom Webb', ["r@x.example", "Tom Webb"]],
  ["HAMILTON,DAVID (Wales,ex2); Lee, Ann", ["HAMILTON,DAVID (Wales,ex2)", "Lee, Ann"]],
  ["Ruth <r@x.example>Tom <t@x.example>", ["r@x.example", "t@x.example"]],
  ["r@x.example, t@x.example", ["r@x.example", "t@x.example"]],
  ["undisclosed-recipients:;", []],
  ["", []],
];

describe("a printed mailbox", () => {
  it.each(mailboxes)("is read: %s", (printed, name, address) => {
    expect(participantIn(printed)).toEqual(name === null && address === null ? null : { name, address });
  });
});

describe("a printed list", () => {
  it.each(lists)("is parted: %s", (printed, people) => {
    expect(participantsIn(printed).map((person) => person.address ?? person.name)).toEqual(people);
  });

  it("gives back every address of a list that a client prints", () => {
    const person = fc.record({
      name: fc.constantFrom("Ruth Adeyemi", "Webb, Tom", "Zoë", "O'Neill"),
      at: fc.nat(999),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1 }),
        fc.constantFrom("; ", ";", ", "),
        (people, separator) => {
          const printed = people
            .map(({ name, at }) => `"${name}" <p${String(at)}@x.example>`)
            .join(separator);
          expect(
            participantsIn(printed).map(({ name, address }) => `${name ?? ""} ${address ?? ""}`),
          ).toEqual(people.map(({ name, at }) => `${name} p${String(at)}@x.example`));
        },
      ),
    );
  });
});

describe("an author", () => {
  it.each([
    "Ann <a@x.example> on behalf of Ruth <r@x.example>",
    "Ann <a@x.example> im Auftrag von Ruth <r@x.example>",
    "Ann <a@x.example> de la part de Ruth <r@x.example>",
  ])("who writes for another is named with them: %s", (printed) => {
    expect(authorsIn(printed)).toEqual({
      from: { name: "Ann", address: "a@x.example" },
      also: { name: "Ruth", address: "r@x.example" },
    });
  });
});
