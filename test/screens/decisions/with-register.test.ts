import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ConsentRequestView, NewConsentRequest } from "../../../src/api/index.ts";
import { startBrowser } from "../../../tools/screenshots/browser.ts";
import { buildDecisionPages, decisionPages, type DecisionPages } from "../../support/decision-pages.ts";
import { call } from "../../support/register/call.ts";
import { as, asking, valueOf } from "../../support/register/operations.ts";
import { startTestRegister, type TestRegister } from "../../support/register/start-test-register.ts";
import { provideIssuer } from "../sign-in/provider.ts";

/** Where the pages are told that people sign in: the provider that stands in the browser's own memory. */
const signInJson = {
  authority: "https://login.example",
  clientId: "pages",
  scope: "https://register.example/use",
};

interface Reader {
  readonly page: Page;
  readonly pages: DecisionPages;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

describe("the decision pages with a register", () => {
  const folder = mkdtempSync(join(tmpdir(), "correspondence-pages-"));
  const contexts: BrowserContext[] = [];
  let register: TestRegister;
  let browser: Browser;

  beforeAll(async () => {
    await buildDecisionPages(folder);
    [register, browser] = await Promise.all([startTestRegister({ pagesFolder: folder }), startBrowser()]);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await register.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens an address as somebody who is not signed in yet; the pages' own policy of content holds. */
  async function arrive(person: string, hash: string): Promise<Reader> {
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
    contexts.push(context);
    await provideIssuer(context, { accessToken: () => register.tokenFor(person) });
    await context.route("**/sign-in.json", (route) => route.fulfill({ json: signInJson }));
    // The register's policy names its own issuer, which this browser does not use.
    await context.route("**/*.html", async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers["content-security-policy"] ?? "";
      headers["content-security-policy"] = policy.replace(
        "connect-src ",
        "connect-src https://login.example ",
      );
      await route.fulfill({ response, headers });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && message.text().includes("Content Security Policy"))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${register.url}/decisions.html${hash}`);
    return { page, pages: decisionPages(page), complaints };
  }

  async function signedIn(person: string, hash: string): Promise<Reader> {
    const reader = await arrive(person, hash);
    await reader.pages.waitForHead("Please sign in");
    await reader.pages.signIn();
    await reader.page.getByText("Signed in as").waitFor();
    return reader;
  }

  async function ask(more: Partial<NewConsentRequest> = {}): Promise<string> {
    const reply = await call(register, {
      method: "POST",
      path: "/consent-requests",
      as: "o4",
      body: { ...asking, ...more },
      headers: { "idempotency-key": crypto.randomUUID() },
    });
    expect(reply.status).toBe(201);
    return (reply.json as ConsentRequestView).id;
  }

  it("a member comes by the link of a notice, signs in, agrees with limits, and the asker sees it by itself", async () => {
    const id = await ask();
    const asker = await signedIn("o4", `#/requests/${id}`);
    await asker.pages.waitForHead("You asked Cllr Priya Raghunathan");
    const member = await signedIn("m1", `#/requests/${id}`);
    await member.pages.waitForHead("Anna Kowalski asks to share your correspondence");
    await member.pages.agreeWithLimits({ without: ["Siobhan Keane"], conditions: "Only the first page." });
    expect(await member.pages.head()).toBe("You agreed");
    expect(await member.page.getByText("Asked for, but not allowed").isVisible()).toBe(true);
    await asker.pages.waitForHead("Cllr Priya Raghunathan agreed");
    expect(await asker.page.getByText("Only the first page.").first().isVisible()).toBe(true);
    await member.pages.withdrawPermission();
    await asker.pages.waitForHead("Cllr Priya Raghunathan withdrew the permission");
    expect([...asker.complaints, ...member.complaints]).toEqual([]);
  });

  it("declined, referred, and decided by the Monitoring Officer, with both sides' words", async () => {
    const id = await ask();
    const member = await signedIn("m1", `#/requests/${id}`);
    await member.pages.decline("What residents told me is in it.");
    const asker = await signedIn("o4", `#/requests/${id}`);
    await asker.pages.refer("They vote on it.");
    expect(await asker.pages.head()).toBe("The Monitoring Officer will decide");
    const officer = await signedIn("o1", "");
    await officer.pages.waitForHead("Referrals");
    await officer.pages.openRequest("Bus lanes in Castle Meadow");
    await officer.pages.waitForHead("Anna Kowalski and Cllr Priya Raghunathan need a decision");
    expect(await officer.page.getByText("What residents told me is in it.").first().isVisible()).toBe(true);
    expect(await officer.page.getByText("They vote on it.").first().isVisible()).toBe(true);
    await officer.pages.determine({
      isShared: true,
      reasons: "They need the facts.",
      conditions: "No names.",
    });
    expect(await officer.pages.head()).toBe("Decided: it may be shared");
    await member.pages.waitForHead("The Monitoring Officer decided: it may be shared");
    await officer.pages.goTo("The log");
    expect(await officer.pages.verifyLog()).toMatch(/^The log is whole/);
    expect(officer.complaints).toEqual([]);
  });

  it("a letter on paper is asked about under a law, the member objects, and it goes to the Monitoring Officer by itself", async () => {
    const asker = await signedIn("o4", "#/ask");
    await asker.pages.askAboutLetter({
      whose: "Raghunathan",
      subject: "Footbridge",
      sent: "2026-11-03",
      shareWith: ["Wilk"],
      reason: "The school asks.",
      law: "Local Government Act 1972, section 100D",
    });
    await asker.pages.waitForHead(/^You told Cllr Priya Raghunathan/);
    const id = new URL(asker.page.url()).hash;
    const member = await signedIn("m1", id);
    await member.pages.decline("This is no background paper.");
    expect(await member.pages.head()).toBe("The Monitoring Officer will decide");
  });

  it("an administrator assesses an account; its member sees that, and the Monitoring Officer finds it on the log", async () => {
    const administrator = await signedIn("o3", "#/accounts");
    await administrator.pages.waitForHead("Accounts");
    const { page } = administrator;
    await page.getByRole("button", { name: "Assess cllr.raghunathan@elmstow.example" }).click();
    await page.getByRole("checkbox", { name: /^The screen locks/ }).check();
    await page.getByRole("radio", { name: "It did not pass" }).check();
    await page.getByLabel("The day you looked").fill("2026-01-05");
    await page.getByLabel("What you saw").fill("Her phone gets no more updates.");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("Recorded for cllr.raghunathan@elmstow.example.").first().waitFor();
    const member = await signedIn("m1", "#/accounts");
    await member.pages.waitForHead("My accounts");
    expect(await member.page.getByText("Did not pass").isVisible()).toBe(true);
    const officer = await signedIn("o1", "#/log");
    await officer.page.getByText("An account was assessed").waitFor();
    expect([...administrator.complaints, ...member.complaints]).toEqual([]);
  });

  it("an administrator changes the checklist, assesses by it, and sends the page of the account to its member", async () => {
    const administrator = await signedIn("o3", "#/accounts");
    const { page } = administrator;
    await page.getByRole("link", { name: "See or change what an assessment looks at" }).click();
    await administrator.pages.waitForHead("What an assessment looks at");
    await page.getByRole("button", { name: "Change the list" }).click();
    await page.getByRole("button", { name: "Take out point 1" }).click();
    await page.getByRole("button", { name: "Add a point" }).click();
    await page.getByLabel("What to look at").last().fill("The tablet is kept in the town hall.");
    await page.getByRole("button", { name: "Save the list" }).click();
    await page.getByText("Saved. It counts from the next assessment on.").first().waitFor();
    await administrator.pages.goTo("Accounts");
    await page.getByRole("link", { name: "cllr.raghunathan@elmstow.example" }).click();
    await administrator.pages.waitForHead("cllr.raghunathan@elmstow.example");
    await page.getByRole("button", { name: "Assess cllr.raghunathan@elmstow.example" }).click();
    await page.getByRole("checkbox", { name: "The tablet is kept in the town hall." }).check();
    await page.getByRole("radio", { name: "It is not settled yet" }).check();
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("1 of 6 points were met.").waitFor();
    const member = await signedIn("m1", new URL(page.url()).hash);
    await member.pages.waitForHead("cllr.raghunathan@elmstow.example");
    await member.page.getByText("The tablet is kept in the town hall.").waitFor();
    const other = await signedIn("m2", new URL(page.url()).hash);
    await other.pages.waitForHead("There is nothing here for you");
    expect([...administrator.complaints, ...member.complaints]).toEqual([]);
  });

  it("of two administrators who change the checklist at once the second is told, and nothing of either is lost", async () => {
    const changing = async (person: string, text: string): Promise<Page> => {
      const { page } = await signedIn(person, "#/checklist");
      await page.getByRole("button", { name: "Change the list" }).click();
      await page.getByLabel("What to look at").first().fill(text);
      return page;
    };
    const first = await changing("o3", "The key lies in the safe.");
    const second = await changing("o6", "The key is worn.");
    await first.getByRole("button", { name: "Save the list" }).click();
    await first.getByText("Saved. It counts from the next assessment on.").first().waitFor();
    await second.getByRole("button", { name: "Save the list" }).click();
    await second
      .getByText("Mei Tanaka changed the list in the meantime, and what you wrote is kept.")
      .last()
      .waitFor();
    await second.getByText("The key lies in the safe.").waitFor();
    expect(await second.getByLabel("What to look at").first().inputValue()).toBe("The key is worn.");
    await second.getByRole("button", { name: "Save the list" }).click();
    await second.getByText("Saved. It counts from the next assessment on.").first().waitFor();
    await second.getByText("The key is worn.").waitFor();
  });

  it("the link of a notice leads an administrator to the one account, and whoever may not see it to their own", async () => {
    const address = "cllr.raghunathan@elmstow.example";
    const { id } = valueOf(await register.operations.askAssessment(as("o4"), { address }));
    const administrator = await signedIn("o3", `#/accounts/${id}`);
    await administrator.pages.waitForHead(address);
    await administrator.page.getByText("Asked by Anna Kowalski", { exact: false }).waitFor();
    const asker = await signedIn("o4", `#/accounts/${id}`);
    await asker.pages.waitForHead("My accounts");
    await asker.page.getByText(address).first().waitFor();
    expect([...administrator.complaints, ...asker.complaints]).toEqual([]);
  });

  it("an administrator adds an account to somebody and somebody new with theirs, and undoes that; each is on the log", async () => {
    const administrator = await signedIn("o3", "#/accounts");
    const { page, pages } = administrator;
    const fillIn = async (address: string, kind: string): Promise<void> => {
      await page.getByLabel("The address").fill(address);
      await page.getByRole("radio", { name: kind }).check();
      await page.getByRole("button", { name: "Show what would change" }).click();
    };
    await page.getByRole("link", { name: "Add an account of Cllr Siobhan Keane" }).click();
    await pages.waitForHead("Add an account");
    await fillIn("cllr.raghunathan@elmstow.example", "A council account");
    await page
      .getByText("is already an account of Cllr Priya Raghunathan", { exact: false })
      .last()
      .waitFor();
    await fillIn("keane@wexm00r-ca.example", "A council account");
    await page.getByText("only looks like wexmoor-ca.example", { exact: false }).last().waitFor();
    await fillIn("cllr.keane@elmstow.example", "A council account");
    await page.getByText("Cllr Siobhan Keane would have one more account.").waitFor();
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("cllr.keane@elmstow.example was added.").first().waitFor();
    await page.getByRole("button", { name: "Add another account" }).click();
    await page.getByRole("radio", { name: "Somebody new" }).check();
    await page.getByLabel("Their name").fill("Cllr Una Dray");
    await page.getByRole("radio", { name: "A member" }).check();
    await fillIn("una.dray@wexmoor-ca.example", "An account of the authority");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("una.dray@wexmoor-ca.example was added.").first().waitFor();
    await page.getByRole("button", { name: "Undo it" }).click();
    await page.getByRole("button", { name: "Yes, undo it" }).click();
    await page.getByText("It is undone.", { exact: false }).first().waitFor();
    await pages.goTo("Accounts");
    await page.getByRole("link", { name: "cllr.keane@elmstow.example" }).click();
    await pages.waitForHead("cllr.keane@elmstow.example");
    await page.getByText("cllr.keane@elmstow.example was added.").waitFor();
    const officer = await signedIn("o1", "#/log");
    await officer.page.getByText("An account that was added was taken out").waitFor();
    expect([...administrator.complaints, ...officer.complaints]).toEqual([]);
  });

  it("an administrator brings in a list, sees the people, and undoes it; a member has no such page", async () => {
    const administrator = await signedIn("o3", "#/accounts");
    const { page, pages } = administrator;
    await page.getByRole("link", { name: "Bring in a list of people" }).click();
    await pages.waitForHead("Bring in a list");
    const lines = [
      "Display name,Email address,Title",
      "Ada Blyth,ada.blyth@wexmoor-ca.example,Chair",
      "Bo,bo@,Clerk",
    ];
    await page.getByRole("radio", { name: "Members (a CSV file)" }).check();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByText("“bo@” is not a mail address: correct it.").waitFor();
    await page.getByRole("button", { name: "Bring it in", exact: true }).click();
    await page.getByRole("button", { name: "Yes, bring it in" }).click();
    await page.getByText("The list was brought in. Added: 1.", { exact: false }).first().waitFor();
    await pages.goTo("Accounts");
    await page.getByText("ada.blyth@wexmoor-ca.example").waitFor();
    await page.getByRole("link", { name: "Bring in a list of people" }).click();
    await page.getByRole("button", { name: "Undo it" }).click();
    await page.getByRole("button", { name: "Yes, undo it" }).click();
    await page.getByText("It is undone.", { exact: false }).first().waitFor();
    const member = await signedIn("m1", "#/bring-in");
    await member.pages.waitForHead("This page is not for you");
    const officer = await signedIn("o1", "#/log");
    await officer.page.getByText("A list that was brought in was undone").waitFor();
    expect([...administrator.complaints, ...officer.complaints]).toEqual([]);
  });

  it("a Monitoring Officer records that they are away, a deputy stands in, and an administrator records them as back", async () => {
    const officer = await signedIn("o1", "#/referrals");
    await officer.page.getByRole("link", { name: "Record that you are away" }).click();
    await officer.pages.waitForHead("Who decides now");
    await officer.page.getByRole("button", { name: "I am away" }).click();
    await officer.page.getByLabel("Why").fill("On leave until 3 June.");
    await officer.page.getByRole("button", { name: "Record it" }).click();
    await officer.page.getByText("You are recorded as away. Daniel Osei can decide in your place.").waitFor();
    const deputy = await signedIn("o2", "#/log");
    await deputy.page.getByText("Ruth Calloway was recorded as away").waitFor();
    await deputy.page.getByText("On leave until 3 June.").waitFor();
    await deputy.page.getByText("Meanwhile Daniel Osei can decide.").waitFor();
    const administrator = await signedIn("o3", "#/accounts");
    const { page } = administrator;
    await page.getByRole("link", { name: "Record that the Monitoring Officer is away, or back" }).click();
    await page.getByRole("button", { name: "The Monitoring Officer is back" }).click();
    await page.getByLabel("Why").fill("She is back at her desk.");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("Ruth Calloway decides now.").waitFor();
    const later = await signedIn("o2", "#/log");
    await later.pages.waitForHead("This page is not for you");
    expect([...officer.complaints, ...administrator.complaints]).toEqual([]);
  });

  it("the Monitoring Officer keeps the record of a request that nobody referred, by its number; its people see that", async () => {
    const id = await ask();
    const officer = await signedIn("o1", "#/log");
    const { page } = officer;
    await page.getByRole("button", { name: "Keep a record, or end that" }).click();
    await page.getByLabel("Number of the request").fill("C-2026-999999");
    await page.getByRole("radio", { name: "Keep it past its time" }).check();
    await page.getByLabel("Your reason").fill("A hearing is to come.");
    await page.getByRole("button", { name: "Record this" }).click();
    await page
      .getByText("There is no such request, or you are part of it.", { exact: false })
      .last()
      .waitFor();
    await page.getByLabel("Number of the request").fill(id);
    await page.getByRole("button", { name: "Record this" }).click();
    await page.getByText(`${id} is kept until you end this.`).first().waitFor();
    const member = await signedIn("m1", `#/requests/${id}`);
    await member.page.getByText("Kept past its time").first().waitFor();
    await member.page.getByText("A hearing is to come.").first().waitFor();
    const unread = await signedIn("o1", `#/requests/${id}`);
    await unread.pages.waitForHead("There is nothing here for you");
    expect([...officer.complaints, ...member.complaints]).toEqual([]);
  });

  it("somebody who has no part in a request is told that there is nothing", async () => {
    const id = await ask();
    const other = await signedIn("m4", `#/requests/${id}`);
    await other.pages.waitForHead("There is nothing here for you");
  });

  it("somebody whom the directory does not know is told so", async () => {
    const stranger = await arrive("nobody", "");
    await stranger.pages.waitForHead("Please sign in");
    await stranger.pages.signIn();
    await stranger.pages.waitForHead("We do not know this account");
  });

  it("the page cannot be framed", async () => {
    const response = await fetch(`${register.url}/decisions.html`);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});
