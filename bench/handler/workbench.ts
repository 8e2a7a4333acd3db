import type { Browser, Page } from "playwright-core";
import { atFreePorts, startWorkbench } from "../../src/workbench/server/index.ts";
import { bringUpToDate } from "../../tools/workbench/built.ts";

export const patienceMs = 20_000;

export type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

export function openWorkbench(): Promise<Workbench> {
  return atFreePorts(18_543, async ({ pagePort, addinPort }) => {
    const built = await bringUpToDate(addinPort, () => undefined);
    return startWorkbench({
      addinFolder: built.addin,
      pageFolder: built.page,
      manifest: "manifest.xml",
      certificateFolder: "node_modules/.cache/correspondence",
      pagePort,
      addinPort,
      missing: () => undefined,
    });
  });
}

/** Does something with the draft of a prepared situation, as somebody finds it who has never been here. */
export async function onDraft<Found>(
  browser: Browser,
  { address }: Workbench,
  situation: string,
  act: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  });
  try {
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    await page.goto(`${address}#situation=${situation}`);
    await page.locator(".editor").waitFor();
    // The add-in has read the draft as it was opened: a person who presses Send has looked at it for a moment.
    await page.locator(".info-bars .fui-MessageBar").waitFor();
    return await act(page);
  } finally {
    await context.close();
  }
}
