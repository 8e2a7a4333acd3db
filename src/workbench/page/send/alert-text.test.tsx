import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AlertText } from "./alert-text.tsx";

const shown = (markdown: string | null, text = "") =>
  renderToStaticMarkup(<AlertText text={text} markdown={markdown} />);

describe("the words of an alert", () => {
  it.each([
    ["bold", "**Ask** first", "<p><b>Ask</b> first</p>"],
    ["italic", "*Ask* first", "<p><i>Ask</i> first</p>"],
    ["escaped characters", "clause 14\\.1 \\(a\\) \\*", "<p>clause 14.1 (a) *</p>"],
    ["escaped characters in bold", "**14\\.1 \\* 2**", "<p><b>14.1 * 2</b></p>"],
    ["an entry of a list", "- One", '<p class="alert-item">One</p>'],
    [
      "a link",
      "[why](https://a.example/b)",
      '<p><a href="https://a.example/b" target="_blank" rel="noreferrer">why</a></p>',
    ],
    ["no link that is not https", "[why](javascript:alert)", "<p>[why](javascript:alert)</p>"],
    ["no HTML", "<b>Ask</b>", "<p>&lt;b&gt;Ask&lt;/b&gt;</p>"],
  ])("have %s", (_, markdown, html) => {
    expect(shown(markdown)).toBe(html);
  });

  it("stand as they are, line for line, where the add-in gave no Markdown", () => {
    expect(shown(null, "**Ask**\n\n- first")).toBe("<p>**Ask**</p><p>- first</p>");
  });
});
