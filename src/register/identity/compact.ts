import { hasDuplicateKeys } from "./duplicate-keys.ts";

/** A JSON object whose fields nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The two readable parts of a signed token. Nothing in them is believed before the signature was verified. */
export interface Compact {
  readonly header: Fields;
  readonly claims: Fields;
}

/** More than any provider sends: Entra's grow with group claims to some 12,000. Counted in characters. */
export const longestToken = 14_000;

/** A byte order mark is no JSON (RFC 8259, section 8.1): it stays, and is refused. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Base64url without padding, in the one spelling that encoding gives (RFC 7515, appendix C). */
function bytesOf(part: string): Buffer | null {
  const bytes = Buffer.from(part, "base64url");
  return part !== "" && bytes.toString("base64url") === part ? bytes : null;
}

function parsed(bytes: Buffer): unknown {
  try {
    const text = utf8.decode(bytes);
    const value: unknown = JSON.parse(text);
    return hasDuplicateKeys(text) ? null : value;
  } catch {
    return null; // Neither UTF-8 nor JSON: no token.
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(part: string): Fields | null {
  const bytes = bytesOf(part);
  const value = bytes === null ? null : parsed(bytes);
  return isObject(value) ? value : null;
}

/**
 * The header and claims of a compact JWS (RFC 7515, section 7.1); null for anything else: other than three parts, a part in a
 * spelling of its own, broken UTF-8 or JSON, a key twice, no object, or far too long.
 */
export function readCompact(token: string): Compact | null {
  if (token.length > longestToken) return null;
  const [first = "", second = "", third = "", ...more] = token.split(".");
  if (more.length > 0 || bytesOf(third) === null) return null;
  const header = objectIn(first);
  const claims = header === null ? null : objectIn(second);
  return header === null || claims === null ? null : { header, claims };
}
