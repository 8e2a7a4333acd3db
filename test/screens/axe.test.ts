import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookOver, nothingCut, outlineFaults, overflow } from "./look-over.ts";
import { openPreview, settled, show, type PreviewBrowser } from "./preview/browser.ts";
import { states, type StateName } from "./preview/states.ts";
import { viewsOf } from "./views.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480];

describe("every state of the pane", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPreview();
    // Fluent's colours glide from one look to the other else, and axe would look in between.
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

  it.each(["findings", "long-names", "reason-too-long", "capacity-form"] as const)(
    "%s: loses no text with the spacing of WCAG 1.4.12",
    async (name) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await show(page, name);
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
      });
      await settled(page);
      expect(await overflow(page)).toEqual(nothingCut);
    },
  );

  it.each(["loading", "at-work", "reading-attachments", "findings"] as const)(
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
