import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/**
 * The package's own list is for servers without a screen to themselves: it runs everything in one process, which does not
 * survive the closing of a context, and switches off the fence between origins, which is what the workbench stands on. It
 * also draws by a graphics card in software, which took half of the time of every journey; pages are drawn without one here.
 */
const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** Starts Chromium: the one named by CHROMIUM, else the one of the npm package. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env["CHROMIUM"];
  const executablePath = own !== undefined && existsSync(own) ? own : await chromium.executablePath();
  return playwright.launch({ executablePath, args });
}
