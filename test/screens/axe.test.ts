import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { looks, nothingCut, outlineFaults, overflow, violations } from "./look-over.ts";
import { openPreview, redrawn, settled, show, type PreviewBrowser } from "./preview/browser.ts";
import { states, type StateName } from "./preview/states.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480];

/** Before a release every rule is asked in every look (AXE=every); else in light, and in the others what colours decide. */
const isEvery = process.env["AXE"] === "every";

describe("every state of the pane", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPreview();
    // Fluent's colours glide from one look to the other else, and axe would look in between.
    page = await browser.open({ reducedMotion: "reduce" });
  });

  afterAll(() => browser.close());

  it.each(names)(
    "%s: is well built, has no fault that axe knows, and nothing cut, in every look and width",
    async (name) => {
      await show(page, name);
      expect(await outlineFaults(page)).toEqual([]);
      for (const [look, media] of Object.entries(looks))
        for (const width of widths) {
          await page.emulateMedia({ ...media, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          await redrawn(page);
          const which = isEvery || look === "light" ? "every rule" : "rules of colour";
          expect(await violations(page, which), `${look}, ${width} px`).toEqual([]);
          expect(await overflow(page), `${look}, ${width} px`).toEqual(nothingCut);
        }
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
