import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookOver, nothingCut, outlineFaults, overflow } from "../look-over.ts";
import { settled, type PreviewBrowser } from "../preview/browser.ts";
import { viewsOf } from "../views.ts";
import { openDecisions, show } from "./preview/show.ts";
import { states, type StateName } from "./preview/states.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480, 1280];

describe("every state of the decision pages", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openDecisions();
    page = await browser.open({ reducedMotion: "reduce" });
  });

  afterAll(() => browser.close());

  it.each(names.map((name, place) => [name, place] as const))(
    "%s: is well built, has no fault that axe knows, and nothing cut",
    async (name, place) => {
      await show(page, name);
      expect(await outlineFaults(page)).toEqual([]);
      await lookOver(page, viewsOf(place, widths));
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
    "log-keep-record-faults",
    "overseer-kept",
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
