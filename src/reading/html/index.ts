import { linesOfHtml } from "./lines.ts";

export { linesOfHtml, maxLines } from "./lines.ts";
export type { HtmlLine, MailLink } from "./lines.ts";
export { withoutUnseen } from "./unseen.ts";

/**
 * The text of an HTML mail as a reader sees it: one line for each line, paragraph or table row, blank lines where the
 * mail shows one, entities decoded, nothing of styles and scripts. Empty for an empty mail.
 */
export function textOfHtml(html: string): string {
  return linesOfHtml(html)
    .map((line) => line.text)
    .join("\n");
}
