// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { shownHtml } from "./mail-html.ts";

describe("the HTML of a mail as the page shows it", () => {
  it.each([
    ["a script", "<p>a<script>alert(1)</script></p>", "<p>a</p>"],
    [
      "a handler",
      '<img src="data:image/png;base64,AA" onerror="alert(1)">',
      '<img src="data:image/png;base64,AA">',
    ],
    ["a script's address", '<a href=" javascript:alert(1)">x</a>', '<a rel="noreferrer">x</a>'],
    ["a style sheet", "<style>.bar{display:none}</style><p>a</p>", "<p>a</p>"],
    ["a form", '<form action="https://x.example"><input></form>b', "b"],
    ["a frame", '<iframe srcdoc="<p>"></iframe>c', "c"],
  ])("is without %s", (_, html, shown) => {
    expect(shownHtml(html)).toBe(shown);
  });

  it("keeps what quotations are known by", () => {
    const quoted =
      '<div id="appendonsend"></div><hr style="width: 98%;"><div id="divRplyFwdMsg"><b>From:</b> A</div>';
    expect(shownHtml(quoted)).toBe(quoted);
  });
});
