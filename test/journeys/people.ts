import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Together } from "../../tools/workbench/together.ts";

const patienceMs = 60_000;

/** Somebody at the stand-in Outlook, in a browser of their own. */
export interface AtOutlook {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Opens a prepared situation. */
  play(situation: string): Promise<void>;
  /** Presses Send: the draft is gone, or Outlook asks. */
  send(): Promise<"goes" | "alert">;
  /** Lets the alert's first button open the pane. */
  toPane(): Promise<void>;
  /** Signs in from the pane, in the window that it opens. */
  signIn(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser of somebody who has never been here; `outside` is told every address that is not this machine's. */
export async function newcomer(
  browser: Browser,
  outside: string[] = [],
  phone = false,
): Promise<BrowserContext> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patienceMs);
  context.on("request", (request) => {
    if (!/^(?:https:\/\/localhost:|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
  return context;
}

/** Sits somebody down at the stand-in Outlook. */
export async function atOutlook(
  browser: Browser,
  workbench: Together,
  outside: string[],
): Promise<AtOutlook> {
  const context = await newcomer(browser, outside);
  const page = await context.newPage();
  const pane = page.frameLocator(".pane-page iframe");
  return {
    page,
    pane,
    async play(situation) {
      await page.goto(`${workbench.address}#situation=${situation}`);
      await page.locator(".editor").waitFor();
    },
    async send() {
      await page
        .getByRole("button", { name: /^Send$/ })
        .first()
        .click();
      const alert = page.locator(".smart-alert");
      await page.waitForFunction(
        () => document.querySelector(".smart-alert") !== null || document.querySelector(".editor") === null,
      );
      return (await alert.count()) > 0 ? "alert" : "goes";
    },
    async toPane() {
      await page.locator(".smart-alert button").first().click();
      await pane.getByRole("heading", { level: 1 }).waitFor();
    },
    async signIn(name) {
      const opened = context.waitForEvent("page");
      await pane.getByRole("button", { name: "Sign in" }).click();
      const window = await opened;
      await window.getByRole("button", { name: new RegExp(name) }).click();
      await pane.getByRole("button", { name: "Sign in" }).waitFor({ state: "detached" });
    },
    close: () => context.close(),
  };
}

/** Somebody on the register's own pages: a member on a phone, or the Monitoring Officer at a desk. */
export interface AtRegister {
  readonly page: Page;
  /** Opens a request by the link of its notice. */
  open(link: string): Promise<void>;
  close(): Promise<void>;
}

/** Signs somebody in to the register's pages. */
export async function atRegister(
  browser: Browser,
  workbench: Together,
  name: string,
  outside: string[],
): Promise<AtRegister> {
  const context = await newcomer(browser, outside, true);
  const page = await context.newPage();
  await page.goto(`${workbench.addinOrigin}/decisions.html`);
  await page
    .getByRole("button", { name: /Sign in/ })
    .first()
    .click();
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.getByText(`Signed in as`).waitFor();
  return {
    page,
    async open(link) {
      await page.goto(link);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
    close: () => context.close(),
  };
}

/** The links in the notices that reached an address, newest last. */
export function linksFor(workbench: Together, address: string): readonly string[] {
  return workbench
    .notices()
    .filter(({ to }) => to === address)
    .flatMap(({ text }) => text.match(/https:\/\/localhost:\d+\/decisions\.html#\S+/g) ?? []);
}
