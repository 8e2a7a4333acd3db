import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMail } from "../../src/mail/index.ts";
import type { Draft } from "../../src/message/index.ts";
import { eml } from "../support/hostile/eml.ts";
import { mutate } from "../support/hostile/mutate.ts";
import { randomOf } from "../support/hostile/random.ts";
import { openPreview, show, type PreviewBrowser } from "./preview/browser.ts";

/** `HOSTILE_SHOWN=500 npx vitest run test/screens/hostile-mail.test.ts` is the long run, before a release. */
const count = Number(process.env["HOSTILE_SHOWN"] ?? 100);

/** HTML that would call `ring`, or another host, wherever it came to life. */
const living = [
  "<script>ring()</script>",
  "<img src=x onerror=ring()>",
  "<svg onload=ring()><script>ring()</script></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=ring()></style></mglyph></table></mtext></math>",
  '<iframe srcdoc="<script>parent.ring()</script>"></iframe>',
  '<iframe src="javascript:parent.ring()"></iframe>',
  '<object data="https://evil.example/o"></object><embed src="https://evil.example/e">',
  '<img src="https://evil.example/i.png" srcset="https://evil.example/s.png 2x">',
  '<link rel="stylesheet" href="https://evil.example/c.css"><base href="https://evil.example/">',
  '<style>@import "https://evil.example/i.css"; * { background: url(https://evil.example/b.png) }</style>',
  '<div style="background:url(https://evil.example/d.png)">x</div>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/r">',
  '<form action="https://evil.example/f"><input autofocus onfocus=ring()></form>',
  '<video src="https://evil.example/v" poster="https://evil.example/p" autoplay></video>',
  "<details open ontoggle=ring()><summary>x</summary></details>",
  '<a href="javascript:ring()">Settle this</a><a href="https://evil.example/a" ping="https://evil.example/p">x</a>',
  "<!--<img src='--><img src=x onerror=ring()//'>",
  "<noscript><p title='</noscript><img src=x onerror=ring()>'></noscript>",
];

/** What turns the direction of a text, has no width, or speaks to a terminal. */
const unseen = [
  "\u202egnp.exe",
  "\u2066\u2069",
  "\u200f",
  "\u200b",
  "\u061c",
  "\u0007",
  "\u001b[31m",
  "\u009b31m",
  "\ufeff",
];

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** A mail that the checks stop, so that much of it is shown, with something living wherever a mail has text. */
function mailWith(html: string, sign: string): Uint8Array {
  const text = `${sign}${html}`;
  return eml(
    `From: "${html.replace(/["\\]/g, "\\$&")}${sign}" <dorothy.ames@harrowmere.example>`,
    `To: Siobhan ${sign} <siobhan.keane@harrowmere.example>, ${escaped(html).replace(/[",;:<>()]/g, "")}@evil.example`,
    `Bcc: =?utf-8?b?${Buffer.from(text).toString("base64")}?= <paul.ferris@harrowmere.example>`,
    `Subject: =?utf-8?b?${Buffer.from(`FW: ${text}`).toString("base64")}?=`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<p>Dear Siobhan, we will pay you £300 ${text}${escaped(text)}</p>`,
    `<hr><p>From: Amina Rahman ${escaped(text)} &lt;amina.rahman@harrowmere.example&gt;<br>Sent: 12 November 2026 09:14<br>To: Dorothy Ames<br>Subject: Crossing ${escaped(text)}</p>`,
    `<p>In confidence: ${text}${escaped(text)}</p>`,
    "--b",
    `Content-Type: application/octet-stream`,
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(`${text}.pdf`)}`,
    "",
    "x",
    "--b--",
  );
}

const seeds = living.map((html, at) => mailWith(html, unseen[at % unseen.length] ?? ""));

/** First every mail as it is, then mails changed at random: what is broken comes to life otherwise. */
async function draftAt(number: number): Promise<Draft | null> {
  const random = randomOf(number);
  const pick = () => seeds[random(seeds.length)] ?? new Uint8Array();
  return readMail(seeds[number] ?? mutate(pick(), pick(), random)).catch(() => null);
}

/** Gives the pane another message, and waits until it was checked; then opens everything that opens. Tells whether it could be checked. */
function showDraft(page: Page, draft: Draft): Promise<boolean> {
  return page.evaluate(async (next) => {
    const { host, pane } = window as unknown as {
      host: { change(to: unknown): void };
      pane: {
        state(): { checked: { reading: { draft: unknown } } | null; stage: string };
        subscribe(listener: () => void): () => void;
      };
    };
    await new Promise((checked) => {
      const end = pane.subscribe(() => {
        const now = pane.state();
        if (now.checked?.reading.draft !== next && now.stage !== "trouble") return;
        end();
        requestAnimationFrame(() => requestAnimationFrame(checked));
      });
      host.change(next);
    });
    for (const closed of document.querySelectorAll<HTMLElement>("[aria-expanded=false]")) closed.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return pane.state().checked?.reading.draft === next;
  }, draft);
}

/** Every text that a page shows or has read out. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const told = ["aria-label", "aria-description", "title", "alt", "placeholder", "value"];
    return [...document.querySelectorAll<HTMLElement>("#root, #root *")].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
      ...told.map((name) => element.getAttribute(name) ?? ""),
    ]);
  });
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe("hostile mail in the pane of a real browser", () => {
  let browser: PreviewBrowser;
  let page: Page;
  const rung: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await openPreview();
    page = await browser.open({ reducedMotion: "reduce" });
    await page.exposeFunction("ring", () => {
      rung.push(page.url());
    });
    await page.route(/evil\.example/, (route) => route.abort());
    page.on("dialog", (dialog) => {
      rung.push(dialog.message());
      void dialog.dismiss();
    });
    await show(page, "findings");
    page.on("request", (request) => asked.push(request.url()));
    page.on("framenavigated", (frame) => asked.push(frame.url()));
  });
  afterAll(() => browser.close());

  it(
    `runs no script, asks nothing of anybody, and shows no sign that prints as nothing: ${count} mails`,
    { timeout: 100_000 + 500 * count },
    async () => {
      const unclean: string[] = [];
      let [readable, shown, markup] = [0, 0, 0];
      for (let number = 0; number < count; number++) {
        const draft = await draftAt(number);
        if (draft === null) continue;
        readable += 1;
        const isShown = await showDraft(page, {
          ...draft,
          attachments: draft.attachments.map((each) =>
            each.kind === "file" ? { ...each, bytes: null } : each,
          ),
        });
        if (isShown) shown += 1;
        const texts = await textsOf(page);
        unclean.push(
          ...texts.filter((text) => control.test(text)).map((text) => `${number}: ${JSON.stringify(text)}`),
        );
        if (texts.some((text) => /<(?:img|script|svg|iframe)/.test(text))) markup += 1;
      }
      expect(unclean).toEqual([]);
      expect({ rung, asked }).toEqual({ rung: [], asked: [] });
      // Every mail that can be read was checked and shown: nothing was looked for on a page that stands still.
      expect(shown).toBe(readable);
      expect(shown).toBeGreaterThan(count / 2);
      // The markup did come to the pane: it stands there as text.
      expect(markup).toBeGreaterThan(5);
    },
  );

  it("would be heard and seen if it came to life", async () => {
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", html);
    }, living.join(""));
    await expect.poll(() => rung.length).toBeGreaterThan(0);
    await expect.poll(() => asked.some((url) => url.includes("evil.example"))).toBe(true);
  });
});
