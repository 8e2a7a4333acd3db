import {
  createHash,
  createHmac,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";
import type { JWK } from "jose";
import { claims, part, type Forge, type Forgery } from "../forgeries.ts";

/** A key that an issuer should never have published, and a signature by it that would be good. */
interface PublishedKey {
  readonly name: string;
  readonly alg: string;
  /** As the set of keys shows it; the id is this file's to give. */
  readonly jwks: readonly JsonWebKey[];
  readonly sign: (input: string) => Buffer;
}

const rsa = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync("rsa", { modulusLength, publicExponent });
const curve = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
const jwkOf = (key: KeyObject): JsonWebKey => key.export({ format: "jwk" });
const byRsa = (key: KeyObject) => (input: string) => sign("sha256", Buffer.from(input), key);
const byCurve = (key: KeyObject) => (input: string) =>
  sign("sha256", Buffer.from(input), { key, dsaEncoding: "ieee-p1363" });

const [one, two, small, point] = [rsa(2048), rsa(2048), rsa(1024), curve("prime256v1")];
const [larger, bitcoins] = [curve("secp384r1"), curve("secp256k1")];
const secret = Buffer.alloc(32, 7);

/** A signature that holds under the exponent 1 by anybody's hand: the padded digest itself (RFC 8017, 9.2). */
function paddedDigest(input: string): Buffer {
  const prefix = Buffer.from("3031300d060960864801650304020105000420", "hex");
  const digest = createHash("sha256").update(input).digest();
  const ones = Buffer.alloc(256 - 3 - prefix.length - digest.length, 0xff);
  return Buffer.concat([Buffer.from([0, 1]), ones, Buffer.from([0]), prefix, digest]);
}

function usual(name: string, change: object): PublishedKey {
  return {
    name,
    alg: "RS256",
    jwks: [{ ...jwkOf(one.publicKey), ...change }],
    sign: byRsa(one.privateKey),
  };
}

function onCurve(name: string, change: object): PublishedKey {
  return {
    name,
    alg: "ES256",
    jwks: [{ ...jwkOf(point.publicKey), ...change }],
    sign: byCurve(point.privateKey),
  };
}

const zero = Buffer.alloc(32).toString("base64url");

const published: readonly PublishedKey[] = [
  {
    name: "an RSA key of 1,024 bits",
    alg: "RS256",
    jwks: [jwkOf(small.publicKey)],
    sign: byRsa(small.privateKey),
  },
  { ...usual("an RSA key with the exponent 1", { e: "AQ" }), sign: paddedDigest },
  { ...usual("an RSA key with the exponent 1, spelt with zeros", { e: "AAAAAQ" }), sign: paddedDigest },
  { ...usual("an RSA key with the exponent 3", { e: "Aw" }), sign: paddedDigest },
  { ...usual("an RSA key with an even exponent", { e: "Ag" }), sign: paddedDigest },
  usual("an RSA key without an exponent", { e: undefined }),
  usual("an RSA key without a modulus", { n: undefined }),
  usual("an RSA key with its private part", jwkOf(one.privateKey)),
  usual("a key for encryption", { use: "enc" }),
  usual("a key for another use", { use: "tls" }),
  usual("a key that may only encrypt", { key_ops: ["encrypt"] }),
  usual("a key that may only sign", { key_ops: ["sign"] }),
  usual("a key for another algorithm", { alg: "RS512" }),
  usual("a key for encrypting by RSA", { alg: "RSA-OAEP" }),
  usual("an RSA key that says it is a curve's", { kty: "EC" }),
  usual("a key of no kind", { kty: undefined }),
  {
    name: "two keys under one id",
    alg: "RS256",
    jwks: [jwkOf(one.publicKey), jwkOf(two.publicKey)],
    sign: byRsa(two.privateKey),
  },
  {
    name: "a shared secret",
    alg: "HS256",
    jwks: [{ kty: "oct", k: secret.toString("base64url") }],
    sign: (input) => createHmac("sha256", secret).update(input).digest(),
  },
  {
    name: "a shared secret for RSA",
    alg: "RS256",
    jwks: [{ kty: "oct", k: secret.toString("base64url") }],
    sign: (input) => createHmac("sha256", secret).update(input).digest(),
  },
  { name: "a key of P-384", alg: "ES256", jwks: [jwkOf(larger.publicKey)], sign: byCurve(larger.privateKey) },
  {
    name: "a key of secp256k1",
    alg: "ES256",
    jwks: [jwkOf(bitcoins.publicKey)],
    sign: byCurve(bitcoins.privateKey),
  },
  onCurve("a point beside its curve", { y: zero }),
  onCurve("the point at zero", { x: zero, y: zero }),
  onCurve("a point beyond the field", { x: Buffer.alloc(32, 0xff).toString("base64url") }),
  onCurve("a point too short", { x: "AA" }),
  onCurve("a point without its second half", { y: undefined }),
  onCurve("a point that says it is of another curve", { crv: "P-384" }),
  onCurve("a point of no curve", { crv: undefined }),
  onCurve("a point with its private part", jwkOf(point.privateKey)),
];

const idOf = (index: number): string => `unwise-${index}`;

/** The keys of these vectors, for the set of an issuer. */
export const unwiseKeys: readonly JWK[] = published.flatMap(({ jwks }, index) =>
  jwks.map((jwk) => ({ ...jwk, kid: idOf(index) })),
);

function token({ alg, sign: signed }: PublishedKey, index: number, forge: Forge): string {
  const input = `${part(JSON.stringify({ alg, kid: idOf(index), typ: "JWT" }))}.${part(claims(forge))}`;
  return `Bearer ${input}.${signed(input).toString("base64url")}`;
}

/** Tokens under keys that the issuer should not have published; they are in its set (`unwiseKeys`). */
export const keyVectors: readonly Forgery[] = published.map((key, index) => ({
  name: `is signed by ${key.name}, which the issuer publishes`,
  header: (forge) => token(key, index, forge),
}));
