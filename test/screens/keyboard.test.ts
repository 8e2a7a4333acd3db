import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPreview, settled, show, type PreviewBrowser } from "./preview/browser.ts";

/** More key presses than any control of these states is away. */
const farthest = 40;

interface Focused {
  readonly tag: string;
  readonly text: string;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.getAttribute("aria-label") ?? element?.innerText ?? "";
    const field =
      element?.id === undefined || element.id === ""
        ? null
        : document.querySelector(`label[for="${element.id}"]`);
    return { tag: element?.tagName ?? "", text: field?.textContent ?? label };
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

function said(page: Page): Promise<string> {
  return page.getByRole("status").innerText();
}

/** Everything that the live region has said, in its order. */
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

describe("by keyboard alone", () => {
  let browser: PreviewBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPreview();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.open();
  });
  afterEach(() => page.context().close());

  it("a remedy is carried out, told once, and undone; the focus stays at its card", async () => {
    await show(page, "findings");
    const heard = await listen(page);
    await tabTo(page, "Move paul.ferris");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "Settled\nBlind copy" });
    expect(await heard()).toEqual([
      "Moved from Bcc to Cc: paul.ferris@harrowmere.example. One thing left to settle.",
    ]);
    expect(await tabTo(page, "Undo")).toBe(1);
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "On hold\nBlind copy" });
    expect(await heard()).toHaveLength(2);
    expect(await said(page)).toBe("Undone. 2 things left to settle.");
  });

  it("everything is settled, and the pane says so", async () => {
    await show(page, "findings");
    await tabTo(page, "Remove siobhan.keane");
    await press(page, "Enter");
    await tabTo(page, "Move paul.ferris");
    await press(page, "Enter");
    expect(await page.locator("h1").innerText()).toBe("All settled");
    expect(await said(page)).toMatch(/Nothing left to settle\.$/);
  });

  it("a remedy that Outlook refuses leaves the focus on its button and says why", async () => {
    await show(page, "failed");
    await tabTo(page, "Move paul.ferris");
    expect((await press(page, "Enter")).text).toMatch(/^Move paul\.ferris/);
    expect(await said(page)).toBe("Outlook refused it; nothing was changed.");
  });

  it("a reason is asked for, refused while empty, given, and changed", async () => {
    await show(page, "question");
    await tabTo(page, "Give a reason and send");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    await tabTo(page, "Keep this reason");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    expect(await page.getByRole("alert").innerText()).toBe("Write a reason first.");
    await page.keyboard.type("She told me so.");
    await tabTo(page, "Keep this reason");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "Reason given\nSharing without consent" });
    expect(await page.locator("blockquote").innerText()).toBe("She told me so.");
    await tabTo(page, "Change the reason");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
  });

  it("Escape closes a form, the focus goes back to its button, and what was typed is still there", async () => {
    await show(page, "question");
    await tabTo(page, "Give a reason and send");
    await press(page, "Enter");
    await page.keyboard.type("She told me");
    expect((await press(page, "Escape")).text).toBe("Give a reason and send");
    await press(page, "Enter");
    expect(await page.locator("textarea").inputValue()).toBe("She told me");
  });

  it("what was typed outlasts the pane", async () => {
    await show(page, "question");
    await tabTo(page, "Give a reason and send");
    await press(page, "Enter");
    await page.keyboard.type("She told me");
    await show(page, "question");
    await tabTo(page, "Give a reason and send");
    await press(page, "Enter");
    expect(await page.locator("textarea").inputValue()).toBe("She told me");
  });

  it("a reason counts for the message as it was: a new recipient asks again", async () => {
    await show(page, "reason-given");
    expect(await page.locator("h1").innerText()).toBe("All settled");
    await page.evaluate(() => {
      const { host } = window as unknown as {
        host: { draft(): { cc: unknown[] }; change(to: unknown): void };
      };
      host.change({ ...host.draft(), cc: [{ name: null, address: "someone@elsewhere.example" }] });
    });
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe("This message can go when you have confirmed it.");
  });

  it("a false alarm is reported without a word, and the finding stands", async () => {
    await show(page, "findings");
    await tabTo(page, "Report a false alarm");
    await press(page, "Enter");
    await tabTo(page, "Send the report");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "On hold\nSharing without consent" });
    expect(await said(page)).toBe("Your report is kept. 2 things left to settle.");
  });

  it("a capacity is chosen with the arrow keys and put into the message", async () => {
    await show(page, "binding");
    await tabTo(page, "Say in which capacity you write");
    await press(page, "Enter");
    await press(page, "Space");
    await press(page, "ArrowDown");
    await tabTo(page, "Put it into the message");
    expect(await press(page, "Enter")).toEqual({ tag: "H3", text: "Settled\nCapacity not stated" });
  });

  it("attachments are read, and the focus goes to what could not be read or to the head", async () => {
    await show(page, "unread");
    await tabTo(page, "Read attachments");
    expect((await press(page, "Enter")).tag).toMatch(/^H[12]$/);
    expect(await said(page)).toMatch(/^The attachments were read\./);
  });

  it("a clause and what is stored open and close", async () => {
    await show(page, "findings");
    await tabTo(page, "Protocol 5.5, clause 14.1");
    await press(page, "Enter");
    expect(await page.getByText("Ask the member whose correspondence it is").isVisible()).toBe(true);
    await press(page, "Enter");
    expect(await page.getByText("Ask the member whose correspondence it is").count()).toBe(0);
    await tabTo(page, "What is stored");
    await press(page, "Enter");
    expect(await page.getByText("This pane sends no text").isVisible()).toBe(true);
  });

  it("a message that changes elsewhere never drops the focus to the page's body", async () => {
    await show(page, "findings");
    await tabTo(page, "Move paul.ferris");
    await page.evaluate(() => {
      const { host } = window as unknown as { host: { draft(): object; change(to: unknown): void } };
      host.change({ ...host.draft(), to: [], bcc: [] });
    });
    await settled(page);
    expect(await focused(page)).toEqual({ tag: "H1", text: "Nothing to settle" });
  });

  it("an alert's button leads to its finding", async () => {
    await show(page, "pointed-at");
    expect(await focused(page)).toEqual({ tag: "H3", text: "On hold\nBlind copy" });
  });

  it("the originator is asked, a fault first leading back to its field, and the request is taken back", async () => {
    await show(page, "ask-form");
    expect((await focused(page)).tag).toBe("TEXTAREA");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await tabTo(page, "Ask for permission");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    await page.keyboard.type("She chairs the ward forum.");
    await tabTo(page, "Ask for permission");
    expect(await press(page, "Enter")).toMatchObject({ tag: "H3" });
    expect(await said(page)).toMatch(/^Asked\./);
    await tabTo(page, "Withdraw");
    await press(page, "Enter");
    expect(await said(page)).toMatch(/^Withdrawn\./);
  });

  it("a refusal is referred, and Escape leaves the form with what was typed", async () => {
    await show(page, "declined");
    await tabTo(page, "Refer to the Monitoring Officer");
    expect((await press(page, "Enter")).tag).toBe("TEXTAREA");
    await page.keyboard.type("The forum meets on Monday.");
    expect((await press(page, "Escape")).text).toBe("Refer to the Monitoring Officer");
    await press(page, "Enter");
    await tabTo(page, "Refer it");
    expect(await press(page, "Enter")).toMatchObject({ tag: "H3" });
    expect(await said(page)).toMatch(/^Referred\./);
  });

  it("somebody signs in", async () => {
    await show(page, "signed-out");
    await tabTo(page, "Sign in");
    await press(page, "Enter");
    expect(await page.getByText("You are not signed in").count()).toBe(0);
  });

  it("nothing takes the focus when the pane opens by itself, and every stop of Tab can be seen", async () => {
    await show(page, "findings");
    expect((await focused(page)).tag).toBe("BODY");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const invisible: string[] = [];
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      const { tag, text } = await focused(page);
      if (tag === "BODY") break;
      const box = await page.evaluate(() => {
        const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
        return { x: x - 4, y: y - 4, width: width + 8, height: height + 8 };
      });
      const clip = { ...box, x: Math.max(box.x, 0), y: Math.max(box.y, 0) };
      const withFocus = await page.screenshot({ clip, caret: "hide" });
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        Object.assign(window, { stop: element });
        element.blur();
      });
      const without = await page.screenshot({ clip, caret: "hide" });
      await page.evaluate(() => {
        (window as unknown as { stop: HTMLElement }).stop.focus();
      });
      if (withFocus.equals(without)) invisible.push(text);
    }
    expect(invisible).toEqual([]);
  });
});
