/** What a message's author says of passing it on. */
export interface Speech {
  /** Whether it asks, in any words, that the message be kept from others. */
  readonly asksForConfidence: boolean;
}

/** Reads what a message's own words say of passing it on. */
export function readSpeech(_words: string, _subject: string): Speech {
  return { asksForConfidence: false };
}
