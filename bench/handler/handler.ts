import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import type { Draft } from "../../src/message/index.ts";
import type { AuthorityFile } from "../../src/people/index.ts";
import { startBrowser } from "../../tools/screenshots/browser.ts";
import { engineBundle } from "../engine/bundle.ts";
import { authorityOfSize, usualMail } from "../engine/usual-mail.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { median, ms } from "../timing.ts";
import { probe } from "./probe.ts";
import { onDraft, openWorkbench, patienceMs, type Workbench } from "./workbench.ts";

const addin = "dist/addin";

const plainRow = (what: string, ours: string, demand: string): Row => ({
  what,
  ours,
  peer: "",
  ratio: "",
  demand,
});

function kilobytes(paths: readonly string[]): string {
  const bytes = paths.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(addin, path)), { level: 9 }).length,
    0,
  );
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** What Outlook loads at Send, and what it loads before the pane can be used; Office.js is Microsoft's and apart. */
function sizes(): readonly Row[] {
  const later = readdirSync(addin).filter((name) => /^pane\..*\.js$/.test(name) && name !== "pane.js");
  return [
    plainRow("the built handler, gzip", kilobytes(["launchevent.js"]), "≤ 48 kB"),
    plainRow("the pane's first load, gzip", kilobytes(["pane.html", "pane.js"]), "≤ 220 kB"),
    plainRow("what the pane loads when a document comes, gzip", kilobytes(later), ""),
  ];
}

/** The engine as the handler holds it: index the directory, read, check, decide, word the alert. */
async function decisions(browser: Browser): Promise<readonly Row[]> {
  const page = await browser.newPage();
  await page.evaluate(`var answer; ${await engineBundle()}`);
  const draft = usualMail({ bytes: 30_000, carried: 10, recipients: 20 });
  const [first = 0, ...later] = await page.evaluate(timesOf, {
    draft,
    file: authorityOfSize(500),
    rounds: 300,
  });
  await page.close();
  const what = "decision on a usual mail in Chromium (30 kB HTML, 10 carried, 20 recipients, 500 people)";
  return [
    plainRow(`${what}, p50`, ms(median(later)), ""),
    plainRow(`${what}, p95`, ms(quantile(later, 0.95)), "≤ 30 ms"),
    plainRow(`${what}, the first ever`, ms(first), ""),
  ];
}

/** Runs in the page. */
function timesOf(work: { draft: Draft; file: AuthorityFile; rounds: number }): readonly number[] {
  const { answer } = window as unknown as { answer: (draft: Draft, file: AuthorityFile) => unknown };
  const samples: number[] = [];
  for (let round = 0; round < work.rounds; round += 1) {
    const start = performance.now();
    answer(work.draft, work.file);
    samples.push(performance.now() - start);
  }
  return samples;
}

/** From the key that sends to the alert, or to the draft's going, as the page itself saw them. */
async function answerTime(page: Page): Promise<number> {
  await page.evaluate(probe);
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => window.benchProbe.answered !== null);
  return page.evaluate(() => (window.benchProbe.answered ?? 0) - (window.benchProbe.sent ?? 0));
}

/** From the click on the ribbon to the first button of the pane's own content. */
async function paneTime(page: Page): Promise<number> {
  const start = performance.now();
  await page.locator(".addin-button").first().click();
  const isReady = "document.querySelector('main button:not([disabled])') !== null";
  while (performance.now() - start < patienceMs) {
    // By its address and by the clock: the frame's process changes as it loads, and it may be drawn too seldom to ask then.
    const frame = page.frames().find((each) => each.url().endsWith("/pane.html"));
    if ((await frame?.evaluate(isReady).catch(() => false)) === true) return performance.now() - start;
    await page.waitForTimeout(10);
  }
  throw new Error("the pane did not open");
}

const rounds = 3;
const heldSituations = ["share-without-consent", "blind-copy-of-a-member", "binding-letter"];

/** In the workbench: Microsoft's Office.js, two origins, and the development build, which is larger than what is shipped. */
async function journeys(browser: Browser, workbench: Workbench): Promise<readonly Row[]> {
  const answers: number[] = [];
  const panes: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const situation of heldSituations) {
      answers.push(await onDraft(browser, workbench, situation, answerTime));
      panes.push(await onDraft(browser, workbench, situation, paneTime));
    }
  return [
    plainRow("from Send to the answer in the workbench, p50", ms(median(answers)), ""),
    plainRow("from Send to the answer in the workbench, p95", ms(quantile(answers, 0.95)), "≤ 250 ms"),
    plainRow("until the pane can be used, nothing cached, p50", ms(median(panes)), ""),
    plainRow("until the pane can be used, nothing cached, p95", ms(quantile(panes, 0.95)), "≤ 1500 ms"),
  ];
}

/** The handler and the pane: how large, how fast to decide, to answer, to be used. */
export async function benchHandler(): Promise<readonly Row[]> {
  const browser = await startBrowser();
  try {
    const workbench = await openWorkbench();
    try {
      return [...sizes(), ...(await decisions(browser)), ...(await journeys(browser, workbench))];
    } finally {
      await workbench.close();
    }
  } finally {
    await browser.close();
  }
}
