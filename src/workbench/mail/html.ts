const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const wordsStyle = "font-family: Aptos, Calibri, sans-serif; font-size: 12pt;";

/** Paragraphs as new Outlook writes them: one `elementToProof` each, an empty one between. */
export function paragraphs(words: readonly string[]): string {
  return words
    .map((line) => `<div class="elementToProof" style="${wordsStyle}">${escaped(line)}</div>`)
    .join('<div class="elementToProof"><br></div>');
}

/** A signature as new Outlook puts it below the words. */
export function signatureBlock(lines: readonly string[]): string {
  return `<div id="Signature"><div class="elementToProof" style="${wordsStyle}">${lines.map(escaped).join("<br>")}</div></div>`;
}
