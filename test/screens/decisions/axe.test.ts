import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { looks, nothingCut, outline, overflow, violations } from "../look-over.ts";
import { redrawn, settled, type PreviewBrowser } from "../preview/browser.ts";
import { openDecisions, show } from "./preview/show.ts";
import { states, type StateName } from "./preview/states.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480, 1280];

/** Before a release axe looks at every width in every look (AXE=every); else each look at one width, another for each state. */
const isEvery = process.env["AXE"] === "every";

describe("every state of the decision pages", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openDecisions();
    page = await browser.open({ reducedMotion: "reduce" });
  });

  afterAll(() => browser.close());

  it.each(names.map((name, at) => [name, at] as const))(
    "%s: has no fault that axe knows, and nothing cut, in every look and width",
    async (name, at) => {
      await show(page, name);
      for (const [turn, [look, media]] of Object.entries(looks).entries())
        for (const [nth, width] of widths.entries()) {
          await page.emulateMedia({ ...media, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          await redrawn(page);
          expect(await overflow(page), `${look}, ${width} px`).toEqual(nothingCut);
          if (isEvery || nth === (at + turn) % widths.length)
            expect(await violations(page), `${look}, ${width} px`).toEqual([]);
        }
    },
  );

  it.each(names)(
    "%s: has one first heading, no level skipped, and a name for every control",
    async (name) => {
      await show(page, name);
      const { levels, unnamed, doubled } = await outline(page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      expect(unnamed).toEqual([]);
      expect(doubled).toEqual([]);
    },
  );

  it.each([
    "originator-limit-faults",
    "originator-long-names",
    "ask-faults",
    "releases",
    "accounts",
    "accounts-asked",
    "accounts-close-ask",
    "accounts-history",
    "accounts-assess-faults",
    "checklist-change",
    "checklist-faults",
    "absence-alone",
    "account",
    "log-broken",
  ] as const)("%s: loses no text with the spacing of WCAG 1.4.12, at 320 px", async (name) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await show(page, name);
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
    });
    await settled(page);
    expect(await overflow(page)).toEqual(nothingCut);
  });

  it.each(["loading", "originator-at-work", "log-holds"] as const)(
    "%s: moves nothing where movement is not wanted",
    async (name) => {
      await show(page, name);
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0)
          .map((animation) => animation.playState),
      );
      expect(moving).toEqual([]);
    },
  );
});
