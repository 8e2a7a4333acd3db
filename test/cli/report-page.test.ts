import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dryRunAsHtml } from "../../src/cli/dry-run/as-html.ts";
import type { DryRun } from "../../src/cli/dry-run/counts.ts";
import { startBrowser } from "../../tools/screenshots/browser.ts";
import { outlineFaults, violations } from "../screens/look-over.ts";
import { looks } from "../screens/views.ts";

const levels = (hold: number, prompt: number, inform: number) => ({ hold, prompt, inform });

const run: DryRun = {
  messages: 900,
  of: 900,
  last: "mail/899.eml",
  outcomes: { send: 860, prompt: 20, hold: 18, unreadable: 2 },
  checks: { "blind-copy": levels(18, 0, 0), confidence: levels(0, 20, 4) },
  weeks: {
    "2026-10-05": { "blind-copy": levels(11, 0, 0), confidence: levels(0, 2, 4) },
    "2026-10-19": { "blind-copy": levels(7, 0, 0), confidence: levels(0, 18, 0) },
  },
  causes: [
    {
      check: "blind-copy",
      cause: "a.very.long.address.of.somebody@a-very-long-domain-of-some-council.example",
      count: 18,
      examples: [{ path: `archive/${"deep/".repeat(20)}1.eml`, because: "Somebody is copied in blind." }],
    },
  ],
  causesAtMostMissed: 3,
  unreadable: { ERR_MAIL_EMPTY: 2 },
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe("the report as a page", () => {
  it.each(Object.entries(looks))("has nothing for axe to find, %s, on a phone too", async (_, look) => {
    const context = await browser.newContext({
      ...look,
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.setContent(dryRunAsHtml(run));
    expect(await violations(page)).toEqual([]);
    expect(await outlineFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await context.close();
  });

  it("says of each chart what it shows, and has its figures in a table that the keyboard opens", async () => {
    const page = await browser.newPage();
    await page.setContent(dryRunAsHtml(run));
    const chart = page.getByRole("img", {
      name: /^Blind copy, week by week. Most in the week of 2026-10-05: 11 held/,
    });
    expect(await chart.locator("rect").count()).toBe(2);
    await page.locator("summary", { hasText: "Blind copy" }).focus();
    await page.keyboard.press("Enter");
    const table = page.locator("details[open] table");
    expect(await table.locator("tbody tr").allInnerTexts()).toEqual([
      "2026-10-05\t11\t0\t0",
      "2026-10-19\t7\t0\t0",
    ]);
    await page.close();
  });
});
