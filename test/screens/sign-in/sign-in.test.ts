import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SignIn } from "../../../src/sign-in/index.ts";
import { startBrowser } from "../../../tools/screenshots/browser.ts";
import { pageScripts, provide, type Asked, type Manner } from "./provider.ts";

const address = "https://pages.example/decisions.html";
const place = "#/requests/C-2026-0001";

type Ask = Exclude<keyof SignIn, "tokenFor">;

const mailboxScope = "https://mailbox.example/Mail.ReadBasic";

function tokenForMailbox(page: Page): Promise<string | null> {
  return page.evaluate(
    (scope) => (window as unknown as { signIn: SignIn }).signIn.tokenFor(scope),
    mailboxScope,
  );
}

function ask<Name extends Ask>(page: Page, name: Name): Promise<Awaited<ReturnType<SignIn[Name]>>> {
  return page.evaluate(async (method) => {
    const { signIn } = window as unknown as { signIn: SignIn };
    return (await signIn[method]()) as never;
  }, name);
}

/** Signs in, and waits until the page is back where it was. */
async function signInAndBack(page: Page): Promise<void> {
  const back = page.waitForURL((url) => url.pathname === "/decisions.html" && url.hash === place);
  // The page is left before this answers.
  void ask(page, "signIn").catch(() => undefined);
  await page.waitForURL("https://login.example/**").catch(() => undefined);
  await back;
  await page.waitForLoadState("load");
}

describe("signing in", () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let scripts: Awaited<ReturnType<typeof pageScripts>>;
  let context: BrowserContext;
  let page: Page;
  let manner: Manner;
  let asked: Asked;

  beforeAll(async () => {
    [browser, scripts] = await Promise.all([startBrowser(), pageScripts()]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    manner = {};
    context = await browser.newContext();
    page = await context.newPage();
    asked = await provide(context, scripts, manner);
    await page.goto(address + place);
  });
  afterEach(() => context.close());

  it("nobody is signed in at first, and nobody is asked about it", async () => {
    expect(await ask(page, "account")).toBeNull();
    expect(await ask(page, "token")).toBeNull();
    expect(asked.authorize).toEqual([]);
  });

  it("goes to the provider with PKCE, and comes back to the same request with a token", async () => {
    await signInAndBack(page);
    expect(await ask(page, "token")).toBe("token-1");
    expect(await ask(page, "account")).toEqual({ name: "Amara Dine" });
    const [query] = asked.authorize;
    expect(query?.get("code_challenge_method")).toBe("S256");
    expect(query?.get("redirect_uri")).toBe("https://pages.example/sign-in.html");
    expect(query?.get("scope")?.split(" ")).toEqual(
      expect.arrayContaining(["openid", "offline_access", "https://register.example/use"]),
    );
    expect(asked.token[0]?.get("code_verifier")).toMatch(/^[\w-]{43,}$/);
    expect(new URL(page.url()).hash).toBe(place);
  });

  it("what was typed is still in the window's storage afterwards", async () => {
    await page.evaluate(() => {
      sessionStorage.setItem("typed", "In confidence.");
    });
    await signInAndBack(page);
    expect(await page.evaluate(() => sessionStorage.getItem("typed"))).toBe("In confidence.");
  });

  it("outlasts a reload without another question", async () => {
    await signInAndBack(page);
    await page.reload();
    expect(await ask(page, "token")).toBe("token-1");
    expect(asked.authorize).toHaveLength(1);
    expect(asked.token).toHaveLength(1);
  });

  it("renews a token that has run out by its refresh token, without asking for more than it had", async () => {
    manner.lasts = 1;
    await signInAndBack(page);
    // The first question takes up what the provider answered.
    await ask(page, "account");
    manner.lasts = 3600;
    expect(await ask(page, "token")).toBe("token-2");
    const renewal = asked.token[1];
    expect(renewal?.get("grant_type")).toBe("refresh_token");
    expect(renewal?.get("scope")).not.toContain("offline_access");
    expect(asked.authorize).toHaveLength(1);
  });

  it("gives no token where it cannot be renewed, and opens no hidden frame for it", async () => {
    manner.lasts = 1;
    manner.refusesRefresh = true;
    await signInAndBack(page);
    expect(await ask(page, "token")).toBeNull();
    expect(page.frames()).toHaveLength(1);
    expect(asked.authorize).toHaveLength(1);
  });

  it("agrees to another service's right at the same sign-in, and has its token without a question", async () => {
    await page.goto(`${address}?also=${encodeURIComponent(mailboxScope)}${place}`);
    expect(await tokenForMailbox(page)).toBeNull();
    await signInAndBack(page);
    expect(asked.authorize[0]?.get("scope")?.split(" ")).toContain(mailboxScope);
    expect(await ask(page, "token")).toBe("token-1");
    expect(await tokenForMailbox(page)).toBe("token-2");
    expect(asked.token[1]?.get("grant_type")).toBe("refresh_token");
    expect(asked.token[1]?.get("scope")?.split(" ")).toContain(mailboxScope);
    expect(asked.authorize).toHaveLength(1);
  });

  it("has no token for another service where it gives none", async () => {
    manner.refusesRefresh = true;
    await signInAndBack(page);
    expect(await tokenForMailbox(page)).toBeNull();
    expect(await ask(page, "token")).toBe("token-1");
  });

  it("that is refused comes back signed out, to the same request", async () => {
    manner.refuses = true;
    await signInAndBack(page);
    expect(await ask(page, "token")).toBeNull();
    expect(await ask(page, "account")).toBeNull();
  });

  it("fails where the provider cannot be reached, and works once it can", async () => {
    manner.isDown = true;
    expect(await ask(page, "signIn")).toBe("failed");
    manner.isDown = false;
    await signInAndBack(page);
    expect(await ask(page, "token")).toBe("token-1");
  });

  it("an answer that nobody asked for leads to the pages, signed out", async () => {
    await page.goto("https://pages.example/sign-in.html#code=stolen&state=made-up");
    await page.waitForURL((url) => url.pathname === "/decisions.html");
    expect(await ask(page, "token")).toBeNull();
    expect(asked.token).toEqual([]);
  });

  it("in a window of its own leaves the page where it is", async () => {
    await page.goto(`${address}?kind=window${place}`);
    expect(await ask(page, "signIn")).toBe("signed-in");
    expect(await ask(page, "token")).toBe("token-1");
    expect(page.url()).toContain(place);
    expect(context.pages()).toHaveLength(1);
  });

  it("nested, where nobody lends a sign-in, gives no token and does not reject", async () => {
    await page.goto(`${address}?kind=nested${place}`);
    expect(await ask(page, "token")).toBeNull();
    expect(await ask(page, "account")).toBeNull();
  });
});
