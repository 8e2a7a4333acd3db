import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { FastifyRequest } from "fastify";
import type { Once } from "../operations/index.ts";

/** One to 128 visible characters. Takes `2b1e-77`, not `two words`. */
const keyPattern = /^[\x21-\x7e]{1,128}$/;

/**
 * What makes a write happen once: its `Idempotency-Key` and a digest of what it asks for (method, path and body, the body in the form
 * of RFC 8785, so that the order of keys does not matter). Null without the header; `malformed` where the header is no key.
 */
export function onceOf(request: FastifyRequest): Once | null | "malformed" {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return null;
  if (typeof key !== "string" || !keyPattern.test(key)) return "malformed";
  const [path = ""] = request.url.split("?");
  const asked = `${request.method} ${path}\n${canonicalize(request.body) ?? ""}`;
  return { key, bodyDigest: createHash("sha256").update(asked).digest("hex") };
}
