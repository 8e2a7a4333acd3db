/**
 * `npm run screenshots`: takes the pictures of docs/pictures from the workbench as it is. Look at them before they are
 * committed.
 *
 *   npm run screenshots -- pane-       only those whose names begin so
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startWorkbench } from "../../src/workbench/server/index.ts";
import { bringUpToDate } from "../workbench/built.ts";
import { startBrowser } from "./browser.ts";
import { pictures, type Picture } from "./pictures.ts";

const folder = "docs/pictures";
const ports = { pagePort: 8453, addinPort: 8454 };

async function take(picture: Picture, browser: Browser, address: string): Promise<void> {
  const { name, width, height, scheme, hash, bring, part } = picture;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address + hash);
  await page.locator(".bar").waitFor();
  await bring(page);
  // Whatever moves has come to rest.
  await page.waitForTimeout(1000);
  const file = join(folder, `${name}.png`);
  await (part === undefined ? page : page.locator(part)).screenshot({ path: file, animations: "disabled" });
  await context.close();
  console.log(`  ${file}`);
}

const beginning = process.argv[2] ?? "";
const folders = await bringUpToDate(ports.addinPort, (what) => {
  console.log(`  ${what} …`);
});
mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench({
  ...ports,
  addinFolder: folders.addin,
  pageFolder: folders.page,
  manifest: "manifest.xml",
  certificateFolder: "node_modules/.cache/correspondence",
});
const browser = await startBrowser();
try {
  for (const picture of pictures)
    if (picture.name.startsWith(beginning)) await take(picture, browser, workbench.address);
} finally {
  await browser.close();
  await workbench.close();
}
