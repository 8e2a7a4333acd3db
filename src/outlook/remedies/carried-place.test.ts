import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedPlace } from "./carried-place.ts";

/** The HTML with the earlier messages cut out; null where their place is not certain. */
function rest(html: string): string | null {
  const place = carriedPlace(html);
  return place === null ? null : html.slice(0, place.start) + html.slice(place.end);
}

const certain: readonly (readonly [string, string, string])[] = [
  [
    "Outlook on the web",
    '<div>New.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: A</div><div>Old.</div>',
    "<div>New.</div>",
  ],
  [
    "Outlook on the web, within a document",
    "<html><body dir='ltr'><div>New.</div><div id='x_divRplyFwdMsg'>From: A</div><div>Old.</div></body></html>",
    "<html><body dir='ltr'><div>New.</div></body></html>",
  ],
  [
    "new Outlook",
    '<div>New.</div><div id="mail-editor-reference-message-container"><div>From: A</div><p>Old.</div><p>Below</p>',
    "<div>New.</div><p>Below</p>",
  ],
  [
    "Gmail",
    '<div dir="ltr">New.</div><div class="gmail_quote gmail_quote_container"><blockquote>Old.</blockquote></div>',
    '<div dir="ltr">New.</div>',
  ],
  [
    "a container within a block of the sender's",
    "<div><p>New.</p><div ID=divRplyFwdMsg>From: A</div><table><tr><td>Old.</table></div><p>Footer</p>",
    "<div><p>New.</p></div><p>Footer</p>",
  ],
  [
    "a greater-than sign in an attribute",
    '<div title="a > b">New.</div><div class="gmail_quote">Old.</div>',
    '<div title="a > b">New.</div>',
  ],
];

const uncertain: readonly (readonly [string, string])[] = [
  ["nothing that a client names", "<div>New.</div><p>From: A</p>"],
  ["a name in an attribute of another kind", '<div data-id="divRplyFwdMsg">New.</div>'],
  ["a name that only begins so", '<div id="divRplyFwdMsgs">New.</div>'],
  ["a comment", '<!-- <div id="divRplyFwdMsg"> -->New.'],
  ["a container that nothing closes", '<div>New.<div class="gmail_quote">Old.'],
  [
    "a second container behind it",
    '<div class="gmail_quote">a</div><p>New.</p><div class="gmail_quote">b</div>',
  ],
  [
    "classic Outlook's rule above it",
    '<div style="border-top:solid #E1E1E1 1.0pt">From: B</div><div class="gmail_quote">a</div>',
  ],
  ["a line above it", '<p>-----Original Message-----</p><div class="gmail_quote">a</div>'],
  ["a quotation above it", '<blockquote>a</blockquote><div class="gmail_quote">b</div>'],
];

describe("the place of earlier messages", () => {
  it.each(certain)("is found in %s", (_, html, expected) => {
    expect(rest(html)).toBe(expected);
  });

  it.each(uncertain)("is not certain with %s", (_, html) => {
    expect(rest(html)).toBeNull();
  });

  it("never throws, and never leaves a container behind", () => {
    const piece = fc.constantFrom(
      "<div>",
      "</div>",
      '<div class="gmail_quote">',
      "<!--",
      "-->",
      "x",
      '<div id="divRplyFwdMsg">',
      "<style>",
      "<",
      ">",
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const left = rest(pieces.join(""));
        return left === null || carriedPlace(left) === null;
      }),
    );
  });
});
