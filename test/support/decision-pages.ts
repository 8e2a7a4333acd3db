import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";

/** Builds the decision pages into a folder that a register can serve, in a second or two: for tests, not for shipping. */
export async function buildDecisionPages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { decisions: "src/screens/decisions/index.tsx", "sign-in": "src/sign-in/return-page.ts" },
    bundle: true,
    outdir: folder,
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const pages = { decisions: "src/screens/decisions/decisions.html", "sign-in": "src/sign-in/sign-in.html" };
  for (const [name, source] of Object.entries(pages)) {
    const html = readFileSync(source, "utf8").replace(
      "</head>",
      `<script defer src="${name}.js"></script></head>`,
    );
    writeFileSync(join(folder, `${name}.html`), html);
  }
}

/** What a person does on the decision pages, by what they read there: for journeys, on a page of any register. */
export interface DecisionPages {
  /** The first line of the page. */
  head(): Promise<string>;
  /** Waits until the first line is this. */
  waitForHead(text: string | RegExp): Promise<void>;
  signIn(): Promise<void>;
  /** Follows one of the ways at the top. */
  goTo(way: string): Promise<void>;
  /** Opens a request of a list by its subject. */
  openRequest(subject: string): Promise<void>;
  agree(): Promise<void>;
  agreeWithLimits(limits: {
    readonly without?: readonly string[];
    readonly conditions?: string;
    readonly expires?: string;
  }): Promise<void>;
  /** Declines, or objects to what the law asks. */
  decline(reason?: string): Promise<void>;
  withdrawPermission(): Promise<void>;
  takeBack(): Promise<void>;
  remind(): Promise<void>;
  refer(grounds: string): Promise<void>;
  determine(decision: {
    readonly isShared: boolean;
    readonly reasons: string;
    readonly conditions?: string;
  }): Promise<void>;
  decideRelease(isReleased: boolean, reason: string): Promise<void>;
  askAboutLetter(letter: {
    readonly whose: string;
    /** Whose correspondence it is, when absent. */
    readonly author?: string;
    readonly subject: string;
    readonly sent: string;
    readonly shareWith: readonly string[];
    readonly reason: string;
    readonly law?: string;
  }): Promise<void>;
  /** Verifies the log; what the page says of it. */
  verifyLog(head?: string): Promise<string>;
}

/** What stands on a page, found by its name. */
function controlsOf(page: Page) {
  const press = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click();
  const pressExactly = (name: string): Promise<void> =>
    page.getByRole("button", { name, exact: true }).first().click();
  const write = (name: string | RegExp, text: string): Promise<void> =>
    page.getByLabel(name).first().fill(text);
  const done = (): Promise<void> => page.locator(".fui-MessageBar").first().waitFor();

  async function choosePerson(name: RegExp, person: string): Promise<void> {
    const box = page.getByRole("combobox", { name });
    await box.fill(person);
    await page.getByRole("option").first().click();
  }
  return { press, pressExactly, write, done, choosePerson };
}
type Controls = ReturnType<typeof controlsOf>;

type Ways = Pick<DecisionPages, "head" | "waitForHead" | "signIn" | "goTo" | "openRequest">;

function waysOn(page: Page, { pressExactly }: Controls): Ways {
  return {
    head: () => page.locator("h1").innerText(),
    async waitForHead(text) {
      await page.getByRole("heading", { level: 1, name: text }).waitFor();
    },
    signIn: () => pressExactly("Sign in"),
    goTo: (way) => page.getByRole("navigation").getByRole("link", { name: way, exact: true }).click(),
    openRequest: (subject) => page.getByRole("link", { name: subject }).first().click(),
  };
}

type PartysDeeds = Pick<
  DecisionPages,
  "agree" | "agreeWithLimits" | "decline" | "withdrawPermission" | "takeBack" | "remind" | "refer"
>;

/** What the originator, or whoever asked, does with a request. */
function partysDeedsOn(page: Page, { press, pressExactly, write, done }: Controls): PartysDeeds {
  return {
    async agree() {
      await pressExactly("Agree");
      await press("Yes, I agree");
      await done();
    },
    async agreeWithLimits({ without = [], conditions, expires }) {
      await press("Agree with limits");
      for (const name of without) await page.getByRole("checkbox", { name }).uncheck();
      if (conditions !== undefined) await write(/^Conditions/, conditions);
      if (expires !== undefined) await write(/^Until which day/, expires);
      await press("Go on");
      await press("Agree with these limits");
      await done();
    },
    async decline(reason) {
      await press(/^(?:Decline|Object)$/);
      if (reason !== undefined) await write(/^Your reason/, reason);
      await press(/^(?:Decline|Object)$/);
      await done();
    },
    async withdrawPermission() {
      await press("Withdraw my permission");
      await press("Withdraw it");
      await done();
    },
    async takeBack() {
      await press("Take the request back");
      await press("Take it back");
      await done();
    },
    async remind() {
      await press("Send a reminder");
      await press("Send the reminder");
      await done();
    },
    async refer(grounds) {
      await press("Ask the Monitoring Officer");
      await write(/^Why should it be shared/, grounds);
      await press("Send it to the Monitoring Officer");
      await done();
    },
  };
}

type OfficersDeeds = Pick<DecisionPages, "determine" | "decideRelease" | "verifyLog">;

/** What the Monitoring Officer does. */
function officersDeedsOn(page: Page, { press, pressExactly, write, done }: Controls): OfficersDeeds {
  return {
    async determine({ isShared, reasons, conditions }) {
      await pressExactly("Decide");
      await page.getByRole("radio", { name: isShared ? /^Yes/ : /^No/ }).check();
      if (conditions !== undefined) await write(/^Conditions/, conditions);
      await write(/^Your reasons/, reasons);
      await press("Go on");
      await press("Record this decision");
      await done();
    },
    async decideRelease(isReleased, reason) {
      await pressExactly("Decide");
      await page.getByRole("radio", { name: isReleased ? /^Yes/ : /^No/ }).check();
      await write(/^Your reason/, reason);
      await press("Record this");
      await done();
    },
    async verifyLog(head) {
      if (head !== undefined) await write(/^An older entry/, head);
      await press("Verify the log");
      const verdict = page.locator('[data-focus="verdict"]');
      await verdict.waitFor();
      return verdict.innerText();
    },
  };
}

type Asking = Pick<DecisionPages, "askAboutLetter">;

function askingOn(page: Page, { press, write, choosePerson }: Controls): Asking {
  return {
    async askAboutLetter({ whose, author, subject, sent, shareWith, reason, law }) {
      await choosePerson(/^Whose correspondence/, whose);
      if (author !== undefined) await choosePerson(/^Who wrote/, author);
      await write(/^What is it about/, subject);
      await write(/^Date of the letter/, sent);
      for (const person of shareWith) await choosePerson(/^With whom/, person);
      await write(/^Why do you want/, reason);
      if (law !== undefined) {
        await page.getByRole("checkbox", { name: /^A law says/ }).check();
        await write(/^Which law/, law);
      }
      await press("Send the request");
    },
  };
}

/** The decision pages as they stand in a page of the browser. */
export function decisionPages(page: Page): DecisionPages {
  const controls = controlsOf(page);
  return {
    ...waysOn(page, controls),
    ...partysDeedsOn(page, controls),
    ...officersDeedsOn(page, controls),
    ...askingOn(page, controls),
  };
}
