import type { BrowserContext, Route } from "playwright-core";
import { build } from "esbuild";

/** What the provider was asked, in its order. */
export interface Asked {
  readonly authorize: URLSearchParams[];
  readonly token: URLSearchParams[];
}

/** How the provider behaves; whatever is absent works. */
export interface Manner {
  /** How long a token counts, in seconds; an hour when absent. */
  lasts?: number;
  /** Nobody is let in. */
  refuses?: boolean;
  /** A refresh token counts no more. */
  refusesRefresh?: boolean;
  isDown?: boolean;
  /** What it gives as an access token; `token-1` and so on when absent. */
  accessToken?: () => Promise<string>;
}

const issuer = "https://login.example";
const open = { "access-control-allow-origin": "*" };

const discovery = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/end`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["ES256"],
};

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** An ID token as a page sees it: it cannot verify one, and nothing but a greeting rests on it. */
function idToken(nonce: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: "pages",
    sub: "m1",
    oid: "m1",
    tid: "lowmarsh",
    nonce,
    name: "Amara Dine",
    preferred_username: "amara.dine@lowmarsh-ca.example",
    iat: now,
    exp: now + 3600,
  };
  return `${part({ alg: "ES256", typ: "JWT" })}.${part(claims)}.c2ln`;
}

async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** The two pages of ours, as scripts. */
export async function pageScripts(): Promise<{ readonly page: string; readonly back: string }> {
  const [page, back] = await Promise.all([
    script("test/screens/sign-in/page.ts"),
    script("src/sign-in/return-page.ts"),
  ]);
  return { page, back };
}

function html(body: string): { contentType: string; body: string } {
  return { contentType: "text/html", body: `<!doctype html><html lang="en-GB"><body>${body}</body></html>` };
}

/** Lets the browser come back with a code, or with a refusal. */
function authorize(route: Route, asked: Asked, manner: Manner): Promise<void> {
  const query = new URL(route.request().url()).searchParams;
  asked.authorize.push(query);
  const answer = manner.refuses === true ? "error=access_denied&error_description=No" : "code=c0de";
  const back = `${query.get("redirect_uri") ?? ""}#${answer}&state=${encodeURIComponent(query.get("state") ?? "")}`;
  return route.fulfill(html(`<script>location.replace(${JSON.stringify(back)})</script>`));
}

async function token(route: Route, asked: Asked, manner: Manner): Promise<void> {
  const body = new URLSearchParams(route.request().postData() ?? "");
  asked.token.push(body);
  const isRefresh = body.get("grant_type") === "refresh_token";
  if (isRefresh && manner.refusesRefresh === true)
    return route.fulfill({ status: 400, headers: open, json: { error: "invalid_grant" } });
  const nonce = asked.authorize.at(-1)?.get("nonce") ?? "";
  const accessToken = await manner.accessToken?.();
  return route.fulfill({
    headers: open,
    json: {
      token_type: "Bearer",
      access_token: accessToken ?? `token-${asked.token.length}`,
      refresh_token: "refresh",
      id_token: idToken(nonce),
      expires_in: manner.lasts ?? 3600,
      scope: ["openid", "profile", ...(body.get("scope") ?? "https://register.example/use").split(" ")].join(
        " ",
      ),
    },
  });
}

/** Stands in for an OpenID provider at https://login.example. */
export async function provideIssuer(context: BrowserContext, manner: Manner): Promise<Asked> {
  const asked: Asked = { authorize: [], token: [] };
  await context.route("https://login.example/**", (route) => {
    if (manner.isDown === true) return route.abort();
    const { pathname } = new URL(route.request().url());
    if (pathname === "/authorize") return authorize(route, asked, manner);
    if (pathname === "/token") return token(route, asked, manner);
    if (pathname === "/end") return route.fulfill(html("Signed out"));
    return route.fulfill({ headers: open, json: discovery });
  });
  return asked;
}

/** Stands in for an OpenID provider, and for the server of our pages. */
export async function provide(
  context: BrowserContext,
  scripts: Awaited<ReturnType<typeof pageScripts>>,
  manner: Manner,
): Promise<Asked> {
  await context.route("https://pages.example/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: scripts.page });
    if (pathname === "/back.js") return route.fulfill({ contentType: "text/javascript", body: scripts.back });
    return route.fulfill(
      html(`<script src="/${pathname === "/sign-in.html" ? "back" : "page"}.js"></script>`),
    );
  });
  return provideIssuer(context, manner);
}
