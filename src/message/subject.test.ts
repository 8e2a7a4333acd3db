import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAutomatic, normaliseSubject } from "./subject.ts";

const equal = [
  ["RE: Bus lane", "Bus lane"],
  ["Fwd: FW: re: Bus  lane", "bus lane"],
  ["RE[2]: Bus lane", "Bus lane"],
  ["Re: Bus lane ", "Bus\tlane"],
  ["AW: WG: Bus lane", "Bus lane"],
  ["RE：Bus lane", "Bus lane"],
  ["SV: VB: Bus lane", "Bus lane"],
  ["R: Bus lane", "Bus lane"],
  ["ΑΠ: Bus lane", "Bus lane"],
  ["答复: 回复: 回覆：Bus lane", "Bus lane"],
  ["회신: Bus lane", "Bus lane"],
  ["תגובה: Bus lane", "Bus lane"],
  ["رد: Bus lane", "Bus lane"],
] as const;

const different = [
  ["Regarding: Bus lane", "Bus lane"],
  ["Re Bus lane", "Bus lane"],
  ["Road: Bus lane", "Bus lane"],
  ["Bus lane (2)", "Bus lane"],
  ["Bus lane", "Buslane"],
] as const;

describe("a subject", () => {
  it.each(equal)("%s is the same as %s", (one, other) => {
    expect(normaliseSubject(one)).toBe(normaliseSubject(other));
  });

  it.each(different)("%s is not the same as %s", (one, other) => {
    expect(normaliseSubject(one)).not.toBe(normaliseSubject(other));
  });

  it("is kept in lower case, with one space where there was any", () => {
    expect(normaliseSubject("Re: Bus \r\n lane")).toBe("bus lane");
  });

  it("is the same after being normalised twice", () => {
    fc.assert(
      fc.property(fc.string(), (text) => normaliseSubject(normaliseSubject(text)) === normaliseSubject(text)),
    );
  });

  it("stays linear on a subject of nothing but prefixes", () => {
    expect(normaliseSubject("re: ".repeat(50_000))).toBe("");
  });
});

describe("isAutomatic", () => {
  it.each([
    ["Thank you for your message", true, true],
    ["Automatic reply: Bus lane", undefined, true],
    ["Thank you for your message", undefined, false],
  ] as const)("goes by the headers and the subject: %s, %s", (subject, told, expected) => {
    expect(isAutomatic({ subject, ...(told === undefined ? {} : { isAutomatic: told }) })).toBe(expected);
  });
});

describe("isAutomatic, by the subject alone,", () => {
  it.each([
    "Automatic reply: Bus lane",
    "Auto-response",
    "Out of office: Bins",
    "Out of Office",
    "Ateb awtomatig: Biniau",
  ])("takes %j", (subject) => {
    expect(isAutomatic({ subject })).toBe(true);
  });

  it.each(["Automatic doors", "Out of office hours cover", "RE: Out of the question", ""])(
    "leaves %j",
    (subject) => {
      expect(isAutomatic({ subject })).toBe(false);
    },
  );
});
