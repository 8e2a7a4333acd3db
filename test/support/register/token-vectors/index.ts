import type { Forgery } from "../forgeries.ts";
import { headerVectors } from "./headers.ts";
import { keyVectors } from "./keys.ts";
import { signatureVectors } from "./signatures.ts";
import { textVectors } from "./texts.ts";

export { unwiseKeys } from "./keys.ts";
export { goodSignatures } from "./signatures.ts";

/**
 * Tokens that are wrong in one way each, made anew from generated keys: what collections of vectors for JOSE try (Wycheproof's among
 * them), and what this issuer's tokens could be bent to. Promise S1.
 */
export const tokenVectors: readonly Forgery[] = [
  ...headerVectors,
  ...signatureVectors,
  ...textVectors,
  ...keyVectors,
];
