import { describe, expect, it } from "vitest";
import { letter } from "../../../test/support/build.ts";
import { compared } from "../../../test/support/check-case.ts";
import { commitmentOnClaim } from "./claims.ts";
import { mediaContactCases } from "./media-contact.cases.ts";
import { mediaContact } from "./media-contact.ts";

describe("media-contact", () => {
  it.each(mediaContactCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(mediaContact, row);
    expect(found).toEqual(expected);
  });
});

describe("a letter", () => {
  const plain = letter();

  it.each([
    "She'll be compensated in full for her broken wrist.",
    "I promise that the insurers will settle the claim by Christmas.",
    "Nobody who was hurt will be left out of pocket.",
    "The accident was our fault.",
    "We accept full responsibility for the injury.",
    "We will not pay the claim.",
    "We'll foot the bill for the broken windscreen.",
    "The council will make good the damage to his shop.",
  ])("commits somebody on a claim: “%s”", (text) => {
    expect(commitmentOnClaim(text, plain, "")).not.toBeNull();
  });

  it.each([
    "I cannot comment on the claim.",
    "It would be wrong to promise compensation before the inquiry.",
    "My thoughts are with those who were injured.",
    "The bus lane will be painted in May.",
    "He claims to have paid.",
    "The insurers will settle the claim in May, I understand.",
    "The broken windows at the depot are a pity.",
  ])("commits nobody on a claim: “%s”", (text) => {
    expect(commitmentOnClaim(text, plain, "")).toBeNull();
  });

  it("is about a claim where what it answers is", () => {
    expect(
      commitmentOnClaim("We'll pay him back every penny.", plain, "He broke his leg on the ice."),
    ).not.toBeNull();
  });
});
