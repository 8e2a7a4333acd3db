import type { Page } from "playwright-core";
import { looks } from "./views.ts";
import { redrawn } from "./look-over.ts";

/** How the focus shows on one control, in one look. */
export interface Ring {
  /** `light: BUTTON Move paul.ferris` */
  readonly of: string;
  /** How many pixels differ by 3:1 or more from the same place without the focus (WCAG 2.2, 2.4.13). */
  readonly seen: number;
  /** How many must: a line along the control's longer side, but for its rounded ends. */
  readonly wanted: number;
}

/** A control that has the focus: its longer side in pixels, its kind (what gives it its looks), and its name for a fault. */
interface Stop {
  readonly longer: number;
  readonly kind: string;
  readonly name: string;
}

function stopHere(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // Tab brings a control just into view, and a ring around it may be beyond the edge.
    element.scrollIntoView({ block: "center" });
    const { width, height } = element.getBoundingClientRect();
    return {
      longer: Math.min(Math.max(width, height), innerWidth),
      kind: `${element.tagName} ${element.className} ${element.getAttribute("type") ?? ""}`,
      name: `${element.tagName} ${element.innerText || (element.getAttribute("aria-label") ?? element.id)}`,
    };
  });
}

/** Pictures of what is in view in every look, as base64: a ring may be drawn around more than the control. */
async function pictures(page: Page): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const media of Object.values(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await redrawn(page);
    taken.push((await page.screenshot({ caret: "hide" })).toString("base64"));
  }
  return taken;
}

/** How many pixels of two pictures differ by 3:1 or more. */
function contrasting(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (both) => {
      const [first, second] = await Promise.all(
        both.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      // WCAG 2.2, relative luminance and contrast ratio.
      const part = (value: number): number =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const luminance = (data: Uint8ClampedArray, at: number): number =>
        [0.2126, 0.7152, 0.0722].reduce(
          (sum, weight, n) => sum + weight * part((data[at + n] ?? 0) / 255),
          0,
        );
      let seen = 0;
      for (let at = 0; first && second && at < first.length; at += 4) {
        const [a, b] = [luminance(first, at), luminance(second, at)];
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) seen += 1;
      }
      return seen;
    },
    [one, other],
  );
}

async function ringsAt(page: Page, { longer, name }: Stop): Promise<readonly Ring[]> {
  const focused = await pictures(page);
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    Object.assign(window, { stop: element });
    element.blur();
  });
  const blurred = await pictures(page);
  const rings: Ring[] = [];
  for (const [at, look] of Object.keys(looks).entries())
    rings.push({
      of: `${look}: ${name}`,
      seen: await contrasting(page, focused[at] ?? "", blurred[at] ?? ""),
      wanted: Math.floor(0.9 * longer),
    });
  await page.evaluate(() => {
    (window as unknown as { stop: HTMLElement }).stop.focus();
  });
  return rings;
}

/** Goes through a page by Tab, and measures the focus in every look on each kind of control that was not `known` yet. */
export async function ringsOn(page: Page, known: Set<string>): Promise<readonly Ring[]> {
  const rings: Ring[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopHere(page);
    if (stop === null) break;
    if (known.has(stop.kind)) continue;
    known.add(stop.kind);
    rings.push(...(await ringsAt(page, stop)));
  }
  return rings;
}
