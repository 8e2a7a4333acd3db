import canonicalize from "canonicalize";
import type { JsonValue } from "../json.ts";

/** JSON in the one form of RFC 8785 (JSON Canonicalization Scheme). */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("nothing to write as JSON");
  return text;
}
