import type { Through } from "../rights/index.ts";

/** One write under an Idempotency-Key: a second one with the same key and body gets the first one's answer. */
export interface Once {
  /** The key, as the caller chose it; it counts for this person and operation alone. */
  readonly key: string;
  /** A digest of method, path and body: the same key with another one is a mistake. */
  readonly bodyDigest: string;
}

/** Who acts. That they are who they say was settled by identity/. */
export interface Acting {
  /** An id of the authority file. */
  readonly person: string;
  /** With their own token, or with the lookup ticket they were given. */
  readonly through: Through;
  /** Null for reads, and for writes without a key. */
  readonly once: Once | null;
}
