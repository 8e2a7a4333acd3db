const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain text as HTML that reads the same, for a body that is partly the one and partly the other. */
export function textAsHtml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (char) => escapes[char] ?? char);
  return `<div>${escaped.replace(/\r?\n/g, "<br>\n")}</div>`;
}
