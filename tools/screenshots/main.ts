/**
 * `npm run screenshots`: takes the pictures of docs/pictures from the workbench as it is. Look at them before they are
 * committed.
 *
 *   npm run screenshots -- pane-       only those whose names begin so
 *
 * Those of the decision pages are taken by `npx tsx test/screens/decisions/pictures.ts`, which needs no register.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startTogether } from "../workbench/together.ts";
import { startBrowser } from "./browser.ts";
import { pictures, type Picture } from "./pictures.ts";

const folder = "docs/pictures";
const ports = { pagePort: 8453, addinPort: 8454, providerPort: 8456 };

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
const wanted = pictures.filter(({ name }) => name.startsWith(beginning));
if (wanted.length === 0) {
  console.error(`No picture of the workbench begins with ${beginning}. Those of the decision pages are taken by
  npx tsx test/screens/decisions/pictures.ts ${beginning}`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const workbench = await startTogether({
  ...ports,
  say: (what) => {
    console.log(`  ${what} …`);
  },
});
const browser = await startBrowser();
try {
  for (const picture of wanted) await take(picture, browser, workbench.address);
} finally {
  await browser.close();
  await workbench.close();
}
