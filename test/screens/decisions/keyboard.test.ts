import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { settled, type PreviewBrowser } from "../preview/browser.ts";
import type { FakeRegister } from "./preview/fake-register.ts";
import { openDecisions, show } from "./preview/show.ts";

/** More key presses than any control of these pages is away. */
const farthest = 60;

/** The most key presses that agreeing may take (promise A2). */
const mostToGrant = 12;

interface Focused {
  readonly tag: string;
  readonly text: string;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const id = element?.id ?? "";
    const field = id === "" ? null : document.querySelector<HTMLElement>(`label[for="${id}"]`);
    const name = element?.getAttribute("aria-label") ?? element?.innerText ?? "";
    return { tag: element?.tagName ?? "", text: (field?.innerText ?? name).trim() };
  });
}

/** Presses Tab until the focus is on a control whose name begins so; tells how often. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let presses = 1; presses <= farthest; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).text.startsWith(name)) return presses;
  }
  throw new Error(`${name} is not reached by Tab`);
}

async function press(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  await settled(page);
  return await focused(page);
}

/** Everything that the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector("[role=status]");
    if (region !== null)
      new MutationObserver(() => {
        heard.push(region.textContent);
      }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
}

function taken(page: Page): Promise<FakeRegister["taken"]> {
  return page.evaluate(() => (window as unknown as { register: FakeRegister }).register.taken);
}

function head(page: Page): Promise<string> {
  return page.locator("h1").innerText();
}

let browser: PreviewBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openDecisions();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open({ locale: "en-GB", reducedMotion: "reduce" });
});
afterEach(() => page.context().close());

describe("by keyboard alone", () => {
  it("a member agrees within twelve key presses; the result is told once, and the focus is on it", async () => {
    await show(page, "originator-requested");
    const heard = await listen(page);
    const there = await tabTo(page, "Agree");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Agree to this" });
    const on = await tabTo(page, "Yes, I agree");
    expect(there + on + 2).toBeLessThanOrEqual(mostToGrant);
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You agreed" });
    expect(await heard()).toEqual(["You agreed. Sam Okoye has been told."]);
    expect(await taken(page)).toEqual([{ deed: "grant", body: {} }]);
  });

  it("a member agrees with limits, reads them once more, changes them, and gives them", async () => {
    await show(page, "originator-requested");
    await tabTo(page, "Agree with limits");
    await press(page, "Enter");
    await tabTo(page, "Cllr Pieter Vane");
    await press(page, "Space");
    await tabTo(page, "Conditions");
    await page.keyboard.type("Only the first page");
    await tabTo(page, "Go on");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Check your answer" });
    await tabTo(page, "Change it");
    expect((await press(page, "Enter")).tag).toBe("H2");
    await tabTo(page, "Conditions");
    await page.keyboard.type(".");
    await tabTo(page, "Go on");
    await press(page, "Enter");
    await tabTo(page, "Agree with these limits");
    await press(page, "Enter");
    expect(await taken(page)).toEqual([
      {
        deed: "grant",
        body: { mayBeSharedWith: ["m2"], conditions: expect.stringContaining("first page") as string },
      },
    ]);
    expect(await page.getByText("Asked for, but not allowed").isVisible()).toBe(true);
  });

  it("limits that limit nothing are asked about, and the fault leads to its field", async () => {
    await show(page, "originator-requested");
    await tabTo(page, "Agree with limits");
    await press(page, "Enter");
    await tabTo(page, "Go on");
    expect((await press(page, "Enter")).text).toMatch(/^Please mend this first/);
    await tabTo(page, "Set at least one limit");
    expect((await press(page, "Enter")).text).toMatch(/^Cllr Joss Hartley/);
    expect(await taken(page)).toEqual([]);
  });

  it("a member declines without a reason", async () => {
    await show(page, "originator-requested");
    await tabTo(page, "Decline");
    await press(page, "Enter");
    await tabTo(page, "Decline");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You declined" });
    expect(await taken(page)).toEqual([{ deed: "refuse", body: {} }]);
  });

  it("Escape goes back to the button that opened a form, and what was typed is still there", async () => {
    await show(page, "originator-requested");
    await tabTo(page, "Decline");
    await press(page, "Enter");
    await tabTo(page, "Your reason");
    await page.keyboard.type("It was said in confidence");
    expect((await press(page, "Escape")).text).toBe("Decline");
    await press(page, "Enter");
    expect(await page.locator("textarea").inputValue()).toBe("It was said in confidence");
  });

  it("a permission is withdrawn later", async () => {
    await show(page, "originator-granted");
    await tabTo(page, "Withdraw my permission");
    await press(page, "Enter");
    await tabTo(page, "Withdraw it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You withdrew your permission" });
  });

  it("an originator objects to what the law asks", async () => {
    await show(page, "originator-informed");
    await tabTo(page, "Object");
    await press(page, "Enter");
    await tabTo(page, "Your reason");
    await page.keyboard.type("This is no background paper.");
    await tabTo(page, "Object");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You objected" });
  });

  it("an asker refers a refusal, and cannot without a word of why", async () => {
    await show(page, "asker-refused");
    await tabTo(page, "Ask the Monitoring Officer");
    await press(page, "Enter");
    await tabTo(page, "Send it to the Monitoring Officer");
    expect((await press(page, "Enter")).text).toMatch(/^Please mend this first/);
    await tabTo(page, "Why should it be shared");
    await page.keyboard.type("They vote on it.");
    await tabTo(page, "Send it to the Monitoring Officer");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "The Monitoring Officer will decide" });
    expect(await taken(page)).toEqual([{ deed: "refer", body: { grounds: "They vote on it." } }]);
  });

  it("an asker reminds the originator, and takes the request back", async () => {
    await show(page, "asker-requested");
    await tabTo(page, "Send a reminder");
    await press(page, "Enter");
    await tabTo(page, "Send the reminder");
    expect((await press(page, "Enter")).tag).toBe("H1");
    await tabTo(page, "Take the request back");
    await press(page, "Enter");
    await tabTo(page, "Take it back");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You took the request back" });
    expect(await taken(page)).toEqual([
      { deed: "remind", body: {} },
      { deed: "withdraw", body: {} },
    ]);
  });

  it("an originator has nothing against what the law asks", async () => {
    await show(page, "originator-informed");
    await tabTo(page, "Agree");
    await press(page, "Enter");
    await tabTo(page, "Yes, I agree");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "You agreed" });
    expect(await taken(page)).toEqual([{ deed: "grant", body: {} }]);
  });

  it("the Monitoring Officer lets it be shared, with fewer than were asked for", async () => {
    await show(page, "overseer-referred");
    await tabTo(page, "Decide");
    await press(page, "Enter");
    await tabTo(page, "Yes, it may be shared");
    await press(page, "Space");
    await tabTo(page, "Cllr Pieter Vane");
    await press(page, "Space");
    await tabTo(page, "Your reasons");
    await page.keyboard.type("She decides on it.");
    await tabTo(page, "Go on");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Check the decision" });
    await tabTo(page, "Record this decision");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Decided: it may be shared" });
    expect(await taken(page)).toEqual([
      {
        deed: "determine",
        body: { outcome: "share", reasons: "She decides on it.", shareWith: ["m2"] },
      },
    ]);
  });

  it("the Monitoring Officer decides, reads the decision once more, records it, and prints it", async () => {
    await show(page, "overseer-referred");
    await tabTo(page, "Decide");
    await press(page, "Enter");
    await tabTo(page, "Yes, it may be shared");
    await press(page, "ArrowDown");
    await tabTo(page, "Your reasons");
    await page.keyboard.type("A summary is enough.");
    await tabTo(page, "Go on");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Check the decision" });
    await tabTo(page, "Record this decision");
    expect((await press(page, "Enter")).tag).toBe("H1");
    expect(await taken(page)).toEqual([
      { deed: "determine", body: { outcome: "do-not-share", reasons: "A summary is enough." } },
    ]);
    await tabTo(page, "Print the decision");
    await press(page, "Enter");
    expect(await page.evaluate(() => Reflect.get(window, "wasPrinted") as unknown)).toBe(true);
  });

  it("a decision on paper is dark on white whatever the screen was, and has no controls", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await show(page, "overseer-determined");
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await settled(page);
    const { ink, buttons } = await page.evaluate(() => ({
      ink: getComputedStyle(document.querySelector("h1") ?? document.body).color,
      buttons: [...document.querySelectorAll<HTMLElement>("button, nav a")].filter(
        (control) => control.offsetParent !== null && control.offsetHeight > 0,
      ).length,
    }));
    expect(ink).toBe("rgb(36, 36, 36)");
    expect(buttons).toBe(0);
    expect(await page.getByText("Decision of the Monitoring Officer").isVisible()).toBe(true);
  });

  it("the Monitoring Officer takes a copy of the record", async () => {
    await show(page, "overseer-determined");
    await tabTo(page, "Take a copy of the record");
    await press(page, "Enter");
    await tabTo(page, "As a table (CSV)");
    await press(page, "Enter");
    expect(await page.evaluate(() => Reflect.get(window, "saved") as unknown)).toEqual([
      { name: "C-2026-0001.csv", type: "text/csv", text: "{}" },
    ]);
  });

  it("the Monitoring Officer keeps the record past its time, with a reason, and ends that again", async () => {
    await show(page, "overseer-determined");
    const heard = await listen(page);
    await tabTo(page, "Keep the record");
    await press(page, "Enter");
    await tabTo(page, "Your reason");
    await page.keyboard.type("A hearing is to come.");
    await tabTo(page, "Keep it");
    expect((await press(page, "Enter")).tag).toBe("H1");
    expect(await page.getByText("Kept past its time").isVisible()).toBe(true);
    await tabTo(page, "Keep the record no longer");
    await press(page, "Enter");
    await tabTo(page, "Your reason");
    await page.keyboard.type("It is over.");
    await tabTo(page, "Keep it no longer");
    await press(page, "Enter");
    expect(await page.getByText("Kept past its time").count()).toBe(0);
    expect(await heard()).toEqual([
      "The record is kept until you end this.",
      "The record goes when its time comes.",
    ]);
    const id = "C-2026-0001";
    expect(await taken(page)).toEqual([
      { deed: "hold", body: { id, reason: "A hearing is to come." } },
      { deed: "lift-hold", body: { id, reason: "It is over." } },
    ]);
  });

  it("a record is kept by its number from the log; what is missing is named, and the result is told once", async () => {
    await show(page, "log");
    const heard = await listen(page);
    await tabTo(page, "Keep a record, or end that");
    await press(page, "Enter");
    await tabTo(page, "Number of the request");
    await page.keyboard.type("114");
    await tabTo(page, "Keep it past its time");
    await press(page, "Space");
    await tabTo(page, "Your reason");
    await page.keyboard.type("A hearing is to come.");
    await tabTo(page, "Record this");
    await press(page, "Enter");
    await tabTo(page, "Write the number in full");
    expect((await press(page, "Enter")).text).toMatch(/^Number of the request/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("C-2026-0114");
    await tabTo(page, "Record this");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "The log" });
    expect(await heard()).toContain("C-2026-0114 is kept until you end this.");
    expect(await taken(page)).toEqual([
      { deed: "hold", body: { id: "C-2026-0114", reason: "A hearing is to come." } },
    ]);
  });

  it("a release is decided, and a level changed, each with a reason", async () => {
    await show(page, "releases");
    await tabTo(page, "Decide");
    await press(page, "Enter");
    await tabTo(page, "Yes, release it");
    await press(page, "Space");
    await tabTo(page, "Your reason");
    await page.keyboard.type("The minutes are public.");
    await tabTo(page, "Record this");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Releases" });
    expect(await taken(page)).toEqual([
      { deed: "decide-release", body: { outcome: "release", reason: "The minutes are public." } },
    ]);
    await show(page, "checks");
    await tabTo(page, "Change how strict it is: Capacity");
    await press(page, "Enter");
    await tabTo(page, "Off");
    await press(page, "ArrowDown");
    await tabTo(page, "Why");
    await page.keyboard.type("15 % were false alarms.");
    await tabTo(page, "Change it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Checks" });
    expect(await taken(page)).toEqual([
      {
        deed: "level",
        body: { check: "capacity-not-stated", level: "inform", reason: "15 % were false alarms." },
      },
    ]);
  });

  it("a level that was set is set back to what the protocol says, and then that is no choice any more", async () => {
    const check = "Change how strict it is: Capacity";
    const back = page.getByRole("radio", { name: "As the protocol has it" });
    await show(page, "checks");
    await tabTo(page, check);
    await press(page, "Enter");
    await tabTo(page, "Off");
    await press(page, "ArrowUp");
    expect(await back.isChecked()).toBe(true);
    await tabTo(page, "Why");
    await page.keyboard.type("The trial is over.");
    await tabTo(page, "Change it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Checks" });
    expect(await taken(page)).toEqual([
      {
        deed: "level",
        body: { check: "capacity-not-stated", level: "protocol", reason: "The trial is over." },
      },
    ]);
    await tabTo(page, check);
    await press(page, "Enter");
    expect(await page.getByRole("radio").count()).toBe(4);
    expect(await back.count()).toBe(0);
  });

  it("a letter on paper is asked about, with people found by name", async () => {
    await show(page, "ask");
    await tabTo(page, "Whose correspondence is it?");
    await page.keyboard.type("din");
    await settled(page);
    await press(page, "ArrowDown");
    await press(page, "Enter");
    await tabTo(page, "Who wrote the letter?");
    await page.keyboard.type("oko");
    await settled(page);
    await press(page, "ArrowDown");
    await press(page, "Enter");
    await tabTo(page, "What is it about?");
    await page.keyboard.type("Footbridge");
    await tabTo(page, "Date of the letter");
    // In which order a date is typed is the browser's own.
    await page.locator("input[type=date]").first().fill("2026-11-03");
    await tabTo(page, "With whom do you want to share it?");
    await page.keyboard.type("hart");
    await settled(page);
    await press(page, "ArrowDown");
    await press(page, "Enter");
    await tabTo(page, "Why do you want to share it?");
    await page.keyboard.type("It was promised to the school.");
    await tabTo(page, "Send the request");
    await press(page, "Enter");
    expect(await taken(page)).toEqual([
      {
        deed: "ask",
        body: {
          correspondence: {
            author: "o1",
            subject: "Footbridge",
            sent: "2026-11-03",
            medium: "paper",
          },
          originator: "m1",
          shareWith: ["m2"],
          reason: "It was promised to the school.",
        },
      },
    ]);
    expect(await head(page)).toBe("You asked Cllr Amara Dine");
    expect((await focused(page)).tag).toBe("H1");
  });

  it("the log is verified, against an older entry too, and the verdict takes the focus", async () => {
    await show(page, "log");
    await tabTo(page, "An older entry that you kept");
    await page.keyboard.type("57");
    await tabTo(page, "Verify the log");
    await press(page, "Enter");
    expect(await page.getByRole("alert").innerText()).toContain("64 letters and digits");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(`57:${"0f".repeat(32)}`);
    await tabTo(page, "Verify the log");
    expect((await press(page, "Enter")).text).toMatch(/^The log is whole: 118 entries/);
  });

  it("a link leads to another page, whose head takes the focus; the way back is the browser's own", async () => {
    await show(page, "list-asked-of-me");
    await tabTo(page, "Castle Street crossing");
    await press(page, "Enter");
    expect(await focused(page)).toEqual({ tag: "H1", text: expect.stringMatching(/./) as string });
    expect(await page.title()).toMatch(/ – Correspondence Control$/);
    await page.goBack();
    await settled(page);
    expect(await head(page)).toBe("Asked of me");
  });

  it("the first stop skips to the page", async () => {
    await show(page, "list-referrals");
    expect(await tabTo(page, "Skip to the page")).toBe(1);
    expect((await press(page, "Enter")).tag).toBe("MAIN");
  });
});

describe("the accounts by keyboard alone", () => {
  function names(): Promise<readonly string[]> {
    return page.locator("main h2").allInnerTexts();
  }

  it("an administrator finds what is out of date and records its assessment; the result is told once", async () => {
    await show(page, "accounts");
    const heard = await listen(page);
    await tabTo(page, "Out of date");
    expect((await press(page, "Space")).text).toBe("Out of date: 1");
    expect(await names()).toEqual(["Cllr Joss Hartley"]);
    await tabTo(page, "Assess joss");
    expect((await press(page, "Enter")).tag).toBe("H2");
    await tabTo(page, "It passed");
    await press(page, "Space");
    await tabTo(page, "The day you looked");
    // The browser may ask for the day or for the month first.
    await page.keyboard.type("10102026");
    await tabTo(page, "The last day it counts");
    await page.keyboard.type("11112027");
    await tabTo(page, "Record it");
    await press(page, "Enter");
    await tabTo(page, "Not every point is ticked");
    expect(await press(page, "Enter")).toMatchObject({ tag: "TEXTAREA" });
    await page.keyboard.type("A desktop in a locked office.");
    await tabTo(page, "Record it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Accounts" });
    expect(await heard()).toEqual(["Recorded for joss@hartley-joinery.example."]);
    expect(await taken(page)).toEqual([
      {
        deed: "assess",
        body: {
          outcome: "passed",
          on: "2026-10-10",
          expires: "2027-11-11",
          checklist: "a1".repeat(16),
          met: [],
          note: "A desktop in a locked office.",
        },
      },
    ]);
  });

  it("a form that is left gives the focus back to what opened it", async () => {
    await show(page, "accounts");
    await tabTo(page, "Assess joss");
    await press(page, "Enter");
    expect((await press(page, "Escape")).text).toBe("Assess joss@hartley-joinery.example");
  });

  it("more people are shown with the focus on the first of them", async () => {
    await show(page, "accounts-thousand");
    await page.getByRole("button", { name: "Show more people" }).focus();
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Cllr Number 50" });
  });

  it("what is asked is assessed from where it stands, or closed with a reason", async () => {
    await show(page, "accounts-asked");
    await tabTo(page, "No need to assess a.very");
    await press(page, "Enter");
    await tabTo(page, "Why is nothing to be assessed?");
    await page.keyboard.type("Nobody of ours.");
    await tabTo(page, "Close it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Accounts" });
    expect(await taken(page)).toEqual([{ deed: "close-ask", body: { reason: "Nobody of ours." } }]);
    await tabTo(page, "Assess cllr.vane");
    expect((await press(page, "Enter")).text).toBe("Assess cllr.vane@eelbridge.example");
  });

  it("what happened to somebody's accounts opens and closes under their name, and the focus stays", async () => {
    await show(page, "accounts-history");
    const history = page.getByText("Seen on the phone and on the tablet.");
    await history.waitFor();
    await tabTo(page, "What happened to the accounts of Cllr Amara");
    expect((await press(page, "Enter")).text).toBe("What happened to the accounts of Cllr Amara Dine");
    expect(await history.count()).toBe(0);
    await press(page, "Enter");
    await history.waitFor();
  });

  it("how the accounts stood is said in a sentence and stands as figures", async () => {
    await show(page, "accounts-asked");
    const chart = page.getByRole("img", { name: "On 21 November 2026, 94 of 115 accounts may be used" });
    expect(await chart.count()).toBe(1);
    await tabTo(page, "The same as figures");
    await press(page, "Enter");
    const rows = page.locator("figure tbody tr");
    expect(await rows.count()).toBe(13);
    expect(await rows.last().innerText()).toBe("21 November 2026\t94\t4\t2\t3\t12");
  });

  it("an account has a page of its own, where it is assessed and what came of each point is told", async () => {
    await show(page, "accounts");
    await tabTo(page, "cllr.dine@eelbridge.example");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "cllr.dine@eelbridge.example" });
    await show(page, "account");
    expect(await page.getByText("1 of 2 points were met.").isVisible()).toBe(true);
    expect(await page.getByText("Not met", { exact: true }).isVisible()).toBe(true);
    await tabTo(page, "Assess cllr.dine");
    expect((await press(page, "Enter")).tag).toBe("H2");
    await tabTo(page, "The screen locks by itself");
    await press(page, "Space");
    await tabTo(page, "It passed");
    // Up from the first answer is the last one.
    await press(page, "ArrowUp");
    await tabTo(page, "Record it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "cllr.dine@eelbridge.example" });
    const body = { outcome: "pending", checklist: "a1".repeat(16), met: ["screen-lock"] };
    expect(await taken(page)).toEqual([{ deed: "assess", body }]);
  });

  it("a member asks from the page of their account, once", async () => {
    await show(page, "account-own");
    const heard = await listen(page);
    await tabTo(page, "Ask for an assessment");
    await press(page, "Enter");
    expect((await press(page, "Escape")).text).toBe("Ask for an assessment");
    await press(page, "Enter");
    await tabTo(page, "Why it is needed");
    await page.keyboard.type("I write from it.");
    await tabTo(page, "Ask");
    expect((await press(page, "Enter")).tag).toBe("H1");
    expect(await heard()).toEqual(["Asked. The IT service will write to you."]);
    const body = { address: "cllr.dine@eelbridge.example", reason: "I write from it." };
    expect(await taken(page)).toEqual([{ deed: "ask-assessment", body }]);
    expect(await page.getByRole("button", { name: "Ask for an assessment" }).count()).toBe(0);
  });

  it("an account of somebody else is not there for a member", async () => {
    await show(page, "account-not-found");
    expect(await head(page)).toBe("There is nothing here for you");
  });

  it("a member sees their own accounts, and nothing to record", async () => {
    await show(page, "accounts-own");
    expect(await head(page)).toBe("My accounts");
    expect(await page.getByRole("button", { name: /^Assess/ }).count()).toBe(0);
    expect(await page.getByText("Please never use it", { exact: false }).isVisible()).toBe(true);
  });
});

describe("the checklist by keyboard alone", () => {
  async function given(): Promise<readonly { readonly id: string; readonly text: string }[]> {
    const [last] = (await taken(page)).slice(-1);
    return (last?.body as { points: { id: string; text: string }[] }).points;
  }

  it("is reworded, ordered, added to and taken from; each step is told, and the focus goes along", async () => {
    await show(page, "checklist");
    const heard = await listen(page);
    await tabTo(page, "Change the list");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Change the list" });
    await tabTo(page, "Move point 1 down");
    expect((await press(page, "Enter")).text).toBe("Move point 2 down");
    expect((await press(page, "Enter")).text).toBe("Move point 3 down");
    await tabTo(page, "Take out point 4");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "Point 4" });
    await tabTo(page, "Add a point");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    await page.keyboard.type("The laptop is kept in a safe.");
    await tabTo(page, "Save the list");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "What an assessment looks at" });
    expect(await heard()).toEqual([
      "It is now point 2 of 6.",
      "It is now point 3 of 6.",
      "Taken out. 5 points are left.",
      "Point 6 was added. It is empty.",
      "Saved. It counts from the next assessment on.",
    ]);
    expect((await given()).map(({ id }) => id)).toEqual([
      "supported-client",
      "disk-encryption",
      "second-step",
      "no-forwarding",
      "leaver-contact",
      "own-1",
    ]);
    expect((await given()).at(-1)?.text).toBe("The laptop is kept in a safe.");
  });

  it("what was taken out is put in again, and what was typed outlasts going back", async () => {
    await show(page, "checklist-change");
    await tabTo(page, "Take out point 1");
    await press(page, "Enter");
    expect((await press(page, "Escape")).text).toBe("Change the list");
    await press(page, "Enter");
    await tabTo(page, "Put in: The device is kept");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "Point 7" });
  });

  it("what is wrong is named in one line each, and leads to its field", async () => {
    await show(page, "checklist-faults");
    await tabTo(page, "Point 5 says the same as point 3.");
    expect(await press(page, "Enter")).toMatchObject({ tag: "TEXTAREA" });
    expect(await taken(page)).toEqual([]);
  });

  it("goes back to what is shipped, once that was confirmed", async () => {
    await show(page, "checklist-changed");
    await tabTo(page, "Go back to the list as shipped");
    await press(page, "Enter");
    await tabTo(page, "Yes, go back to it");
    expect((await press(page, "Enter")).tag).toBe("H1");
    expect(await taken(page)).toEqual([
      { deed: "put-checklist", body: { version: "b2".repeat(16), points: null } },
    ]);
    expect(await page.getByText("This is the list as it comes with the product.").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Go back to the list as shipped" }).count()).toBe(0);
  });

  it("is read by a member, who can change nothing of it", async () => {
    await show(page, "checklist-read");
    expect(await page.getByText("The device is kept in a locked room", { exact: false }).isVisible()).toBe(
      true,
    );
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
  });

  it("that somebody else changed meanwhile keeps what was written: both are shown, it is said once, and one's own can be saved", async () => {
    await show(page, "checklist-change");
    const heard = await listen(page);
    await page.getByLabel("What to look at").first().focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Always.");
    await page.evaluate(() => {
      (window as unknown as { register: FakeRegister }).register.changeChecklist();
    });
    await settled(page);
    const said = "Idris Vaughan changed the list in the meantime, and what you wrote is kept.";
    expect(await heard()).toEqual([said]);
    expect((await focused(page)).text).toMatch(/^What to look at/);
    expect(
      await page.getByText("The telephone was bought by us, and not by its holder.").first().isVisible(),
    ).toBe(true);
    expect(await page.getByLabel("What to look at").first().inputValue()).toMatch(/ Always\.$/);
    await tabTo(page, "Save the list");
    await press(page, "Enter");
    const [{ body } = { body: null }] = await taken(page);
    expect(body).toMatchObject({ version: "d4".repeat(16) });
    expect(JSON.stringify(body)).toContain(" Always.");
  });

  it("that somebody else changed meanwhile is taken as it counts, where that is wanted", async () => {
    await show(page, "checklist-overtaken");
    await page.getByRole("button", { name: "Take this list instead of mine" }).focus();
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Change the list" });
    expect(await page.getByText("changed the list in the meantime", { exact: false }).count()).toBe(0);
    expect(await page.getByLabel("What to look at").last().inputValue()).toMatch(/^The telephone was bought/);
  });

  it("that somebody else changed meanwhile is not overwritten", async () => {
    await show(page, "checklist-late");
    expect(await page.getByText("Somebody was faster", { exact: false }).first().isVisible()).toBe(true);
  });
});

describe("who decides, by keyboard alone", () => {
  it("a Monitoring Officer records that they are away, with a reason, and their referrals say so from then on", async () => {
    await show(page, "list-referrals");
    await tabTo(page, "Record that you are away");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Who decides now" });
    const heard = await listen(page);
    await tabTo(page, "I am away");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Record that you are away" });
    await tabTo(page, "Record it");
    expect((await press(page, "Enter")).text).toMatch(/^Please mend this first/);
    await tabTo(page, "Write a reason.");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    await page.keyboard.type("On leave until 3 June.");
    await tabTo(page, "Record it");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Who decides now" });
    expect(await heard()).toEqual(["Recorded: you are away from now on."]);
    expect(await taken(page)).toEqual([
      { deed: "record-absence", body: { isAbsent: true, reason: "On leave until 3 June." } },
    ]);
    await tabTo(page, "Back to the referrals");
    await press(page, "Enter");
    expect(await page.getByText("Idris Vaughan can decide in your place.").isVisible()).toBe(true);
    await tabTo(page, "Record that you are back");
    await press(page, "Enter");
    await tabTo(page, "I am back");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Record that you are back" });
  });

  it("an administrator comes from the accounts; Escape gives the focus back, and what was typed is still there", async () => {
    await show(page, "accounts");
    await tabTo(page, "Record that the Monitoring Officer is away, or back");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Who decides now" });
    await tabTo(page, "The Monitoring Officer is away");
    await press(page, "Enter");
    await tabTo(page, "Why");
    await page.keyboard.type("She asked me to.");
    expect((await press(page, "Escape")).text).toBe("The Monitoring Officer is away");
    await press(page, "Enter");
    expect(await page.locator("textarea").inputValue()).toBe("She asked me to.");
    expect(await taken(page)).toEqual([]);
  });

  it("whoever has no part in it reads who decides; a deputy who administers is told that somebody else records it", async () => {
    await show(page, "absence-read");
    expect(
      await page.getByText("Grace Lindon is recorded as away. Idris Vaughan can decide now.").isVisible(),
    ).toBe(true);
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
    await show(page, "absence-deputy");
    expect(await page.getByText("You are a deputy, so somebody else", { exact: false }).isVisible()).toBe(
      true,
    );
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
  });

  it("where there is no deputy, that is said before it is recorded", async () => {
    await show(page, "absence-alone");
    expect(await page.getByText("There is no deputy, so nobody else could decide.").isVisible()).toBe(true);
    await show(page, "absence-record");
    expect(await page.getByText("There is no deputy", { exact: false }).count()).toBe(0);
  });
});

describe("an account, by keyboard alone", () => {
  const address = "joss@hartley-farm.example";

  it("is added from where its holder stands: looked at, mended, looked at again and added; each step is told once", async () => {
    await show(page, "accounts");
    await tabTo(page, "Add an account of Cllr Joss Hartley");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Add an account" });
    const heard = await listen(page);
    await tabTo(page, "The address");
    await page.keyboard.type(address);
    await tabTo(page, "An account of the authority");
    await press(page, "Space");
    await tabTo(page, "Show what would change");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Is this right?" });
    await tabTo(page, "Change it");
    await press(page, "Enter");
    expect(await page.getByLabel("The address").inputValue()).toBe(address);
    await page.getByRole("radio", { name: "A business account" }).focus();
    await press(page, "Space");
    await tabTo(page, "Show what would change");
    await press(page, "Enter");
    await tabTo(page, "Add it");
    expect((await press(page, "Enter")).tag).toBe("H1");
    const read = "This is what would change. Nothing is changed yet.";
    expect(await heard()).toEqual([read, read, `${address} was added.`]);
    const body = { address, kind: "business", holder: "m2" };
    expect((await taken(page)).slice(1)).toEqual([
      { deed: "preview-account", body },
      { deed: "add-account", body: { ...body, digest: "d1".repeat(32) } },
    ]);
  });

  it("of somebody new is added with them; what is missing is named first, and leads to its field", async () => {
    await show(page, "add-account");
    await page.getByRole("radio", { name: "Somebody we know" }).focus();
    await press(page, "ArrowDown");
    await tabTo(page, "Show what would change");
    await press(page, "Enter");
    await tabTo(page, "Write their name.");
    expect((await press(page, "Enter")).text).toMatch(/^Their name/);
    expect(await taken(page)).toEqual([]);
  });

  it("that cannot be added says why, and what was typed stays", async () => {
    await show(page, "add-account-refused");
    expect(await page.getByText("is already an account of Cllr Amara Dine").last().isVisible()).toBe(true);
    expect(await page.getByLabel("The address").inputValue()).toBe("cllr.dine@eelbridge.example");
  });

  it("that was asked about and is nobody's is added from there, with its address filled in", async () => {
    await show(page, "accounts-asked");
    await tabTo(page, "Add it to a person: a.very.long.name");
    await press(page, "Enter");
    expect(await page.getByLabel("The address").inputValue()).toMatch(/^a\.very\.long\.name/);
  });
});

describe("what was added last, by keyboard alone", () => {
  it.each(["add-account-last", "bring-in-last"] as const)(
    "is undone, %s; going back gives the focus to what asked",
    async (state) => {
      await show(page, state);
      await tabTo(page, "Undo it");
      await press(page, "Enter");
      expect((await press(page, "Escape")).text).toBe("Undo it");
      await press(page, "Enter");
      await tabTo(page, "Yes, undo it");
      await press(page, "Enter");
      expect(await taken(page)).toEqual([{ deed: "undo-bring-in", body: { version: "v2" } }]);
      expect(await page.getByText("It is undone.", { exact: false }).first().isVisible()).toBe(true);
    },
  );
});

describe("a list of people, by keyboard alone", () => {
  it("is chosen, looked at and brought in; each step is told once", async () => {
    await show(page, "bring-in-mixed");
    const heard = await listen(page);
    await tabTo(page, "Members");
    await press(page, "Space");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Email\nA,b") });
    await tabTo(page, "Show what would change");
    expect(await press(page, "Enter")).toEqual({ tag: "H1", text: "Bring in a list" });
    await tabTo(page, "Bring it in");
    expect(await press(page, "Enter")).toEqual({ tag: "H2", text: "Bring in this list?" });
    await tabTo(page, "Yes, bring it in");
    expect((await press(page, "Enter")).tag).toBe("H1");
    expect(await heard()).toEqual([
      "This is what would change. Nothing is changed yet.",
      "The list was brought in. Added: 2. Changed: 1. Taken away: 1.",
    ]);
    const body = { as: "member", bytes: Buffer.from("Name,Email\nA,b").toString("base64") };
    expect(await taken(page)).toEqual([
      { deed: "preview-directory", body },
      { deed: "bring-in", body: { ...body, digest: "a".repeat(64) } },
    ]);
  });

  it("what is missing is named first, and leads to its field", async () => {
    await show(page, "bring-in");
    await tabTo(page, "Show what would change");
    await press(page, "Enter");
    await tabTo(page, "Choose a file.");
    await press(page, "Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("file");
    expect(await taken(page)).toEqual([]);
  });

  it("more of a long one is shown with the focus on the first of it", async () => {
    await show(page, "bring-in-large");
    await page.getByRole("button", { name: "Show more who would be added" }).focus();
    expect((await press(page, "Enter")).text).toMatch(/^Officer Number 20\b/);
  });
});

describe("what happens elsewhere", () => {
  async function change(state: string): Promise<void> {
    await page.evaluate((to) => {
      (window as unknown as { register: { change(to: string): void } }).register.change(to);
    }, state);
    await settled(page);
  }

  it("shows by itself and is said once; the focus is never lost", async () => {
    await show(page, "asker-requested");
    const heard = await listen(page);
    await tabTo(page, "Take the request back");
    await change("granted");
    expect(await head(page)).toBe("Cllr Amara Dine agreed");
    expect(await heard()).toEqual(["Agreed"]);
    expect(await focused(page)).toEqual({ tag: "H1", text: "Cllr Amara Dine agreed" });
  });

  it("closes a form that can no longer be given, and keeps what was typed into one that can", async () => {
    await show(page, "originator-refuse");
    await page.locator("textarea").fill("In confidence.");
    await change("requested");
    expect(await page.locator("textarea").inputValue()).toBe("In confidence.");
    await change("withdrawn");
    expect(await page.locator("textarea").count()).toBe(0);
    expect((await focused(page)).tag).toBe("H1");
  });

  it("a register out of reach keeps the page, the form and what was typed, and the deed can be sent again", async () => {
    await show(page, "originator-refuse");
    await page.locator("textarea").fill("In confidence.");
    await page.evaluate(() => {
      (window as unknown as { register: FakeRegister }).register.fail("unreachable");
    });
    await page.getByRole("button", { name: "Decline" }).click();
    await settled(page);
    expect(await page.getByText("What you typed is kept", { exact: false }).first().isVisible()).toBe(true);
    await page.evaluate(() => {
      (window as unknown as { register: FakeRegister }).register.fail(null);
    });
    await settled(page);
    expect(await page.locator("textarea").inputValue()).toBe("In confidence.");
    await page.getByRole("button", { name: "Decline" }).click();
    await settled(page);
    expect(await head(page)).toBe("You declined");
  });

  it("a new sign-in comes back to the same form, with what was typed (promise A7)", async () => {
    await show(page, "originator-refuse");
    await page.locator("textarea").fill("In confidence.");
    // A sign-in leaves the page and comes back to its address.
    await show(page, "originator-requested");
    expect(await page.getByRole("heading", { name: "Decline" }).isVisible()).toBe(true);
    expect(await page.locator("textarea").inputValue()).toBe("In confidence.");
  });

  it("somebody who was faster is told of, and the page shows how it stands", async () => {
    await show(page, "originator-deed-late");
    expect(await page.getByText("Somebody was faster", { exact: false }).first().isVisible()).toBe(true);
  });
});
