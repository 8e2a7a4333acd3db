import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable, otherReaders } from "../../../test/support/hostile/address-readers.ts";
import { readAddressList } from "./address-list.ts";

/** A mailbox as `name <address>`, for short tables. */
function shown(header: string): readonly string[] {
  return readAddressList(header).mailboxes.map(({ name, address }) => `${name ?? "-"} <${address}>`);
}

const proper: readonly (readonly [header: string, ...mailboxes: readonly string[]])[] = [
  ["a@x.example", "- <a@x.example>"],
  ["<a@x.example>", "- <a@x.example>"],
  ["Ann Field <a@x.example>", "Ann Field <a@x.example>"],
  ['"Field, Ann" <a@x.example>', "Field, Ann <a@x.example>"],
  ['"Ann \\"Annie\\" Field" <a@x.example>', 'Ann "Annie" Field <a@x.example>'],
  ["=?utf-8?q?Zo=C3=AB?= <z@x.example>", "Zoë <z@x.example>"],
  ["=?utf-8?b?Wm/Dq8K3?=\t=?utf-8?b?QmVsbA==?= <z@x.example>", "Zoë·Bell <z@x.example>"],
  ['"=?utf-8?q?Zo=C3=AB?=" <z@x.example>', "Zoë <z@x.example>"],
  ["a@x.example (Ann Field)", "Ann Field <a@x.example>"],
  ["Ann (Democratic Services) <a@x.example>", "Ann <a@x.example>"],
  ['"a b"@x.example', '- <"a b"@x.example>'],
  ['"a.b"@x.example', "- <a.b@x.example>"],
  ['"b@wexmoor-ca.example"@x.example', '- <"b@wexmoor-ca.example"@x.example>'],
  ['"b@wexmoor-ca.example" <a@x.example>', "b@wexmoor-ca.example <a@x.example>"],
  ["a@x.example <a@x.example>", "a@x.example <a@x.example>"],
  ["a@[192.0.2.1]", "- <a@[192.0.2.1]>"],
  ["a@[IPv6:2001:db8::1]", "- <a@[IPv6:2001:db8::1]>"],
  ["jörg@bücher.example", "- <jörg@bücher.example>"],
  ["o'day+tag@x.example", "- <o'day+tag@x.example>"],
  ["a@x.example, b@x.example;c@x.example,", "- <a@x.example>", "- <b@x.example>", "- <c@x.example>"],
  [
    "Team: a@x.example, Bob <b@x.example>;, c@x.example",
    "- <a@x.example>",
    "Bob <b@x.example>",
    "- <c@x.example>",
  ],
  ["undisclosed-recipients:;"],
  [""],
];

describe("readAddressList on proper headers", () => {
  it.each(proper)("reads %s", (header, ...mailboxes) => {
    expect(shown(header)).toEqual(mailboxes);
    expect(readAddressList(header).doubts).toEqual([]);
  });

  it("names the groups that name nobody", () => {
    expect(readAddressList("A: a@x.example;, Labour Group:;, undisclosed-recipients:;").emptyGroups).toEqual([
      "Labour Group",
      "undisclosed-recipients",
    ]);
  });
});

const doubtful: readonly (readonly [header: string, ...mailboxes: readonly string[]])[] = [
  ["Pat Lindsay", "Pat Lindsay <>"],
  ["Field, Ann <a@x.example>", "Field <>", "Ann <a@x.example>"],
  ["Ann a@x.example", "Ann <a@x.example>"],
  ["a@x.example b@x.example", "- <a@x.example>", "- <b@x.example>"],
  ["Ann <a@x.example> <b@x.example>", "Ann <a@x.example>", "Ann <b@x.example>"],
  ["<a@x.example, b@x.example>", "- <a@x.example>", "- <b@x.example>"],
  ["a@x.example <b@y.example>", "a@x.example <b@y.example>"],
  ["<@relay.example:a@x.example>", "- <a@x.example>"],
  ["<mailto:a@x.example>", "- <a@x.example>"],
  ["<<a@x.example>>", "- <a@x.example>"],
  ["a@x@y.example", "- <a@x@y.example>"],
  ["@x.example", "- <@x.example>"],
  ["a@", "- <a@>"],
  ["a\u0000@x.example", "- <a\u0000@x.example>"],
  ["=?utf-8?q?a=40x.example?=", "a@x.example <>"],
  ["=?utf-8?q?Ann_=3Ca=40x.example=3E?=", "Ann <a@x.example>"],
  ["<=?utf-8?q?a?=@x.example>", "- <=?utf-8?q?a?=@x.example>"],
  ['"Ann <a@x.example>, b@x.example', "Ann <a@x.example>", "- <b@x.example>"],
  ["Ann (a@x.example, b@x.example", "Ann <a@x.example>", "- <b@x.example>"],
  ["<a@x.example, b@x.example", "- <a@x.example>", "- <b@x.example>"],
  ["A: B: a@x.example;;", "- <a@x.example>"],
  ["Team: a@x.example", "- <a@x.example>"],
  ["<(note)>Team:;"],
  ["Ann\u00a0a@x.example", "- <Ann\u00a0a@x.example>"],
  ["a@x\u200b.example", "- <a@x\u200b.example>"],
  ["a@x.example[", "- <a@x.example[>"],
  ["a(comment (nested))@x.example", "comment (nested) <a@x.example>"],
  ["a(comment)@x.example", "comment <a@x.example>"],
  ["a . b @ x . example", "- <a.b@x.example>"],
  ["/o=Wexmoor/ou=First/cn=ann", "/o=Wexmoor/ou=First/cn=ann <>"],
  ["<>"],
];

describe("readAddressList on doubtful headers", () => {
  it.each(doubtful)("keeps everybody whom %j may name, and reports it", (header, ...mailboxes) => {
    expect(shown(header)).toEqual(mailboxes);
    expect(readAddressList(header).doubts).not.toEqual([]);
  });

  it("reports a few doubts, however many there are, and none at length", () => {
    const { doubts } = readAddressList("nobody, ".repeat(1000) + "x".repeat(1000));
    expect(doubts).toHaveLength(5);
    expect(readAddressList("x".repeat(1000)).doubts[0]).toHaveLength(80);
  });
});

/** Pieces of which address headers, honest and forged, are made. */
const pieces = fc.constantFrom(
  ..."a@x.example|b@y.example|Ann|Field|=?utf-8?q?Zo=C3=AB?=|=?utf-8?q?c=40x.example?=|<d@x.example>|<e@y.example>".split(
    "|",
  ),
  ...'<|>|(|)|,|;|:|"|@|.|\\| |  |\u00a0|\u200b|\u0000|(note)|"q r"|"f@x.example"|<@r.example:g@x.example>|Team:|\t|=?|?=|[|]|a@[192.0.2.1]|"a\\"b"@x.example|<>'.split(
    "|",
  ),
);

/** `ADDRESS_HEADERS=200000 npx vitest run src/mail/header` is the long run, before a release. */
const headers = Number(process.env["ADDRESS_HEADERS"] ?? 20_000);

describe("readAddressList beside other readers", () => {
  it.each(Object.entries(otherReaders))(
    "never differs from %s in whom it names without saying so",
    (_name, othersAddresses) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
          const header = parts.join("");
          const { mailboxes, doubts } = readAddressList(header);
          const ours = mailboxes.map(({ address }) => address);
          if (doubts.length === 0) expect(comparable(ours)).toEqual(comparable(othersAddresses(header)));
        }),
        { numRuns: headers },
      );
    },
  );

  it("names everybody in a list of proper mailboxes, in their order", () => {
    const mailbox = fc.record({
      name: fc.constantFrom("", "Ann Field ", '"Field, Ann" ', "=?utf-8?q?Zo=C3=AB?= "),
      address: fc.emailAddress(),
    });
    fc.assert(
      fc.property(fc.array(mailbox), fc.constantFrom(",", ", ", ";", " , "), (list, comma) => {
        const header = list.map(({ name, address }) => `${name}<${address}>`).join(comma);
        const { mailboxes, doubts } = readAddressList(header);
        expect(mailboxes.map(({ address }) => address)).toEqual(list.map(({ address }) => address));
        expect(doubts).toEqual([]);
      }),
    );
  });
});
