import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {media}, and {sentence} or {signatory}. The words stand in `decision/words`. */
export type MediaPhrase = "media-contact.officer" | "media-contact.claim" | "media-contact.capacity";

/** An officer who is neither of the communications team nor a chief officer writes to the media. */
export function byOfficer(media: string): Saying<MediaPhrase> {
  return { phrase: "media-contact.officer", values: { media } };
}

/** A member commits themselves or the authority on a claim or an insurance matter. */
export function onClaim(media: string, sentence: string): Saying<MediaPhrase> {
  return { phrase: "media-contact.claim", values: { media, sentence } };
}

/** A member does not say in which capacity they write. */
export function withoutCapacity(media: string, signatory: string): Saying<MediaPhrase> {
  return { phrase: "media-contact.capacity", values: { media, signatory } };
}
