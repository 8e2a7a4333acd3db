import type { LineFault } from "./preview.ts";

/** A kind of broken row: how it is broken, the row, and the reason that is to be named. */
export type BrokenRow = readonly [kind: string, row: string, because: LineFault["fault"]["because"]];

/** The header that the rows stand under. */
export const header = "userPrincipalName,displayName,mail,userType,jobTitle,accountEnabled,blockCredential";

const cells = {
  upn: "ada.blyth@harrowmere.example",
  name: "Ada Blyth",
  mail: "ada.blyth@harrowmere.example",
  type: "Member",
  post: "Clerk",
  enabled: "true",
  blocked: "false",
};

/** A good row, but for what is said of it. */
export function row(changed: Partial<typeof cells> = {}): string {
  return Object.values({ ...cells, ...changed }).join(",");
}

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** Characters that print nothing or turn what follows around; NUL and the ends of lines break more than a row. */
const hidden: readonly number[] = [
  ...from(0x01, 0x09),
  0x0b,
  0x0c,
  ...from(0x0e, 0x1f),
  ...from(0x7f, 0x9f),
  ...[0xad, 0x61c, 0x180e, 0x3164, 0xfeff, 0xffa0],
  ...from(0x200b, 0x200f),
  ...from(0x2028, 0x202e),
  ...from(0x2060, 0x206f),
];

const hiddenInNames = hidden.map((code): BrokenRow => [
  `a name with ${hex(code)}`,
  row({ name: `Ada${String.fromCharCode(code)}Blyth` }),
  "name-hides-something",
]);

const hiddenInAddresses = [0xad, 0x200b, 0x202e, 0x2066, 0xfeff].map((code): BrokenRow => [
  `an address with ${hex(code)}`,
  row({ mail: `ada${String.fromCharCode(code)}@harrowmere.example` }),
  "address-hides-something",
]);

const noAddresses = [
  "ada",
  "ada@",
  "@harrowmere.example",
  "@",
  "@@",
  "ada@@",
  "a b@harrowmere.example",
  "ada @harrowmere.example",
  "ada@ harrowmere.example",
  "ada@@harrowmere.example",
  "ada@harrowmere",
  "ada@harrowmere..example",
  "ada@.example",
  "ada@-harrowmere.example",
  "ada@harrowmere-.example",
  "ada@harrow_mere.example",
  "ada@harrow mere.example",
  "ada@harrow%mere.example",
  "ada@harrowmere!example",
  "ada@harrowmere.example?",
  "ada@harrowmere.example/x",
  "ada@harrowmere.example;bo@harrowmere.example",
  "ada@harrowmere.example..",
  "ada@*.example",
  "ada@[127.0.0.1]",
  "ada@123",
  `ada@${"x".repeat(64)}.example`,
  ".ada@harrowmere.example",
  "ada.@harrowmere.example",
  "ada..b@harrowmere.example",
  `${"x".repeat(65)}@harrowmere.example`,
  "аda@harrowmere.example", // the first letter is Cyrillic
  "ädà@harrowmere.example",
  "SMTP:ada@harrowmere.example",
  "mailto:ada@harrowmere.example",
  "<ada@harrowmere.example>",
  "Ada <ada@harrowmere.example>",
  "ada[1]@harrowmere.example",
  "ada(x)@harrowmere.example",
  "ada(at)harrowmere.example",
  "ada at harrowmere.example",
  "ada%harrowmere.example",
  "ada\\@harrowmere.example",
  "n/a",
  "none",
  "null",
  "-",
  "#N/A",
].map((mail): BrokenRow => [`the address ${mail}`, row({ mail }), "not-an-address"]);

const nobodysAddress = ["", " ", "   "].map((mail): BrokenRow => [
  `no address (${mail.length} blanks)`,
  row({ mail, upn: mail }),
  "no-address",
]);

const noNames = ["", " ", "   "].map((name): BrokenRow => [
  `no name (${name.length} blanks)`,
  row({ name }),
  "no-name",
]);

const longNames = [121, 200, 320].map((length): BrokenRow => [
  `a name of ${length} characters`,
  row({ name: "a".repeat(length) }),
  "name-too-long",
]);

const notYesOrNo = ["maybe", "2", "-1", "ja", "nein", "null", "N/A", "on", "off", "y", "t", "wahr"].flatMap(
  (text): readonly BrokenRow[] => [
    [`enabled: ${text}`, row({ enabled: text }), "not-yes-or-no"],
    [`blocked: ${text}`, row({ blocked: text }), "not-yes-or-no"],
  ],
);

const notTypes = ["Admin", "Guests", "Members", "0", "1", "External", "User", "null", "Gast"].map(
  (type): BrokenRow => [`the user type ${type}`, row({ type }), "not-a-user-type"],
);

const widths = [...from(1, 6), ...from(8, 18)].map((count): BrokenRow => [
  `${count} cells`,
  Array(count).fill("x").join(","),
  "cells",
]);

const longCells = (["upn", "mail", "type", "post", "enabled", "blocked"] as const).map((field): BrokenRow => [
  `a cell without end: ${field}`,
  row({ [field]: "p".repeat(321) }),
  "cell-too-long",
]);

const quotes: readonly BrokenRow[] = [
  ["a quotation mark within a name", row({ name: 'Ada "the' }), "quotes"],
  ["a quotation mark after a name", row({ name: 'Ada"' }), "quotes"],
  ["text after a quoted name", row({ name: '"Ada" Blyth' }), "quotes"],
  ["a quotation mark that is not closed", row({ name: '"Ada' }), "quotes"],
  ["a quotation mark that is not closed, at the end", row({ blocked: '"false' }), "quotes"],
  ["a quotation mark within a post", row({ post: 'Clerk of "Works' }), "quotes"],
];

/** Every kind, each broken in one way. */
export const brokenRows: readonly BrokenRow[] = [
  ...hiddenInNames,
  ...hiddenInAddresses,
  ...noAddresses,
  ...nobodysAddress,
  ...noNames,
  ...longNames,
  ...notYesOrNo,
  ...notTypes,
  ...widths,
  ...longCells,
  ...quotes,
];
