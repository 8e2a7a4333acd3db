import { describe, expect, it } from "vitest";
import { readHeaderBlock } from "./header-block.ts";

function read(text: string) {
  return readHeaderBlock(new TextEncoder().encode(text));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const proper: readonly (readonly [header: string, name: string, value: string])[] = [
  ["Subject: Hello", "subject", "Hello"],
  ["BCC: a@x.example", "bcc", "a@x.example"],
  ["bCc \t: a@x.example", "bcc", "a@x.example"],
  ["Subject:Hello", "subject", "Hello"],
  ["Subject: Hello\r\n there", "subject", "Hello there"],
  ["Subject: Hello\n\tthere", "subject", "Hello\tthere"],
  ["Subject:\r\n Hello", "subject", "Hello"],
  ["Subject: a: b", "subject", "a: b"],
  ["Subject: Zoë", "subject", "Zoë"],
  ["Subject:", "subject", ""],
];

describe("readHeaderBlock", () => {
  it.each(proper)("reads %j", (header, name, value) => {
    expect(read(header)).toMatchObject({ fields: [{ name, value }], oddLine: null });
  });

  it("keeps repeated fields in their order", () => {
    expect(read("To: a\r\nto: b\r\n").fields.map(({ value }) => value)).toEqual(["a", "b"]);
  });

  it("reads a line that is not UTF-8 as Windows-1252, and the others as they are", () => {
    const bytes = Uint8Array.of(
      ...latin1("Subject: Zo\u00EB\r\n"),
      ...new TextEncoder().encode("To: Zoë <z@x.example>"),
    );
    expect(readHeaderBlock(bytes).fields.map(({ value }) => value)).toEqual(["Zoë", "Zoë <z@x.example>"]);
  });
});

const odd: readonly (readonly [when: string, text: string, names: readonly string[]])[] = [
  ["a line without a colon", "To: a@x.example\r\nhello\r\nCc: b@x.example", ["to", "cc"]],
  [
    "a bare carriage return, which hides a field",
    "Subject: a\rBcc: b@x.example\r\nTo: c@x.example",
    ["subject", "bcc", "to"],
  ],
  ["a line of blanks", "To: a@x.example\r\n \r\nBcc: b@x.example", ["to", "bcc"]],
  ["a folded first line", " To: a@x.example", ["to"]],
  ["a NUL", "To: a\u0000@x.example", ["to"]],
  ["a byte order mark before a name", "Subject: a\r\n\uFEFFFrom: b@x.example", ["subject", "\uFEFFfrom"]],
  ["a no-break space before a name", "\u00A0From: b@x.example", ["\u00A0from"]],
  ["a name of two words", "Dear Pat: hello", ["dear pat"]],
];

describe("readHeaderBlock on what programs read differently", () => {
  it.each(odd)("names %s and reads on", (_when, text, names) => {
    const block = read(text);
    expect(block.fields.map(({ name }) => name)).toEqual(names);
    expect(block.oddLine).not.toBeNull();
  });
});
