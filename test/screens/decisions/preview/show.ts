import type { Page } from "playwright-core";
import { openPreview, settled, type PreviewBrowser } from "../../preview/browser.ts";
import { states, type StateName } from "./states.ts";

/** A real browser with the previews of these pages in it. */
export function openDecisions(): Promise<PreviewBrowser> {
  return openPreview("test/screens/decisions/preview/preview.tsx");
}

/** Loads a state as if for the first time in this window, and waits until the page has come to rest in it. */
export async function show(page: Page, name: StateName): Promise<void> {
  // The same address twice would not load anew: it differs from itself by nothing but its hash.
  await page.goto("about:blank");
  await page.goto(`/?state=${name}${states[name].hash}`);
  await page.waitForSelector("h1");
  await settled(page);
}
