import { constants, generateKeyPairSync, KeyObject, privateEncrypt, sign } from "node:crypto";
import { claims, part, usualHeader, type Forge, type Forgery } from "../forgeries.ts";

/** A good token but for its signature. */
interface Signing {
  readonly forge: Forge;
  /** What a signature is made over: header, dot, claims. */
  readonly input: string;
  readonly key: KeyObject;
  /** The good signature. */
  readonly good: Buffer;
}

type Signature = (signing: Signing) => Buffer | string;

const token = (input: string, signature: Buffer | string): string =>
  `Bearer ${input}.${typeof signature === "string" ? signature : signature.toString("base64url")}`;

function overRsa(name: string, signature: Signature): Forgery {
  return {
    name: `has an RSA signature that ${name}`,
    header: (forge) => {
      const input = `${part(usualHeader)}.${part(claims(forge))}`;
      const key = KeyObject.from(forge.issuer.rsa.privateKey);
      return token(input, signature({ forge, input, key, good: sign("sha256", Buffer.from(input), key) }));
    },
  };
}

const curveHeader = JSON.stringify({ alg: "ES256", kid: "ec-1", typ: "JWT" });
const ieee = (key: KeyObject) => ({ key, dsaEncoding: "ieee-p1363" }) as const;

function overCurve(name: string, signature: Signature): Forgery {
  return {
    name: `has an ECDSA signature that ${name}`,
    header: (forge) => {
      const input = `${part(curveHeader)}.${part(claims(forge))}`;
      const key = KeyObject.from(forge.issuer.ec.privateKey);
      const good = sign("sha256", Buffer.from(input), ieee(key));
      return token(input, signature({ forge, input, key, good }));
    },
  };
}

/** What must be let in, that the refusal of the others tells something: it is made by the same hand. */
export const goodSignatures: readonly Forgery[] = [
  overRsa("is good", ({ good }) => good),
  overCurve("is good", ({ good }) => good),
];

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString("hex")}`);

function bytesOf(value: bigint, length: number): Buffer {
  const text = value.toString(16);
  return Buffer.from(text.padStart(Math.max(2 * length, text.length + (text.length % 2)), "0"), "hex");
}

const modulusOf = ({ forge }: Signing): bigint =>
  numberOf(Buffer.from(forge.issuer.rsa.publicJwk.n ?? "", "base64url"));

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  const place = (at + bytes.length) % bytes.length;
  other.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  return other;
}

const padded = (key: KeyObject, bytes: Buffer): Buffer =>
  privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, bytes);
const pss = (key: KeyObject, saltLength: number) =>
  ({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }) as const;
const bytes = (text: string): Buffer => Buffer.from(text);

/** Named after what is wrong; each table begins with what any signature may be. */
const anySignature: readonly (readonly [string, Signature])[] = [
  ["lost its first byte", ({ good }) => good.subarray(1)],
  ["lost its last byte", ({ good }) => good.subarray(0, -1)],
  ["lost its second half", ({ good }) => good.subarray(0, good.length / 2)],
  ["is one byte", () => Buffer.alloc(1)],
  ["begins with a zero too many", ({ good }) => Buffer.concat([Buffer.alloc(1), good])],
  ["ends with a zero too many", ({ good }) => Buffer.concat([good, Buffer.alloc(1)])],
  ["is there twice", ({ good }) => Buffer.concat([good, good])],
  ["is zero", ({ good }) => Buffer.alloc(good.length)],
  ["is all ones", ({ good }) => Buffer.alloc(good.length, 0xff)],
  ["is one", ({ good }) => bytesOf(1n, good.length)],
  ["is the wrong way round", ({ good }) => Buffer.from(good).reverse()],
  ["has another first bit", ({ good }) => flipped(good, 0)],
  ["has another last bit", ({ good }) => flipped(good, -1)],
  ["is padded with =", ({ good }) => `${good.toString("base64url")}==`],
  ["is in hexadecimal", ({ good }) => good.toString("hex")],
];

const rsaSignatures: readonly (readonly [string, Signature])[] = [
  ["is larger by its modulus", (of) => bytesOf(numberOf(of.good) + modulusOf(of), 256)],
  ["is its modulus less itself", (of) => bytesOf(modulusOf(of) - numberOf(of.good), 256)],
  ["is its modulus", (of) => bytesOf(modulusOf(of), 256)],
  ["is its modulus less one", (of) => bytesOf(modulusOf(of) - 1n, 256)],
  ["is over SHA-1", ({ input, key }) => sign("sha1", bytes(input), key)],
  ["is over SHA-224", ({ input, key }) => sign("sha224", bytes(input), key)],
  ["is over SHA-384", ({ input, key }) => sign("sha384", bytes(input), key)],
  ["is over SHA-512", ({ input, key }) => sign("sha512", bytes(input), key)],
  ["is over MD5", ({ input, key }) => sign("md5", bytes(input), key)],
  ["is one of PSS", ({ input, key }) => sign("sha256", bytes(input), pss(key, 32))],
  ["is one of PSS without salt", ({ input, key }) => sign("sha256", bytes(input), pss(key, 0))],
  ["does not say its digest", ({ input, key }) => padded(key, bytes(input).subarray(0, 32))],
  ["is over nothing", ({ key }) => sign("sha256", Buffer.alloc(0), key)],
  ["is over the header alone", ({ input, key }) => sign("sha256", bytes(input.split(".")[0] ?? ""), key)],
  ["is over the claims alone", ({ input, key }) => sign("sha256", bytes(input.split(".")[1] ?? ""), key)],
  ["is over a dot more", ({ input, key }) => sign("sha256", bytes(`${input}.`), key)],
  ["is over no dot", ({ input, key }) => sign("sha256", bytes(input.replace(".", "")), key)],
  [
    "is over what its parts say",
    ({ forge, key }) => sign("sha256", bytes(`${usualHeader}.${claims(forge)}`), key),
  ],
  [
    "is over claims that are not encoded",
    ({ forge, key }) => sign("sha256", bytes(`${part(usualHeader)}.${claims(forge)}`), key),
  ],
  [
    "is another's",
    ({ forge, input }) => sign("sha256", bytes(input), KeyObject.from(forge.other.privateKey)),
  ],
  [
    "is of a curve",
    ({ forge, input }) => sign("sha256", bytes(input), ieee(KeyObject.from(forge.issuer.ec.privateKey))),
  ],
];

/** The order of P-256 and the number of its field (SEC 2, 2.4.2). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const field = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;

const pair = (r: bigint, s: bigint): Buffer => Buffer.concat([bytesOf(r, 32), bytesOf(s, 32)]);
const rOf = ({ good }: Signing): bigint => numberOf(good.subarray(0, 32));
const sOf = ({ good }: Signing): bigint => numberOf(good.subarray(32));
const otherCurve = generateKeyPairSync("ec", { namedCurve: "secp384r1" }).privateKey;
const bitcoinsCurve = generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey;

const curveSignatures: readonly (readonly [string, Signature])[] = [
  // (r, n - s) alone is no forgery: the same token in a second spelling, as the algorithm has it. Nothing here knows a token by its text.
  ["has r for s and s for r", (of) => pair(sOf(of), rOf(of))],
  ["has n - r for r", (of) => pair(order - rOf(of), sOf(of))],
  ["has s larger by the order", (of) => Buffer.concat([bytesOf(rOf(of), 32), bytesOf(sOf(of) + order, 32)])],
  ["has r larger by the order", (of) => Buffer.concat([bytesOf(rOf(of) + order, 32), bytesOf(sOf(of), 32)])],
  ["has zero for r", (of) => pair(0n, sOf(of))],
  ["has zero for s", (of) => pair(rOf(of), 0n)],
  ["has one for r and for s", () => pair(1n, 1n)],
  ["has one for r and zero for s", () => pair(1n, 0n)],
  ["has the order for r", (of) => pair(order, sOf(of))],
  ["has the order for s", (of) => pair(rOf(of), order)],
  ["has the order for both", () => pair(order, order)],
  ["has the order less one for both", () => pair(order - 1n, order - 1n)],
  ["has one more than the order for both", () => pair(order + 1n, order + 1n)],
  ["has the field's number for both", () => pair(field, field)],
  ["has r for both", (of) => pair(rOf(of), rOf(of))],
  ["is in DER", ({ input, key }) => sign("sha256", bytes(input), key)],
  ["is over SHA-1", ({ input, key }) => sign("sha1", bytes(input), ieee(key))],
  ["is over SHA-384", ({ input, key }) => sign("sha384", bytes(input), ieee(key))],
  ["is over SHA-512", ({ input, key }) => sign("sha512", bytes(input), ieee(key))],
  ["is over nothing", ({ key }) => sign("sha256", Buffer.alloc(0), ieee(key))],
  ["is of P-384", ({ input }) => sign("sha256", bytes(input), ieee(otherCurve))],
  ["is of secp256k1", ({ input }) => sign("sha256", bytes(input), ieee(bitcoinsCurve))],
  [
    "is another's",
    ({ forge, input }) => sign("sha256", bytes(input), ieee(KeyObject.from(forge.otherEc.privateKey))),
  ],
  [
    "is of RSA",
    ({ forge, input }) => sign("sha256", bytes(input), KeyObject.from(forge.issuer.rsa.privateKey)),
  ],
];

/** Signatures that are wrong in one way each, over a token that is right in every other. */
export const signatureVectors: readonly Forgery[] = [
  ...[...anySignature, ...rsaSignatures].map(([name, signature]) => overRsa(name, signature)),
  ...[...anySignature, ...curveSignatures].map(([name, signature]) => overCurve(name, signature)),
];
