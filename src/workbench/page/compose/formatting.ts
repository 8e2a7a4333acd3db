/** What a button of the format bar does to the words that are chosen. */
export type Format = "bold" | "italic" | "underline" | "insertUnorderedList";

/**
 * Formats what is chosen in the editor, so that it can be undone with the browser's own undo. `execCommand` is on its
 * way out and has no heir: every browser has it, and the workbench is no place for an editor of our own.
 */
export function format(command: Format): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command);
}

/** Lets the Enter key make lines as new Outlook writes them: a `div` each. */
export function writeLinesAsDivs(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand("defaultParagraphSeparator", false, "div");
}
