import { subjectIdPattern } from "../../api/index.ts";
import type { SignIn } from "../settings/index.ts";
import type { Fields } from "./compact.ts";

/** Whom a verified token is about. Never an address: `verifiedEmail` serves the first binding alone. */
export interface Subject {
  /** The tenant; with a provider that knows none, the issuer. */
  readonly tid: string;
  /** The person in the tenant; with a provider that knows no tenants, the subject. */
  readonly oid: string;
  /** The address, where the provider vouches for it; null where it does not. */
  readonly verifiedEmail: string | null;
}

/** Claims that stand in ID tokens only (OpenID Connect Core, section 2), or say so. */
function isIdToken(claims: Fields): boolean {
  return "nonce" in claims || "at_hash" in claims || "c_hash" in claims || claims["token_use"] === "id";
}

/** The last part of a scope's address: Entra is asked for `api://…/Correspondence.Use` and writes `Correspondence.Use`. */
function shortScope(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1);
}

/** The scopes that a person has granted; none in a program's own token. Entra writes `scp`, RFC 9068 `scope`. */
function scopesOf(claims: Fields, isEntra: boolean): readonly string[] {
  const text = claims["scp"] ?? (isEntra ? undefined : claims["scope"]);
  return typeof text === "string" ? text.split(" ").filter((word) => word !== "") : [];
}

function hasScope(claims: Fields, { scope, isEntra }: SignIn): boolean {
  const scopes = scopesOf(claims, isEntra);
  return scope === null ? scopes.length > 0 : scopes.includes(scope) || scopes.includes(shortScope(scope));
}

/** A program's own token, without a person: Entra marks it; elsewhere its subject is the program itself (RFC 9068, 2.2). */
function isAppOnly(claims: Fields, isEntra: boolean): boolean {
  if (claims["idtyp"] !== undefined && claims["idtyp"] !== "user") return true;
  const program = claims["client_id"] ?? claims["azp"];
  return !isEntra && program !== undefined && claims["sub"] === program;
}

/** The same as of a sign-in that is bound by hand: what binds can sign in. */
const id = new RegExp(subjectIdPattern);

function isId(value: unknown): value is string {
  return typeof value === "string" && id.test(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 255;
}

/** Entra's two token versions have each their own issuer: one version's token under the other's issuer is forged. */
function isOfItsVersion(claims: Fields, { issuer, isEntra }: SignIn): boolean {
  return !isEntra || claims["ver"] === (new URL(issuer).hostname === "sts.windows.net" ? "1.0" : "2.0");
}

function verifiedEmail(claims: Fields): string | null {
  const { email } = claims;
  // Entra writes that it has verified the owner of the address's domain in one of these ways.
  const isOwner = claims["xms_edov"] === true || claims["xms_edov"] === 1 || claims["xms_edov"] === "1";
  const isVerified = claims["email_verified"] === true || isOwner;
  return isVerified && isName(email) ? email : null;
}

function subjectIds(claims: Fields, { tenant, issuer }: SignIn): Pick<Subject, "tid" | "oid"> | null {
  const { tid, oid, sub } = claims;
  const knowsTenants = tenant !== null || tid !== undefined || oid !== undefined;
  if (!knowsTenants) return isId(sub) ? { tid: issuer, oid: sub } : null;
  if (!isId(tid) || !isId(oid)) return null;
  return tenant === null || tid === tenant ? { tid, oid } : null;
}

/**
 * Whom the claims of a token with a good signature, issuer, audience and time are about; null where it is not a person's
 * access token of the configured tenant with the scope needed. Source: outward contract, section 6; Microsoft's
 * "Access token claims reference" and "Secure applications and APIs by validating claims" (read through samples, 2026-11).
 */
export function subjectOf(claims: Fields, signIn: SignIn): Subject | null {
  if (isIdToken(claims) || isAppOnly(claims, signIn.isEntra)) return null;
  if (!isOfItsVersion(claims, signIn) || !hasScope(claims, signIn)) return null;
  const ids = subjectIds(claims, signIn);
  return ids === null ? null : { ...ids, verifiedEmail: verifiedEmail(claims) };
}
