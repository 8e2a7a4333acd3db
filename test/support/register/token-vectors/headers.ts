import { claims, raw, type Forge, type Forgery } from "../forgeries.ts";

/** A value as its name shows it. */
const shown = (value: unknown): string => JSON.stringify(value);

function headed(field: string, value: unknown): Forgery {
  const header = JSON.stringify({ alg: "RS256", kid: "rsa-1", typ: "JWT", [field]: value });
  return raw(`has ${field} ${shown(value)} in its header`, () => header, claims);
}

function headedBy(name: string, fields: (forge: Forge) => object): Forgery {
  return raw(
    name,
    (forge) => JSON.stringify({ alg: "RS256", kid: "rsa-1", typ: "JWT", ...fields(forge) }),
    claims,
  );
}

/** RSA, elliptic curves, shared secrets, key wrapping, names that only look like an algorithm, and what is no name. */
const algorithms: readonly unknown[] = [
  ...["RS1", "RS512", "PS384", "PS512", "ES384", "ES512", "ES256K", "EdDSA", "Ed25519", "ML-DSA-44"],
  ...["HS384", "HS512", "A128KW", "A256GCMKW", "dir", "RSA1_5", "RSA-OAEP", "ECDH-ES", "PBES2-HS256+A128KW"],
  ...["rs256", "Rs256", "RS256 ", " RS256", "RS256\u0000", "RS256\n", "RS-256", "RSA256", "SHA256withRSA"],
  ...["ＲＳ２５６", "RS256,none", "none,RS256", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"],
  ...["constructor", "__proto__", "toString", null, true, 256, {}, [], ["RS256", "none"], { alg: "RS256" }],
];

const keyIds: readonly unknown[] = [
  ...[
    "RSA-1",
    " rsa-1",
    "rsa-1 ",
    "rsa-1\u0000",
    "rsa-1\n",
    "rsa-1/../rsa-1",
    "%72sa-1",
    "rsa*",
    "__proto__",
  ],
  ...["constructor", "k".repeat(201), null, true, ["rsa-1"], { kid: "rsa-1" }],
];

const types: readonly unknown[] = [
  ...["JOSE", "JOSE+JSON", "JWE", "dpop+jwt", "logout+jwt", "secevent+jwt", "kb+jwt", "at+jwt+x", "JWT ", ""],
  ...[null, 1, ["JWT"], {}],
];

const critical: readonly unknown[] = [
  [],
  ["exp"],
  ["alg"],
  ["b64"],
  ["b64", "b64"],
  [""],
  [1],
  "b64",
  null,
  {},
];
const unencoded: readonly unknown[] = [true, false, null, 0, "false"];

/** Headers, each under a good signature of the true issuer's over them. */
export const headerVectors: readonly Forgery[] = [
  ...algorithms.map((alg) => headed("alg", alg)),
  ...keyIds.map((kid) => headed("kid", kid)),
  ...types.map((typ) => headed("typ", typ)),
  ...critical.map((crit) => headed("crit", crit)),
  ...unencoded.map((b64) => headed("b64", b64)),
  ...["GZIP", "", null].map((zip) => headed("zip", zip)),
  ...["JWS", "application/json", null].map((cty) => headed("cty", cty)),
  ...["A256GCM", "", null].map((enc) => headed("enc", enc)),
  ...["https://evil.example/keys", "file:///etc/passwd", "data:,{}", "", null].map((jku) =>
    headed("jku", jku),
  ),
  ...["https://evil.example/c.pem", "", null].map((x5u) => headed("x5u", x5u)),
  ...[[], "", null].map((x5c) => headed("x5c", x5c)),
  ...[{ kty: "oct", k: "AAAA" }, {}, null].map((jwk) => headed("jwk", jwk)),
  headedBy("brings the true key with a private part of its own", ({ issuer, other }) => ({
    jwk: { ...issuer.rsa.publicJwk, d: other.publicJwk.n },
  })),
  headedBy("brings another key beside the address of it", ({ issuer, other }) => ({
    jku: `${issuer.url}/keys`,
    jwk: other.publicJwk,
  })),
  headedBy("names its key and the address of it", ({ issuer }) => ({ kid: `${issuer.url}/keys#rsa-1` })),
];
