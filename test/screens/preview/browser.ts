import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { servePreview } from "./preview-page.ts";
import type { StateName } from "./states.ts";

/** A real browser with the preview in it. */
export interface PreviewBrowser {
  /** A page of its own; show a state in it with `show`. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the preview and starts the browser; of the pane, unless another entry is named. */
export async function openPreview(entry?: string): Promise<PreviewBrowser> {
  const [server, executablePath] = await Promise.all([servePreview(entry), chromium.executablePath()]);
  const browser: Browser = await playwright.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    headless: true,
  });
  return {
    async open(options) {
      const baseURL = server.address;
      const context = await browser.newContext({
        baseURL,
        viewport: { width: 360, height: 800 },
        ...options,
      });
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Loads a state, and waits until the pane has come to rest in it. */
export async function show(page: Page, name: StateName): Promise<void> {
  await page.goto(`/?state=${name}`);
  await page.waitForSelector("h1");
  await settled(page);
}

/** Waits until the pane has drawn what it had to draw. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise((done) =>
        setTimeout(
          () =>
            requestAnimationFrame(() => {
              done(true);
            }),
          60,
        ),
      ),
  );
}
