import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lowmarsh } from "../people/index.ts";
import { certificateIn } from "../server/certificate.ts";
import { atFreePorts } from "../server/index.ts";
import { startProvider, trialSignIn, type TrialProvider } from "./index.ts";

const clientOrigin = "https://localhost:18444";
const redirect = `${clientOrigin}/sign-in.html`;

let provider: TrialProvider;
let issuer: string;
let folder: string;
let ca: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "provider-"));
  const certificate = await certificateIn(folder, Date.now());
  ca = certificate.cert;
  provider = await atFreePorts(18_843, ({ providerPort }) =>
    startProvider(
      { issuer: `https://localhost:${String(providerPort)}`, authority: lowmarsh, clientOrigin },
      certificate,
    ),
  );
  issuer = provider.issuer;
});
afterAll(async () => {
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A browser as far as a sign-in needs one: it keeps cookies and follows nothing by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return (address: string, form?: Readonly<Record<string, string>>, origin?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const url = new URL(address, issuer);
      const body = form === undefined ? null : new URLSearchParams(form).toString();
      const headers: Record<string, string> = {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === null ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        ...(origin === undefined ? {} : { origin }),
      };
      const asked = httpsRequest(url, { method: body === null ? "GET" : "POST", headers, ca }, (response) => {
        for (const line of response.headers["set-cookie"] ?? []) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        let text = "";
        response.on("data", (piece: Buffer) => {
          text += piece.toString("utf8");
        });
        response.on("end", () => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, location: answered.location ?? "", headers: answered, text });
        });
      });
      asked.once("error", reject);
      asked.end(body ?? undefined);
    });
}

const verifier = "v".repeat(64);

function authorizeUrl(more: Readonly<Record<string, string>> = {}): string {
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const query = new URLSearchParams({
    client_id: trialSignIn.clientId,
    response_type: "code",
    redirect_uri: redirect,
    scope: `openid profile email offline_access ${trialSignIn.scope}`,
    prompt: "consent",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...more,
  });
  return `/auth?${query.toString()}`;
}

/** Goes on while the provider sends us on at its own address. */
async function followed(go: ReturnType<typeof browser>, first: Answer): Promise<Answer> {
  let answer = first;
  for (let steps = 0; steps < 10 && answer.location !== ""; steps += 1) {
    if (answer.location.startsWith(clientOrigin)) return answer;
    answer = await go(answer.location);
  }
  return answer;
}

/** Signs somebody in and gives what the token endpoint says. */
async function tokensOf(person: string) {
  const go = browser();
  const page = await followed(go, await go(authorizeUrl()));
  const [, action = ""] = /action="([^"]+)"/.exec(page.text) ?? [];
  const back = await followed(go, await go(action, { person }));
  const code = new URL(back.location).searchParams.get("code") ?? "";
  const answer = await go(
    "/token",
    {
      grant_type: "authorization_code",
      client_id: trialSignIn.clientId,
      redirect_uri: redirect,
      code,
      code_verifier: verifier,
    },
    clientOrigin,
  );
  const tokens = JSON.parse(answer.text) as { access_token: string; refresh_token?: string };
  return { go, answer, tokens };
}

describe("the trial provider", () => {
  it("asks who one is, the expected person first, on a page that no other page can frame", async () => {
    const go = browser();
    const hint = { login_hint: "joss.hartley@lowmarsh-ca.example" };
    const page = await followed(go, await go(authorizeUrl(hint)));
    expect(page.status).toBe(200);
    expect(page.text.indexOf("Cllr Joss Hartley")).toBeLessThan(page.text.indexOf("Cllr Amara Dine"));
    expect(page.text).not.toContain("hotmail.example");
    expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  it("gives a token for the register that its published keys verify, with the claims of Entra ID", async () => {
    const { tokens, answer, go } = await tokensOf("m2");
    expect(answer.headers["access-control-allow-origin"]).toBe(clientOrigin);
    const keys = JSON.parse((await go("/jwks")).text) as JSONWebKeySet;
    const { payload } = await jwtVerify(tokens.access_token, createLocalJWKSet(keys), {
      issuer,
      audience: trialSignIn.audience,
      algorithms: ["RS256"],
    });
    expect(payload).toMatchObject({
      tid: "trial",
      oid: "trial-m2",
      scp: "register",
      scope: "register",
      email: "joss.hartley@lowmarsh-ca.example",
      email_verified: true,
    });
  });

  it("renews a token without asking again", async () => {
    const { tokens, go } = await tokensOf("o1");
    const renewed = await go("/token", {
      grant_type: "refresh_token",
      client_id: trialSignIn.clientId,
      refresh_token: tokens.refresh_token ?? "",
      scope: trialSignIn.scope,
    });
    expect(renewed.status).toBe(200);
  });

  it.each([
    ["another redirect address", { redirect_uri: "https://evil.example/sign-in.html" }],
    ["another client", { client_id: "somebody-else" }],
  ])("refuses %s", async (_what, more) => {
    const answer = await browser()(authorizeUrl(more));
    expect(answer.status).toBe(400);
    expect(answer.location).toBe("");
  });

  it("asks again who one is, though somebody is signed in, unless it is the person who is named beforehand", async () => {
    const { go } = await tokensOf("o1");
    const again = async (more: Readonly<Record<string, string>>) =>
      followed(go, await go(authorizeUrl(more)));
    expect((await again({})).text).toContain("Who are you?");
    expect((await again({ login_hint: "joss.hartley@lowmarsh-ca.example" })).text).toContain("Who are you?");
    const same = await again({ login_hint: "sam.okoye@lowmarsh-ca.example" });
    expect(same.location).toContain(`${clientOrigin}/sign-in.html?code=`);
  });

  it("refuses to sign in somebody who is not on the page", async () => {
    const go = browser();
    const page = await followed(go, await go(authorizeUrl()));
    const [, action = ""] = /action="([^"]+)"/.exec(page.text) ?? [];
    const again = await go(action, { person: "nobody" });
    expect(again.status).toBe(200);
    expect(again.text).toContain("Who are you?");
  });
});
