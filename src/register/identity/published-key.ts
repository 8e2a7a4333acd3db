import type { JWK } from "jose";
import { algorithms } from "./header.ts";

function numberIn(text: unknown): bigint {
  const digits = typeof text === "string" ? Buffer.from(text, "base64url").toString("hex") : "";
  return digits === "" ? 0n : BigInt(`0x${digits}`);
}

/** The smallest exponent and modulus: with the exponent 1 anybody could sign. Source: NIST SP 800-56B, 6.2; RFC 7518, 3.3. */
const [leastExponent, leastModulus] = [65_537n, 2n ** 2047n];

/** Whether a signature by such a key says anything, by its kind. */
const isStrong: Readonly<Record<string, (key: JWK) => boolean>> = {
  RSA: ({ n, e }) => {
    const exponent = numberIn(e);
    return numberIn(n) >= leastModulus && exponent >= leastExponent && exponent % 2n === 1n;
  },
  // That the point lies on its curve is looked at when the key is used.
  EC: ({ crv }) => crv === "P-256",
};

/** Whether it is there for verifying, and by a signature that is believed. */
function isForTokens({ use = "sig", key_ops: uses = ["verify"], alg }: JWK): boolean {
  const isForIt = use === "sig" && Array.isArray(uses) && uses.includes("verify");
  return isForIt && (alg === undefined || algorithms.includes(alg));
}

/**
 * Whether a key that the provider publishes may verify tokens: it has an id, is of a kind and strength that is believed, is not there
 * for something else, and is the public half alone. A provider that publishes another one is not believed by it. Source: RFC 7517, 4.
 */
export function mayVerify(key: JWK): boolean {
  const { kid, kty } = key;
  if (typeof kid !== "string" || typeof kty !== "string" || "d" in key || !isForTokens(key)) return false;
  return Object.hasOwn(isStrong, kty) && isStrong[kty]?.(key) === true;
}
