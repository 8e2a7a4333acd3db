import { englishAtSend, type AtSendWords } from "../words/at-send.ts";
import { fits } from "./fits.ts";

/** The words of the language in force. Read when something is said, never before: `speakAtSend` changes it. */
export let atSend: AtSendWords = englishAtSend;

/**
 * Puts another language in force for what is said at Send, whole or not at all: words that lack one, or whose placeholders
 * are not those of English, are left by an older build, and English stays. Null is English.
 */
export function speakAtSend(words: unknown): void {
  atSend = fits<AtSendWords>(words, englishAtSend) ? words : englishAtSend;
}
