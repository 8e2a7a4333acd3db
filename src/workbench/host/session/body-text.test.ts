import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyAs, htmlOfText, textOfHtml } from "./body-text.ts";

const cases: readonly (readonly [string, string])[] = [
  ["Hello", "Hello"],
  ["<p>Dear <b>Ada</b>,</p><p>Yours</p>", "Dear Ada,\n\nYours"],
  ["a<br>b<br/>c", "a\nb\nc"],
  ["<div>one</div><div>two</div>", "one\n\ntwo"],
  ["a &amp; b &lt;c&gt; &#233; &#xE9; &nbsp;d", "a & b <c> é é  d"],
  ["&unknown; &#0; &#x110000;", "&unknown; &#0; &#x110000;"],
  ["<style>p { color: red }</style>seen<script>if (a < b) {}</script>", "seen"],
  ["<!-- <p>hidden</p> -->seen", "seen"],
  ["a  \n  b", "a b"],
  ["<p", ""],
  ["a < b", "a "],
];

describe("the text of an HTML body", () => {
  it.each(cases)("of %s", (html, text) => {
    expect(textOfHtml(html)).toBe(text.trim());
  });

  it("is the text again that was made into HTML", () => {
    const line = fc.stringMatching(/^[a-z&<>"' ]{0,20}$/).map((text) => text.replace(/ +/g, " ").trim());
    fc.assert(fc.property(line, (text) => textOfHtml(htmlOfText(text)) === text));
  });

  it("is what a plain text body is", () => {
    expect(bodyAs({ type: "text", content: "a <b>\nc" }, "text")).toBe("a <b>\nc");
    expect(bodyAs({ type: "text", content: "a <b>\nc" }, "html")).toBe("a &lt;b&gt;<br>c");
  });
});
