import { claims, good, part, raw, signRaw, usualHeader, type Forge, type Forgery } from "../forgeries.ts";

function saying(name: string, text: (good: string) => string): Forgery {
  return raw(
    name,
    () => usualHeader,
    (forge) => text(claims(forge)),
  );
}

function headedBy(name: string, text: string): Forgery {
  return raw(name, () => text, claims);
}

/** A field before those of a good token. */
const first =
  (field: string) =>
  (text: string): string =>
    text.replace("{", `{${field},`);

/** What two readers of JSON may read differently, well signed. */
const ambiguous: readonly Forgery[] = [
  saying("says its issuer twice", first('"iss":"https://login.evil.example"')),
  saying("says its end twice", first('"exp":9999999999')),
  saying("says its tenant twice", first('"tid":"another-tenant"')),
  saying("says its person twice", first('"oid":"oid-o1"')),
  saying("says its person twice, the same", first('"oid":"oid-o5"')),
  saying("says its subject twice, once escaped", first('"s\\u0075b":"sub-o1"')),
  saying("says something of no account twice", first('"x":1,"x":1')),
  saying("says something twice, deep within", first('"x":[{"y":{"z":1,"z":2}}]')),
  saying("says its prototype twice", first('"__proto__":{},"__proto__":{}')),
  headedBy("says its key twice", '{"alg":"RS256","kid":"ec-1","kid":"rsa-1"}'),
  headedBy("says its type twice", '{"alg":"RS256","kid":"rsa-1","typ":"JWT","typ":"JWT"}'),
  headedBy("says its algorithm twice, the same", '{"alg":"RS256","alg":"RS256","kid":"rsa-1"}'),
  headedBy("says its algorithm twice, once escaped", '{"\\u0061lg":"none","alg":"RS256","kid":"rsa-1"}'),
];

/** What is no JSON, or more than one, in each of the two readable parts. */
const broken: readonly (readonly [string, (text: string) => string])[] = [
  ["is followed by a word", (text) => `${text}x`],
  ["is followed by another object", (text) => `${text}{}`],
  ["is followed by a NUL", (text) => `${text}\u0000`],
  ["is followed by a comment", (text) => `${text}/**/`],
  ["follows a comment", (text) => `//\n${text}`],
  ["follows a byte order mark", (text) => `\ufeff${text}`],
  ["follows a NUL", (text) => `\u0000${text}`],
  ["has a comma too many", (text) => text.replace(/\}$/, ",}")],
  ["has quotes of another kind", (text) => text.replaceAll('"', "'")],
  ["has a number that is none", first('"x":NaN')],
  ["has a number in hexadecimal", first('"x":0x10')],
  ["has a number that begins with zero", first('"x":01')],
  ["has a line within a text", first('"x":"a\nb"')],
  ["has an escape that is none", first('"x":"\\x41"')],
  ["ends too soon", (text) => text.slice(0, -1)],
  ["is a text", (text) => JSON.stringify(text)],
  ["is a number", () => "1"],
  ["is true", () => "true"],
  ["is nothing", () => " "],
  ["is a list, five thousand deep", () => `${"[".repeat(5_000)}${"]".repeat(5_000)}`],
];

function signedBytes(name: string, header: Uint8Array, payload: Uint8Array): Forgery {
  return {
    name,
    header: async ({ issuer }) => {
      const input = [header, payload].map((bytes) => Buffer.from(bytes).toString("base64url")).join(".");
      const signed = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", issuer.rsa.privateKey, Buffer.from(input));
      return `Bearer ${input}.${Buffer.from(signed).toString("base64url")}`;
    },
  };
}

const bytesOf = (text: string): Buffer => Buffer.from(text);

/** What is no UTF-8. */
const misspelt: readonly Forgery[] = [
  signedBytes("has a header in UTF-16", Buffer.from(usualHeader, "utf16le"), bytesOf("{}")),
  signedBytes("has a quotation mark that is too long", Buffer.from([0xc0, 0xa2]), bytesOf("{}")),
  signedBytes("has claims in UTF-16", bytesOf(usualHeader), Buffer.from("{}", "utf16le")),
  signedBytes(
    "has claims with a byte that is no character",
    bytesOf(usualHeader),
    Buffer.from([0x7b, 0xff, 0x7d]),
  ),
  signedBytes(
    "has claims with half a character",
    bytesOf(usualHeader),
    Buffer.from('{"x":"\xed\xa0\x80"}', "latin1"),
  ),
];

/** Claims of a wrong kind. */
const claimed: readonly (readonly [string, object])[] = [
  ["ends at infinity", { exp: "INFINITY" }],
  ["ends at nothing", { exp: null }],
  ["ends at true", { exp: true }],
  ["ends at a list", { exp: [9_999_999_999] }],
  ["ends at zero", { exp: 0 }],
  ["ended before the epoch", { exp: -1 }],
  ["ends in milliseconds, and begins so", { exp: Date.UTC(2030, 0), nbf: Date.UTC(2029, 0) }],
  ["begins at nothing", { nbf: null }],
  ["begins at a list", { nbf: [0] }],
  ["was issued at a text", { iat: "0" }],
  ["was issued at nothing", { iat: null }],
  ["is of an issuer that is nothing", { iss: null }],
  ["is of an issuer in capitals", { iss: "HTTP://127.0.0.1" }],
  ["is made out to nothing", { aud: null }],
  ["is made out to a list of nobody", { aud: [] }],
  ["is made out to a list in a list", { aud: [["correspondence-register"]] }],
  ["is made out to us twice", { aud: ["correspondence-register", "correspondence-register"] }],
  ["is made out to us and a space", { aud: "correspondence-register " }],
  ["is about a person with a NUL", { oid: "oid-o5\u0000" }],
  ["is about a person and half a character", { oid: "oid-o5\ud800" }],
  ["is about a person and a line", { oid: "oid-o5\n" }],
  ["is about an object", { oid: { oid: "oid-o5" } }],
  ["is about true", { oid: true }],
  ["is about a person of 256 characters", { oid: "o".repeat(256) }],
  ["is of a tenant and a NUL", { tid: "tenant-of-tests\u0000" }],
  ["is of a tenant in capitals", { tid: "TENANT-OF-TESTS" }],
  ["has its scope in an object", { scp: { register: true } }],
  ["has its scope in capitals", { scp: "REGISTER" }],
  ["has its scope between commas", { scp: "openid,register" }],
  ["is a program's own by its kind", { idtyp: "APP" }],
  ["is a program's own by nothing", { idtyp: null }],
];

/** Infinity is written as a number that no reader holds: JSON has no word for it. */
const asText = (forge: Forge, change: object): string =>
  claims(forge, change as Readonly<Record<string, unknown>>).replace('"INFINITY"', "1e999");

function spelt(name: string, spell: (parts: readonly [string, string, string]) => string): Forgery {
  return {
    name,
    header: async (forge) => {
      const [header = "", payload = "", signature = ""] = (await good(forge)).split(".");
      return `Bearer ${spell([header, payload, signature])}`;
    },
  };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The last letter of a part with one of the bits set that stand for nothing: the same bytes in another spelling. */
function otherwise(text: string): string {
  const at = letters.indexOf(text.at(-1) ?? "");
  return text.slice(0, -1) + (letters[at ^ 1] ?? "");
}

/** Spellings of a good token that are not the one that encoding gives. */
const spellings: readonly Forgery[] = [
  spelt("has a padded header", ([h, p, s]) => `${h}=.${p}.${s}`),
  spelt("has padded claims", ([h, p, s]) => `${h}.${p}=.${s}`),
  spelt("has padding within its claims", ([h, p, s]) => `${h}.${p.slice(0, 8)}==${p.slice(8)}.${s}`),
  spelt("has no header", ([, p, s]) => `.${p}.${s}`),
  spelt("has no claims", ([h, , s]) => `${h}..${s}`),
  spelt("has its claims beside it", ([h, , s]) => `${h}..${s}.`),
  spelt("ends with a dot", ([h, p, s]) => `${h}.${p}.${s}.`),
  spelt("has its parts the other way round", ([h, p, s]) => `${s}.${p}.${h}`),
  spelt("has its claims for a header", ([, p, s]) => `${p}.${p}.${s}`),
  spelt("has its header for claims", ([h, , s]) => `${h}.${h}.${s}`),
  spelt("has its dots escaped", ([h, p, s]) => `${h}%2E${p}%2E${s}`),
  spelt("has tildes for dots", ([h, p, s]) => `${h}~${p}~${s}`),
  spelt("discloses something after it", ([h, p, s]) => `${h}.${p}.${s}~WyJhIiwib2lkIiwib2lkLW8xIl0~`),
  spelt("is in small letters", ([h, p, s]) => `${h}.${p}.${s}`.toLowerCase()),
  spelt("is in hexadecimal", (parts) =>
    parts.map((each) => Buffer.from(each, "base64url").toString("hex")).join("."),
  ),
  spelt("has a letter too many in its header", ([h, p, s]) => `${h}A.${p}.${s}`),
  spelt("has a letter too many in its signature", ([h, p, s]) => `${h}.${p}.${s}AAA`),
  spelt("has its signature in another spelling", ([h, p, s]) => `${h}.${p}.${otherwise(s)}`),
  spelt("is a flattened JWS", ([h, p, s]) => JSON.stringify({ protected: h, payload: p, signature: s })),
  spelt("is a general JWS", ([h, p, s]) =>
    JSON.stringify({ payload: p, signatures: [{ protected: h, signature: s }] }),
  ),
];

/** Tokens in tokens. */
const nested: readonly Forgery[] = [
  raw(
    "has a token for its claims, in quotes",
    () => usualHeader,
    (forge) => JSON.stringify(`${part(usualHeader)}.${part(claims(forge))}.AAAA`),
  ),
  {
    name: "has a signed token for its claims, and says that it is one",
    header: async (forge) => {
      const header = JSON.stringify({ alg: "RS256", kid: "rsa-1", cty: "JWT" });
      return `Bearer ${await signRaw(forge.issuer.rsa.privateKey, header, await good(forge))}`;
    },
  },
  {
    name: "is a good token within a good token's claims",
    header: async (forge) => {
      const payload = JSON.stringify({ jwt: await good(forge) });
      return `Bearer ${await signRaw(forge.issuer.rsa.privateKey, usualHeader, payload)}`;
    },
  },
];

/** Texts of a token, each under a good signature of the true issuer's where there is one. */
export const textVectors: readonly Forgery[] = [
  ...ambiguous,
  ...broken.map(([name, change]) => saying(`has claims of which the JSON ${name}`, change)),
  ...broken.map(([name, change]) => headedBy(`has a header of which the JSON ${name}`, change(usualHeader))),
  ...misspelt,
  ...claimed.map(([name, change]) =>
    raw(
      name,
      () => usualHeader,
      (forge) => asText(forge, change),
    ),
  ),
  ...spellings,
  ...nested,
];
