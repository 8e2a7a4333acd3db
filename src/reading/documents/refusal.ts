import type { Saying, UnreadReason } from "../../message/index.ts";

/** Thrown inside a reader when a document is not read; the door turns it into its reason. Never leaves this folder. */
export class Refusal extends Error {
  readonly why: Saying<UnreadReason>;

  constructor(why: Saying<UnreadReason>) {
    super(why.phrase);
    this.why = why;
  }
}

/** The container or the text in it is not what its format says. */
export function broken(type: string): Refusal {
  return new Refusal({ phrase: "document-broken", values: { type } });
}

/** `limit` with its unit: `16 MB`. */
export function tooLarge(limit: string): Refusal {
  return new Refusal({ phrase: "document-too-large", values: { limit } });
}

export function isProtected(type: string): Refusal {
  return new Refusal({ phrase: "encrypted", values: { type } });
}

export function noReader(type: string): Refusal {
  return new Refusal({ phrase: "no-reader", values: { type } });
}

/** Bytes as people say them: `16 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
