import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../tools/screenshots/browser.ts";
import { startTogether, type Together } from "../../tools/workbench/together.ts";
import { decisionPages } from "../support/decision-pages.ts";
import { atOutlook, atRegister, linksFor, type AtOutlook } from "./people.ts";

let workbench: Together;
let browser: Browser;
const outside: string[] = [];
const joss = "joss.hartley@lowmarsh-ca.example";
const grace = "grace.lindon@lowmarsh-ca.example";

beforeAll(async () => {
  workbench = await startTogether({ pagePort: 18_543, addinPort: 18_544, providerPort: 18_546 });
  browser = await startBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await workbench.close();
});

/** Waits until somebody has a new link, and gives it. */
async function newLink(address: string, before: number): Promise<string> {
  await expect.poll(() => linksFor(workbench, address).length, { timeout: 30_000 }).toBeGreaterThan(before);
  return linksFor(workbench, address).at(-1) ?? "";
}

/** The officer at the held message, signed in, with the pane open. */
async function heldAtSend(): Promise<AtOutlook> {
  const sam = await atOutlook(browser, workbench, outside);
  await sam.play("share-without-consent");
  expect(await sam.send()).toBe("alert");
  await sam.toPane();
  await sam.signIn("Sam Okoye");
  return sam;
}

/** Asks from the pane; gives the link in the member's notice. */
async function ask({ pane }: AtOutlook): Promise<string> {
  const before = linksFor(workbench, joss).length;
  await pane.getByRole("button", { name: /^Ask Cllr Joss Hartley/ }).click();
  await pane.getByLabel(/Why do you want to share it/).fill("Cllr Dine answers on transport at the Board.");
  await pane.getByRole("button", { name: "Ask for permission" }).click();
  await pane
    .getByText(/^Asked: Cllr Joss Hartley/)
    .first()
    .waitFor();
  return newLink(joss, before);
}

describe("an officer who may not share a member's letter", () => {
  it("asks, is declined, refers it, and the Monitoring Officer determines that it stays private: it is still held", async () => {
    const sam = await heldAtSend();
    const request = await ask(sam);
    const member = await atRegister(browser, workbench, "Joss Hartley", outside);
    await member.open(request);
    await decisionPages(member.page).decline("Not before the Board.");
    await sam.pane
      .getByText(/declined/)
      .first()
      .waitFor();
    const before = linksFor(workbench, grace).length;
    await sam.pane.getByRole("button", { name: "Refer to the Monitoring Officer" }).click();
    await sam.pane.getByLabel(/Why should it be shared all the same/).fill("The Board decides on the ferry.");
    await sam.pane.getByRole("button", { name: "Refer it" }).click();
    const officer = await atRegister(browser, workbench, "Grace Lindon", outside);
    await officer.open(await newLink(grace, before));
    await decisionPages(officer.page).determine({ isShared: false, reasons: "The Board does not need it." });
    await sam.pane
      .getByText(/decided that it is not to be shared/)
      .first()
      .waitFor();
    expect(await sam.send()).toBe("alert");
    await Promise.all([sam.close(), member.close(), officer.close()]);
  });

  it("reaches nothing but this machine", () => {
    expect(outside).toEqual([]);
  });
});
