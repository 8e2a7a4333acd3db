import { setTimeout as wait } from "node:timers/promises";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atFreePorts } from "../../src/workbench/server/index.ts";
import { situations } from "../../src/workbench/situations/index.ts";
import { startBrowser } from "../../tools/screenshots/browser.ts";
import { startTogether, type Together } from "../../tools/workbench/together.ts";

const patienceMs = 30_000;

let workbench: Together;
let browser: Browser;
const outside: string[] = [];

beforeAll(async () => {
  workbench = await atFreePorts(18_743, (ports) => startTogether(ports));
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await workbench.close();
});

/** A browser of somebody who has never been here, which notes every address that is not this machine. */
async function newcomer(): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(patienceMs);
  context.on("request", (request) => {
    if (!/^(?:https:\/\/localhost:|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
  return context;
}

/** Opens a prepared situation, presses Send, and tells what one sees: the draft is gone, or Outlook's alert. */
async function send(context: BrowserContext, id: string): Promise<"goes" | "alert"> {
  const page = await context.newPage();
  await page.goto(`${workbench.address}#situation=${id}`);
  await page.locator(".editor").waitFor();
  await page.keyboard.press("Control+Enter");
  const alert = page
    .locator(".smart-alert")
    .waitFor()
    .then(() => "alert" as const);
  const gone = page
    .locator(".editor")
    .waitFor({ state: "detached" })
    .then(() => "goes" as const);
  // Whichever comes second is not waited for: it never comes.
  alert.catch(() => undefined);
  gone.catch(() => undefined);
  return Promise.race([alert, gone]);
}

describe("a prepared situation in a real browser", () => {
  it.each(situations.map(({ id, expected }) => [id, expected] as const))("%s: %s", async (id, expected) => {
    const context = await newcomer();
    try {
      expect(await send(context, id)).toBe(expected === "goes" ? "goes" : "alert");
    } finally {
      await context.close();
    }
  });

  it("reaches nothing but this machine", () => {
    expect(outside).toEqual([]);
  });
});

describe("a press of Send before the check has been loaded", () => {
  const handlers = /\/launchevent\.js$/;

  it("waits for it, and goes", async () => {
    const context = await newcomer();
    try {
      await context.route(handlers, async (route) => {
        await wait(1_500);
        await route.continue();
      });
      expect(await send(context, "ordinary-mail")).toBe("goes");
    } finally {
      await context.close();
    }
  });

  it.each([
    ["cannot be had", (route: Route) => route.abort()],
    ["breaks as it begins", (route: Route) => route.fulfill({ body: 'throw new Error("broken");' })],
  ])("is told where it %s, and may send all the same", async (_what, fail) => {
    const context = await newcomer();
    try {
      await context.route(handlers, fail);
      expect(await send(context, "ordinary-mail")).toBe("alert");
      const alert = context.pages()[0]?.locator(".smart-alert");
      expect(await alert?.innerText()).toContain(
        "the check could not be fetched. Look at it yourself before you send.",
      );
      expect(await alert?.getByRole("button", { name: "Send Anyway" }).count()).toBe(1);
    } finally {
      await context.close();
    }
  });
});

describe("a blind copy of a member", () => {
  it("is held, shown in the pane, repaired with one click, and sent", async () => {
    const context = await newcomer();
    try {
      expect(await send(context, "blind-copy-of-a-member")).toBe("alert");
      const page = context.pages()[0];
      if (page === undefined) throw new Error("the page is gone");
      await page.locator(".smart-alert button").first().click();
      const pane = page.frameLocator(".pane-page iframe");
      await pane.getByRole("button", { name: /^Move .*Cc/ }).click();
      await pane
        .getByText(/All settled/)
        .first()
        .waitFor();
      await page
        .getByRole("button", { name: /^Send$/ })
        .first()
        .click();
      await page.locator(".editor").waitFor({ state: "detached" });
    } finally {
      await context.close();
    }
  });
});
