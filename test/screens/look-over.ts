import axeCore, { type RunOnly } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { looks, type View } from "./views.ts";

declare global {
  var axe: typeof axeCore | undefined;
}

/** The rules that are asked: https://dequeuniversity.com/rules/axe/4.11. */
const runOnly: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/**
 * What axe finds, in short. The one exclusion is Fluent's own focus keeper. axe is put into a page once, and only what is
 * amiss comes back from it: most of an analysis was the rest.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(axeCore.source);
  return page.evaluate(async (rules) => {
    if (globalThis.axe === undefined) throw new Error("axe did not come into the page");
    const found = await globalThis.axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: rules, resultTypes: ["violations"] },
    );
    if (found.passes.length + found.incomplete.length === 0) throw new Error("axe looked at nothing");
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, runOnly);
}

/** By how many pixels the page scrolls sideways, and which texts are cut. */
export function overflow(
  page: Page,
): Promise<{ readonly sideways: number; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>("#root *")].filter(
      (element) =>
        element.tagName !== "TEXTAREA" &&
        element.textContent.trim() !== "" &&
        element.scrollWidth > element.clientWidth + 1 &&
        // One pixel is how something is hidden from the eye and kept for the ear.
        element.clientWidth > 1 &&
        getComputedStyle(element).overflowX !== "visible",
    );
    return { sideways: root.scrollWidth - root.clientWidth, cut: cut.map((element) => element.textContent) };
  });
}

export const nothingCut = { sideways: 0, cut: [] };

/** Waits until a page that is at rest has been drawn anew, in another look or width. */
export async function redrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done(true);
          }),
        ),
      ),
  );
}

/** Looks a page over that shows a state: nothing is cut, and axe finds nothing. */
export async function lookOver(page: Page, views: readonly View[]): Promise<void> {
  for (const { look, width, isAsked } of views) {
    await page.emulateMedia({ ...looks[look], reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await redrawn(page);
    expect(await overflow(page), `${look}, ${width} px`).toEqual(nothingCut);
    if (isAsked) expect(await violations(page), `${look}, ${width} px`).toEqual([]);
  }
}

/** The levels of a page's headings in their order, the controls that nobody can call by a name, and ids that two have. */
function outline(page: Page): Promise<{
  readonly levels: readonly number[];
  readonly unnamed: readonly string[];
  readonly doubled: readonly string[];
}> {
  return page.evaluate(() => ({
    doubled: [...document.querySelectorAll("[id]")]
      .map(({ id }) => id)
      .filter((id, at, all) => all.indexOf(id) !== at),
    levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1])),
    unnamed: [...document.querySelectorAll<HTMLElement>("a, button, input, textarea, select")]
      .filter((control) => {
        const { id } = control;
        const labelled = id !== "" && document.querySelector(`label[for="${id}"]`) !== null;
        const named = control.hasAttribute("aria-label") || control.hasAttribute("aria-labelledby");
        return !labelled && !named && control.innerText.trim() === "";
      })
      .map((control) => control.outerHTML),
  }));
}

/** What is amiss in how a page is built: not one first heading, a level that is skipped, a control without a name, an id twice. */
export async function outlineFaults(page: Page): Promise<readonly string[]> {
  const { levels, unnamed, doubled } = await outline(page);
  const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...(firsts === 1 && levels[0] === 1 ? [] : [`headings: ${levels.join(" ")}`]),
    ...skips.map((level) => `a heading of level ${level} after none above it`),
    ...unnamed.map((control) => `no name: ${control}`),
    ...doubled.map((id) => `twice: ${id}`),
  ];
}
