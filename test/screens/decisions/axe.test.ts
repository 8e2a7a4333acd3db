import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { looks, nothingCut, outlineFaults, overflow, violations } from "../look-over.ts";
import { redrawn, settled, type PreviewBrowser } from "../preview/browser.ts";
import { openDecisions, show } from "./preview/show.ts";
import { states, type StateName } from "./preview/states.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480, 1280];

/** Before a release every state is looked over in every look at every width, by every rule of axe (AXE=every). */
const isEvery = process.env["AXE"] === "every";

/** Every look at every width, and whether axe looks: on an ordinary day at one width of each look, another for each state; in light by every rule, in the others by those of colour. */
function views(at: number) {
  return Object.entries(looks).flatMap(([look, media], turn) =>
    widths.map((width, nth) => {
      const isForAxe = isEvery || nth === (at + turn) % widths.length;
      return { look, media, width, isForAxe };
    }),
  );
}

describe("every state of the decision pages", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openDecisions();
    page = await browser.open({ reducedMotion: "reduce" });
  });

  afterAll(() => browser.close());

  it.each(names.map((name, at) => [name, at] as const))(
    "%s: is well built, has no fault that axe knows, and nothing cut, in every look and width",
    async (name, at) => {
      await show(page, name);
      expect(await outlineFaults(page)).toEqual([]);
      // A look moves nothing by itself: light alone shows at every width what is cut, the others where axe looks.
      const seen = views(at).filter(({ look, isForAxe }) => isForAxe || look === "light");
      for (const { look, media, width, isForAxe } of seen) {
        await page.emulateMedia({ ...media, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        await redrawn(page);
        expect(await overflow(page), `${look}, ${width} px`).toEqual(nothingCut);
        const which = isEvery || look === "light" ? "every rule" : "rules of colour";
        if (isForAxe) expect(await violations(page, which), `${look}, ${width} px`).toEqual([]);
      }
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
