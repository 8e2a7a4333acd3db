import { describe, expect, it } from "vitest";
import { placeForLine } from "./line-place.ts";

function put(form: "html" | "text", content: string): string {
  const { at, write } = placeForLine(form, content);
  return content.slice(0, at) + write("I write for A & B.") + content.slice(at);
}

const line = "<p>I write for A &amp; B.</p>";

const html: readonly (readonly [string, string, string])[] = [
  ["a salutation in a paragraph", "<p>Dear Jo,</p><p>Yes.</p>", `<p>Dear Jo,</p>${line}<p>Yes.</p>`],
  ["a salutation before a break", "Dear Jo<br>Yes.", "Dear Jo<br>I write for A &amp; B.<br>Yes."],
  ["a salutation that the next block ends", "Dear Jo<p>Yes.</p>", `Dear Jo${line}<p>Yes.</p>`],
  [
    "blank paragraphs before the salutation",
    "<html><head><title>Dear x</title></head><body><p>&nbsp;</p><div><b>Hi</b> Jo</div>Yes.</body></html>",
    `<html><head><title>Dear x</title></head><body><p>&nbsp;</p><div><b>Hi</b> Jo</div>${line}Yes.</body></html>`,
  ],
  ["no salutation", "<body><p>Yes.</p></body>", `<body>${line}<p>Yes.</p></body>`],
  ["a sentence that begins like one", "<p>Hiring has begun.</p>", `${line}<p>Hiring has begun.</p>`],
  ["nothing", "", line],
];

const text: readonly (readonly [string, string, string])[] = [
  ["a salutation", "\nDear Jo,\n\nYes.", "\nDear Jo,\n\nI write for A & B.\n\nYes."],
  ["no salutation", "Yes.", "I write for A & B.\n\nYes."],
  ["nothing", "", "I write for A & B.\n\n"],
];

describe("a line of its own", () => {
  it.each(html)("finds its place in HTML with %s", (_, content, expected) => {
    expect(put("html", content)).toBe(expected);
  });

  it.each(text)("finds its place in plain text with %s", (_, content, expected) => {
    expect(put("text", content)).toBe(expected);
  });
});
