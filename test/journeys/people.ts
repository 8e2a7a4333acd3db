import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Together } from "../../tools/workbench/together.ts";
import { noteWhatIsKept, type Kept } from "./kept.ts";
import { tap, type Wire } from "./wire.ts";

const patienceMs = 60_000;

/** A letter that somebody writes, in plain words. */
export interface Letter {
  /** As somebody would begin to type the name: the first suggestion is taken. */
  readonly to: string;
  readonly subject: string;
  readonly words: string;
}

/** Somebody at the stand-in Outlook, in a browser of their own; one can be one person of the story after another. */
export interface AtOutlook {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Opens a prepared situation. */
  play(situation: string): Promise<void>;
  /** Begins the story anew: what was written here before is gone, what the register keeps is not. */
  begin(): Promise<void>;
  /** Becomes one of the story's people. */
  be(name: string): Promise<void>;
  /** Writes a new letter, and leaves it open. */
  write(letter: Letter): Promise<void>;
  /** Opens a letter of the inbox. */
  openMail(subject: string): Promise<void>;
  /** Forwards the letter that is open, and leaves the draft open. */
  forward(to: string): Promise<void>;
  /** Puts somebody whom nobody else is to see into the draft, and a file. */
  hideIn(name: string, file: { readonly name: string; readonly text: string }): Promise<void>;
  /** Sends the draft to one more. */
  addTo(name: string): Promise<void>;
  /** Takes somebody out of the draft again. */
  takeOut(name: string): Promise<void>;
  /** Opens the pane beside what is open. */
  openPane(): Promise<void>;
  /** Presses Send: `goes`, or what Outlook's alert says; the alert stays open. */
  send(): Promise<string>;
  /** Keeps the draft: the alert is closed, and nothing was sent. */
  stay(): Promise<void>;
  /** Lets the alert's first button open the pane. */
  toPane(): Promise<void>;
  /** Signs in from the pane, in the window that it opens; whoever did so before stays signed in. */
  signIn(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Whom a draft is for: the first suggestion for what is typed. */
async function address(page: Page, field: "To" | "Bcc", name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: field, exact: true });
  await box.fill(name);
  await page.getByRole("option").first().waitFor();
  await box.press("Enter");
}

/** What one does with mail in the stand-in Outlook. */
function mailing(
  page: Page,
): Pick<AtOutlook, "be" | "write" | "openMail" | "forward" | "addTo" | "takeOut" | "hideIn"> {
  return {
    async be(name) {
      await page.getByRole("button", { name: /^You are/ }).click();
      await page.getByRole("menuitemradio", { name: new RegExp(name) }).click();
      await page.getByRole("button", { name: new RegExp(`^You are ${name}`) }).waitFor();
    },
    async write({ to, subject, words }) {
      await page.getByRole("button", { name: "New mail" }).click();
      await address(page, "To", to);
      await page.getByLabel("Subject").fill(subject);
      await page.locator(".editor").fill(words);
    },
    async openMail(subject) {
      await page.getByRole("button", { name: /^Inbox/ }).click();
      await page.locator(".row").filter({ hasText: subject }).first().click();
      await page.locator(".message-head").filter({ hasText: subject }).waitFor();
    },
    async hideIn(who, { name, text }) {
      await address(page, "Bcc", who);
      const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
      await page.getByLabel("Files to attach").setInputFiles(file);
      await page.getByText(name).first().waitFor();
    },
    addTo: (name) => address(page, "To", name),
    async takeOut(name) {
      await page.getByRole("button", { name: `Remove ${name}` }).click();
    },
    async forward(to) {
      await page.getByRole("button", { name: "Forward", exact: true }).click();
      await page.locator(".editor").waitFor();
      await address(page, "To", to);
    },
  };
}

/** Where it is noted what browsers ask for, and what they are given to keep. */
export interface Seen {
  readonly wire: Wire;
  readonly kept: Kept;
}

/** A browser of somebody who has never been here, which is watched. */
async function newcomer(browser: Browser, seen: Seen, phone: boolean): Promise<BrowserContext> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patienceMs);
  tap(context, seen.wire);
  await noteWhatIsKept(context, seen.kept);
  return context;
}

/** Sits somebody down at the stand-in Outlook. */
export async function atOutlook(browser: Browser, workbench: Together, seen: Seen): Promise<AtOutlook> {
  const context = await newcomer(browser, seen, false);
  const page = await context.newPage();
  const pane = page.frameLocator(".pane-page iframe");
  const signedIn = new Set<string>();
  return {
    page,
    pane,
    ...mailing(page),
    async begin() {
      // An address that differs after the hash alone would not be loaded anew.
      await page.goto("about:blank");
      await page.goto(workbench.address);
      await page.getByRole("heading", { name: /^Try it/ }).waitFor();
    },
    async openPane() {
      await page.locator(".addin-button").click();
      await pane.getByRole("heading", { level: 1 }).waitFor();
    },
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
      return (await alert.count()) > 0 ? alert.innerText() : "goes";
    },
    async stay() {
      await page.keyboard.press("Escape");
      await page.locator(".smart-alert").waitFor({ state: "detached" });
    },
    async toPane() {
      await page.locator(".smart-alert button").first().click();
      await pane.getByRole("heading", { level: 1 }).waitFor();
    },
    async signIn(name) {
      if (signedIn.has(name)) return;
      signedIn.add(name);
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
  seen: Seen,
): Promise<AtRegister> {
  const context = await newcomer(browser, seen, true);
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
