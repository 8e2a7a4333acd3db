import { errors, jwtVerify } from "jose";
import type { Instant } from "../../message/index.ts";
import type { SignIn } from "../settings/index.ts";
import { readCompact, type Fields } from "./compact.ts";
import { algorithms, isAcceptableHeader } from "./header.ts";
import type { ProviderKeys } from "./provider-keys.ts";
import { subjectOf, type Subject } from "./subject.ts";

/** Why a token is none of ours: for the log alone, the caller is told nothing of it. */
export type TokenFault = "malformed" | "header" | "unknown-key" | "signature" | "time" | "claims";

/** Whom a token is about, or why nobody. */
export type TokenRead =
  { readonly ok: true; readonly subject: Subject } | { readonly ok: false; readonly because: TokenFault };

/** How far two clocks may differ, in seconds. */
const skewSeconds = 60;

/** jose takes an audience among several; a token made out to somebody else as well is not ours alone. */
function isForUs({ aud }: Fields, audience: string): boolean {
  return aud === audience || (Array.isArray(aud) && aud.length === 1 && aud[0] === audience);
}

/** A token that was issued in the future, or ends at no number, tells of a clock or a hand that is not to be trusted. */
function hasSaneTimes({ iat, exp }: Fields, now: Instant): boolean {
  const isIssued = iat === undefined || (typeof iat === "number" && iat <= now / 1000 + skewSeconds);
  return isIssued && Number.isFinite(exp);
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "time";
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === "nbf" ? "time" : "claims";
  return "signature";
}

/**
 * Reads access tokens of the configured issuer: form, header, key, signature, issuer, audience and time first, what it says
 * of a person last. Rejects never: whatever goes wrong with a token makes it none.
 */
export function createTokenReader(
  signIn: SignIn,
  keys: ProviderKeys,
  now: () => Instant,
): (token: string) => Promise<TokenRead> {
  const { issuer, audience } = signIn;
  const no = (because: TokenFault): TokenRead => ({ ok: false, because });

  const verified = async (token: string, kid: string): Promise<Fields | TokenFault> => {
    const keysForIt = await keys.keysFor(kid);
    if (keysForIt === null) return "unknown-key";
    const currentDate = new Date(now());
    const rules = { issuer, audience, algorithms: [...algorithms], clockTolerance: skewSeconds, currentDate };
    try {
      return (await jwtVerify(token, keysForIt, { ...rules, requiredClaims: ["exp"] })).payload;
    } catch (error) {
      return faultOf(error);
    }
  };

  return async (token) => {
    const compact = readCompact(token);
    if (compact === null) return no("malformed");
    const { kid } = compact.header;
    if (!isAcceptableHeader(compact.header) || typeof kid !== "string") return no("header");
    const claims = await verified(token, kid);
    if (typeof claims === "string") return no(claims);
    if (!isForUs(claims, audience)) return no("claims");
    if (!hasSaneTimes(claims, now())) return no("time");
    const subject = subjectOf(claims, signIn);
    return subject === null ? no("claims") : { ok: true, subject };
  };
}
