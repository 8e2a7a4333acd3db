import { createHmac } from "node:crypto";
import { CompactEncrypt, exportSPKI, generateKeyPair, importJWK, type CryptoKey } from "jose";
import { makeKey, personClaims, signText, type IssuerKey, type TestIssuer } from "./test-issuer.ts";

/** What every forgery is made from: the true issuer, keys that are not its own, and the moment. */
export interface Forge {
  readonly issuer: TestIssuer;
  readonly other: IssuerKey;
  readonly otherEc: IssuerKey;
  readonly now: number;
}

/** A value of the Authorization header that must be refused; null sends no such header. */
export interface Forgery {
  readonly name: string;
  readonly header: (forge: Forge) => Promise<string | null> | string | null;
}

/** Keys of somebody who is not the issuer. */
export async function forgeWith(issuer: TestIssuer, now: number): Promise<Forge> {
  const [other, otherEc] = await Promise.all([makeKey("RS256", "rsa-1"), makeKey("ES256", "ec-1")]);
  return { issuer, other, otherEc, now };
}

type Change = Readonly<Record<string, unknown>>;

/** What a good token says, with some of it changed. */
export function claims({ issuer, now }: Forge, change: Change = {}): string {
  return JSON.stringify({ ...personClaims("o1", issuer.url, now), ...change });
}

/** Well signed by the true issuer, but for what it says. */
function saying(name: string, change: (forge: Forge) => Change): Forgery {
  return {
    name,
    header: async (forge) => `Bearer ${await signText(forge.issuer.rsa, claims(forge, change(forge)))}`,
  };
}

/** Well signed by the true issuer, but for its header. */
function headed(name: string, change: (forge: Forge) => Change): Forgery {
  return {
    name,
    header: async (forge) => {
      // jose signs no header with an unknown critical field or key of its own choosing: these are only read back.
      const header = { alg: "RS256", kid: "rsa-1", typ: "JWT", ...change(forge) };
      return `Bearer ${await signRaw(forge.issuer.rsa.privateKey, JSON.stringify(header), claims(forge))}`;
    },
  };
}

/** A part of a token. */
export const part = (text: string): string => Buffer.from(text).toString("base64url");

/** Signs RS256 over any two texts, as no library would. */
export async function signRaw(key: CryptoKey, header: string, payload: string): Promise<string> {
  const input = `${part(header)}.${part(payload)}`;
  const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, Buffer.from(input));
  return `${input}.${Buffer.from(signature).toString("base64url")}`;
}

/** Well signed by the true issuer, over any two texts. */
export function raw(
  name: string,
  header: (forge: Forge) => string,
  payload: (forge: Forge) => string,
): Forgery {
  return {
    name,
    header: async (forge) =>
      `Bearer ${await signRaw(forge.issuer.rsa.privateKey, header(forge), payload(forge))}`,
  };
}

/** The header of a good token. */
export const usualHeader = JSON.stringify({ alg: "RS256", kid: "rsa-1", typ: "JWT" });

function unsigned(alg: string): Forgery {
  return {
    name: `says that it is signed by "${alg}"`,
    header: (forge) => `Bearer ${part(JSON.stringify({ alg, kid: "rsa-1" }))}.${part(claims(forge))}.`,
  };
}

/** A good token. */
export async function good(forge: Forge): Promise<string> {
  return signText(forge.issuer.rsa, claims(forge));
}

function bent(name: string, bend: (token: string) => string): Forgery {
  return { name, header: async (forge) => `Bearer ${bend(await good(forge))}` };
}

function spelt(name: string, spell: (token: string) => string): Forgery {
  return { name, header: async (forge) => spell(await good(forge)) };
}

function hmacWith(forge: Forge, secret: string): string {
  const input = `${part(JSON.stringify({ alg: "HS256", kid: "rsa-1" }))}.${part(claims(forge))}`;
  return `Bearer ${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
}

async function publicPem({ issuer }: Forge): Promise<string> {
  const key = await importJWK(issuer.rsa.publicJwk, "RS256");
  return exportSPKI(key as CryptoKey);
}

const seconds = ({ now }: Forge): number => Math.floor(now / 1000);

/** Nothing is forged here: the one that must be let in, made like the others, so that their refusal tells something. */
export const unforged: Forgery = raw(
  "is as it should be",
  () => usualHeader,
  (forge) => claims(forge),
);

/** Ways in which somebody might try to be somebody, each refused with the same answer. Promise S1. */
export const forgeries: readonly Forgery[] = [
  { name: "has no Authorization header", header: () => null },
  { name: "has an empty Authorization header", header: () => "" },
  { name: "says Bearer and nothing", header: () => "Bearer" },
  { name: "says Bearer and a space", header: () => "Bearer " },
  {
    name: "names a user and a password",
    header: () => `Basic ${Buffer.from("o1:secret").toString("base64")}`,
  },
  { name: "invents a lookup ticket", header: () => "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
  { name: "is one dot", header: () => "Bearer ." },
  { name: "is two dots", header: () => "Bearer .." },
  { name: "is three empty objects", header: () => `Bearer ${part("{}")}.${part("{}")}.${part("{}")}` },
  spelt("is a token without its scheme", (token) => token),
  spelt("puts two spaces before the token", (token) => `Bearer  ${token}`),
  spelt("puts a tab before the token", (token) => `Bearer\t${token}`),
  spelt("puts words behind the token", (token) => `Bearer ${token} please`),
  spelt("sends two tokens", (token) => `Bearer ${token}, Bearer ${token}`),
  spelt("calls its scheme Token", (token) => `Token ${token}`),
  spelt("calls its scheme DPoP", (token) => `DPoP ${token}`),
  spelt("puts quotes around the token", (token) => `Bearer "${token}"`),
  unsigned("none"),
  unsigned("None"),
  unsigned("NONE"),
  unsigned("nOnE"),
  unsigned(""),
  {
    name: "keeps the signature and says none",
    header: async (forge) => {
      const [, , signature = ""] = (await good(forge)).split(".");
      return `Bearer ${part(JSON.stringify({ alg: "none", kid: "rsa-1" }))}.${part(claims(forge))}.${signature}`;
    },
  },
  {
    name: "signs with the public key as a shared secret",
    header: async (forge) => hmacWith(forge, await publicPem(forge)),
  },
  {
    name: "signs with the public JWK as a shared secret",
    header: (forge) => hmacWith(forge, JSON.stringify(forge.issuer.rsa.publicJwk)),
  },
  { name: "signs with an empty shared secret", header: (forge) => hmacWith(forge, "") },
  {
    name: "is signed by another RSA key under the true key's id",
    header: async (forge) => `Bearer ${await signText(forge.other, claims(forge))}`,
  },
  {
    name: "is signed by another EC key under the true key's id",
    header: async (forge) => `Bearer ${await signText(forge.otherEc, claims(forge))}`,
  },
  {
    name: "names an unknown key",
    header: async (forge) => `Bearer ${await signText({ ...forge.other, kid: "rsa-9" }, claims(forge))}`,
  },
  {
    name: "names the EC key for an RSA signature",
    header: async (forge) => `Bearer ${await signText({ ...forge.issuer.rsa, kid: "ec-1" }, claims(forge))}`,
  },
  headed("names no key", () => ({ kid: undefined })),
  headed("names an empty key", () => ({ kid: "" })),
  headed("names its key by a number", () => ({ kid: 1 })),
  headed("names its key by a path", () => ({ kid: "../../rsa-1" })),
  headed("names its key by an injection", () => ({ kid: "rsa-1' or '1'='1" })),
  headed("says RS384 over an RS256 signature", () => ({ alg: "RS384" })),
  headed("says PS256 over an RS256 signature", () => ({ alg: "PS256" })),
  headed("says ES256 over an RS256 signature", () => ({ alg: "ES256" })),
  headed("says HS256 over an RS256 signature", () => ({ alg: "HS256" })),
  headed("lists its algorithms", () => ({ alg: ["RS256"] })),
  headed("brings the address of its keys", ({ issuer }) => ({ jku: `${issuer.url}/keys` })),
  headed("brings its key", ({ issuer }) => ({ jwk: issuer.rsa.publicJwk })),
  headed("brings the address of a certificate", ({ issuer }) => ({ x5u: `${issuer.url}/cert` })),
  headed("brings a certificate", () => ({ x5c: ["MIIB"] })),
  {
    name: "brings another key, by which it is signed",
    header: async (forge) => {
      const header = JSON.stringify({ alg: "RS256", kid: "rsa-1", jwk: forge.other.publicJwk });
      return `Bearer ${await signRaw(forge.other.privateKey, header, claims(forge))}`;
    },
  },
  headed("demands an unknown extension", () => ({ crit: ["x-new"], "x-new": 1 })),
  headed("demands an unencoded payload", () => ({ crit: ["b64"], b64: false })),
  headed("is compressed, it says", () => ({ zip: "DEF" })),
  headed("holds another token, it says", () => ({ cty: "JWT" })),
  headed("is a receipt, it says", () => ({ typ: "correspondence-receipt+jwt" })),
  headed("is an ID token, it says", () => ({ typ: "id_token+jwt" })),
  headed("is made out for Microsoft Graph", () => ({ nonce: "AQABAAAAAAD" })),
  raw(
    "says its algorithm twice",
    () => '{"alg":"none","alg":"RS256","kid":"rsa-1"}',
    (forge) => claims(forge),
  ),
  raw(
    "has a list for a header",
    () => '["RS256"]',
    (forge) => claims(forge),
  ),
  raw(
    "has a header that is no JSON",
    () => "{alg:RS256}",
    (forge) => claims(forge),
  ),
  raw(
    "has claims that are no JSON",
    () => usualHeader,
    () => "iss=me",
  ),
  raw(
    "has claims in a list",
    () => usualHeader,
    (forge) => `[${claims(forge)}]`,
  ),
  raw(
    "has null for claims",
    () => usualHeader,
    () => "null",
  ),
  raw(
    "says its audience twice",
    () => usualHeader,
    (forge) => claims(forge).replace("{", '{"aud":"elsewhere",'),
  ),
  raw(
    "says its person twice, once escaped",
    () => usualHeader,
    (forge) => claims(forge).replace("{", '{"\\u006fid":"oid-o2",'),
  ),
  raw(
    "says its scope twice with much space between",
    () => usualHeader,
    (forge) => claims(forge).replace("{", `{"scp"${" ".repeat(200)}:"register",`),
  ),
  bent("lost its last character", (token) => token.slice(0, -1)),
  bent("lost its signature", (token) => token.slice(0, token.lastIndexOf(".") + 1)),
  bent("lost its signature and its dot", (token) => token.slice(0, token.lastIndexOf("."))),
  bent("has a fourth part", (token) => `${token}.AAAA`),
  bent("has five parts", (token) => `${token}.AAAA.AAAA`),
  bent("begins with a dot", (token) => `.${token}`),
  bent("is padded", (token) => `${token}==`),
  bent("is spelt in base64 with + and /", (token) => token.replace(/[A-Za-z]/, "+")),
  bent("has a signature of zeros", (token) => `${token.slice(0, token.lastIndexOf("."))}.${"A".repeat(342)}`),
  {
    name: "carries the signature of another token",
    header: async (forge) => {
      const [header = "", , signature = ""] = (await good(forge)).split(".");
      return `Bearer ${header}.${part(claims(forge, { oid: "oid-o2" }))}.${signature}`;
    },
  },
  {
    name: "is encrypted",
    header: async (forge) => {
      const { publicKey } = await generateKeyPair("RSA-OAEP-256");
      const encrypted = await new CompactEncrypt(Buffer.from(await good(forge)))
        .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM", cty: "JWT" })
        .encrypt(publicKey);
      return `Bearer ${encrypted}`;
    },
  },
  {
    name: "holds a token in a token",
    header: async (forge) => `Bearer ${await signText(forge.issuer.rsa, await good(forge), { cty: "JWT" })}`,
  },
  {
    name: "is a megabyte long",
    header: async (forge) =>
      `Bearer ${await signText(forge.issuer.rsa, claims(forge, { groups: "g".repeat(750_000) }))}`,
  },
  {
    name: "is longer than any provider's token",
    header: async (forge) =>
      `Bearer ${await signText(forge.issuer.rsa, claims(forge, { groups: "g".repeat(11_000) }))}`,
  },
  saying("is of another issuer", () => ({ iss: "https://login.evil.example" })),
  saying("is of an issuer with a slash more", ({ issuer }) => ({ iss: `${issuer.url}/` })),
  saying("is of two issuers", ({ issuer }) => ({ iss: [issuer.url, "https://login.evil.example"] })),
  saying("is of no issuer", () => ({ iss: undefined })),
  saying("is made out to another", () => ({ aud: "another-service" })),
  saying("is made out to us and another", () => ({ aud: ["correspondence-register", "another-service"] })),
  saying("is made out to Microsoft Graph", () => ({ aud: "00000003-0000-0000-c000-000000000000" })),
  saying("is made out to nobody", () => ({ aud: undefined })),
  saying("is made out to us in capitals", () => ({ aud: "CORRESPONDENCE-REGISTER" })),
  saying("is of another tenant", () => ({ tid: "another-tenant" })),
  saying("is of no tenant", () => ({ tid: undefined })),
  saying("is of a list of tenants", () => ({ tid: ["tenant-of-tests"] })),
  saying("is about nobody", () => ({ oid: undefined })),
  saying("is about an empty person", () => ({ oid: "" })),
  saying("is about a number", () => ({ oid: 7 })),
  saying("is about a list of people", () => ({ oid: ["oid-o1"] })),
  saying("ended 61 seconds ago", (forge) => ({ exp: seconds(forge) - 61 })),
  saying("ended a year ago", (forge) => ({ exp: seconds(forge) - 31_536_000 })),
  saying("never ends", () => ({ exp: undefined })),
  saying("ends at a text", (forge) => ({ exp: String(seconds(forge) + 3600) })),
  saying("begins in 62 seconds", (forge) => ({ nbf: seconds(forge) + 62 })),
  saying("begins at a text", () => ({ nbf: "now" })),
  saying("was issued in the future", (forge) => ({ iat: seconds(forge) + 3600 })),
  saying("has no scope", () => ({ scp: undefined })),
  saying("has an empty scope", () => ({ scp: "" })),
  saying("has another scope", () => ({ scp: "Mail.Read" })),
  saying("has a scope that only begins like ours", () => ({ scp: "register.admin" })),
  saying("has its scopes in a list", () => ({ scp: ["register"] })),
  saying("is a program's own, it says", () => ({ idtyp: "app" })),
  saying("is a program's own with roles", () => ({ scp: undefined, roles: ["register"] })),
  saying("has its roles as a text instead of a scope", () => ({ scp: undefined, roles: "register" })),
  saying("is a program's own by its subject", () => ({ azp: "sub-o1" })),
  saying("is an ID token by its nonce", () => ({ nonce: "n-0S6_WzA2Mj" })),
  saying("is an ID token by the hash of an access token", () => ({ at_hash: "MTIzNDU2Nzg5" })),
  saying("is an ID token by its use", () => ({ token_use: "id" })),
];
