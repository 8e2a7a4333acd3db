import type { Page } from "playwright-core";

/** One picture of docs/pictures. */
export interface Picture {
  /** The file's name, without `.png`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  /** What the page's address names; empty for the page itself. */
  readonly hash: string;
  /** Brings the page to what is to be seen. */
  readonly bring: (page: Page) => Promise<void>;
  /** The part to take; absent: all that is in view. */
  readonly part?: string;
}

const wide = { width: 1280, height: 800 } as const;
/** High enough for a finding with everything that can be done about it. */
const tall = { width: 1280, height: 1200 } as const;
const narrow = { width: 400, height: 800 } as const;

async function editor(page: Page): Promise<void> {
  await page.locator(".editor").waitFor();
  // The add-in has said above the draft what Send will say.
  await page.locator(".info-bars .fui-MessageBar").waitFor();
}

async function alert(page: Page): Promise<void> {
  await editor(page);
  await page.keyboard.press("Control+Enter");
  await page.locator(".smart-alert").waitFor();
}

async function pane(page: Page): Promise<void> {
  await alert(page);
  await page.locator(".smart-alert button").first().click();
  const inside = page.frameLocator(".pane-page iframe");
  await inside.locator("main, h1, h2").first().waitFor();
  await inside.getByRole("button").first().waitFor();
}

async function situations(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function inbox(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Inbox/ }).click();
  await page.locator(".row").nth(1).click();
  await page.locator(".message-head").waitFor();
}

/** Sends what has a grant, becomes its recipient, and looks at the headers. */
async function headers(page: Page): Promise<void> {
  await page.locator(".editor").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator(".list").waitFor();
  await page.locator(".editor").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^You are/ }).click();
  await page.getByRole("menuitemradio", { name: /Amara Dine/ }).click();
  await page.locator(".row").first().click();
  await page.getByRole("button", { name: "Headers" }).click();
  await page.getByRole("heading", { name: "Headers and source" }).waitFor();
}

async function faults(page: Page): Promise<void> {
  await editor(page);
  await page.getByRole("button", { name: /^Faults/ }).click();
  await page.getByRole("heading", { name: "Faults", exact: true }).waitFor();
}

const share = "#situation=share-without-consent";

/** Everything that docs/ shows of the workbench and of the pane. */
export const pictures: readonly Picture[] = [
  { name: "workbench-situations", ...wide, scheme: "light", hash: "", bring: situations },
  { name: "workbench-situations-dark", ...wide, scheme: "dark", hash: "", bring: situations },
  { name: "workbench-situations-narrow", ...narrow, scheme: "light", hash: "", bring: situations },
  { name: "workbench-reading", ...wide, scheme: "light", hash: "", bring: inbox },
  { name: "workbench-reading-narrow-dark", ...narrow, scheme: "dark", hash: "", bring: inbox },
  { name: "workbench-compose", ...wide, scheme: "light", hash: share, bring: editor },
  { name: "workbench-compose-narrow", ...narrow, scheme: "light", hash: share, bring: editor },
  { name: "workbench-alert", ...wide, scheme: "light", hash: share, bring: alert },
  { name: "workbench-alert-dark", ...wide, scheme: "dark", hash: share, bring: alert },
  { name: "workbench-alert-narrow-dark", ...narrow, scheme: "dark", hash: share, bring: alert },
  { name: "workbench-pane", ...wide, scheme: "light", hash: share, bring: pane },
  { name: "workbench-pane-dark", ...wide, scheme: "dark", hash: share, bring: pane },
  { name: "workbench-pane-narrow", ...narrow, scheme: "light", hash: share, bring: pane },
  {
    name: "workbench-headers",
    ...wide,
    scheme: "light",
    hash: "#situation=grant-in-the-policy-file",
    bring: headers,
  },
  { name: "workbench-faults-dark", ...wide, scheme: "dark", hash: share, bring: faults },
  { name: "pane-share", ...tall, scheme: "light", hash: share, bring: pane, part: ".pane" },
  { name: "pane-share-dark", ...tall, scheme: "dark", hash: share, bring: pane, part: ".pane" },
  {
    name: "pane-binding-letter",
    ...tall,
    scheme: "light",
    hash: "#situation=binding-letter",
    bring: pane,
    part: ".pane",
  },
  {
    name: "pane-blind-copy",
    ...tall,
    scheme: "light",
    hash: "#situation=blind-copy-of-a-member",
    bring: pane,
    part: ".pane",
  },
];
