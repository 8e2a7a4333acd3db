import { englishInPane, type InPaneWords } from "../words/in-pane.ts";

/** The words of the language in force. Read when something is said, never before: `speakInPane` changes it. */
export let inPane: InPaneWords = englishInPane;

/** Puts another language in force for what the pane says of findings. Null is English. */
export function speakInPane(words: InPaneWords | null): void {
  inPane = words ?? englishInPane;
}
