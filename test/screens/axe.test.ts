import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreview, settled, show, type PreviewBrowser } from "./preview/browser.ts";
import { states, type StateName } from "./preview/states.ts";

const names = Object.keys(states) as StateName[];
const widths = [320, 360, 480];
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, in short. The one exclusion is Fluent's own focus keeper. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(rules)
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** By how many pixels the page scrolls sideways, and which texts are cut. */
function overflow(page: Page): Promise<{ readonly sideways: number; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (element) =>
        element.tagName !== "TEXTAREA" &&
        element.textContent.trim() !== "" &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== "visible",
    );
    return { sideways: root.scrollWidth - root.clientWidth, cut: cut.map((element) => element.textContent) };
  });
}

const nothingCut = { sideways: 0, cut: [] };

describe("every state of the pane", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPreview();
    page = await browser.open();
  });

  afterAll(() => browser.close());

  it.each(names)(
    "%s: has no fault that axe knows, and nothing cut, in every look and width",
    async (name) => {
      await show(page, name);
      for (const [look, media] of Object.entries(looks))
        for (const width of widths) {
          await page.emulateMedia(media);
          await page.setViewportSize({ width, height: 800 });
          await settled(page);
          expect(await violations(page), `${look}, ${width} px`).toEqual([]);
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
      await page.emulateMedia({ reducedMotion: "reduce" });
      await show(page, name);
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0)
          .map((animation) => animation.playState),
      );
      await page.emulateMedia({ reducedMotion: "no-preference" });
      expect(moving).toEqual([]);
    },
  );

  it.each(names)(
    "%s: has one first heading, no level skipped, and a name for every control",
    async (name) => {
      await show(page, name);
      const { levels, unnamed } = await page.evaluate(() => ({
        levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1])),
        unnamed: [...document.querySelectorAll<HTMLElement>("button, input, textarea")]
          .filter((control) => {
            const { id } = control;
            const labelled = id !== "" && document.querySelector(`label[for="${id}"]`) !== null;
            return !labelled && control.innerText.trim() === "" && !control.hasAttribute("aria-label");
          })
          .map((control) => control.outerHTML),
      }));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      expect(unnamed).toEqual([]);
    },
  );
});
