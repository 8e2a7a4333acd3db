import type { Fields } from "./compact.ts";

/** The signatures that are believed: what Entra and most providers use. Never `none`, never a shared secret. */
export const algorithms: readonly string[] = ["RS256", "ES256"];

/** Fields that bring their own key or change how the token is read: a sender could choose them. */
const refusedFields: readonly string[] = ["jku", "jwk", "x5u", "x5c", "crit", "b64", "zip", "enc", "cty"];

const types: readonly string[] = ["jwt", "at+jwt", "application/at+jwt"];

/**
 * Whether a header is that of an access token for us: an allowed signature, the id of one of the provider's keys, no key or
 * reading rule of its own. A `nonce` marks a token for Microsoft Graph. Source: ASVS 5.0, V9.1; RFC 9068, section 2.1.
 */
export function isAcceptableHeader(header: Fields): boolean {
  const { alg, kid, typ } = header;
  if (typeof alg !== "string" || !algorithms.includes(alg)) return false;
  if (typeof kid !== "string" || kid === "" || kid.length > 200) return false;
  if (typ !== undefined && (typeof typ !== "string" || !types.includes(typ.toLowerCase()))) return false;
  return !("nonce" in header) && !refusedFields.some((field) => field in header);
}
