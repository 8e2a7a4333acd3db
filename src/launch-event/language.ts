import { speakAtSend } from "../decision/index.ts";
import { displayLanguageOf } from "../outlook/index.ts";
import { within } from "../register-client/index.ts";
import type { Handling } from "./handling.ts";
import { times } from "./times.ts";

/**
 * Speaks the language whose words the pane left, where this Outlook is still shown in it; else English. Never rejects, and
 * waits no longer than for anything else that is stored.
 */
export function speakAsLeft({ office, clock, leftWords }: Handling): Promise<void> {
  const shown = displayLanguageOf(office);
  return within(leftWords.read(), times.storage, clock, null).then((left) => {
    speakAtSend(left?.language === shown ? left.words : null);
  });
}
