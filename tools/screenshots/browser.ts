import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** Starts Chromium: the one named by CHROMIUM, else the one of the npm package. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env["CHROMIUM"];
  const executablePath = own !== undefined && existsSync(own) ? own : await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...chromium.args, "--no-sandbox"] });
}
