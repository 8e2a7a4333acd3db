import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { claimsOf, type Persona } from "./personas.ts";
import { signInPage } from "./sign-in-page.ts";

/** What the page of a sign-in needs. */
export interface Interactions {
  readonly provider: Provider;
  readonly personas: readonly Persona[];
  readonly authorityName: string;
  /** Where a sign-in ends: Chromium holds a form's redirects to `form-action` too. */
  readonly clientOrigin: string;
}

/** A form's fields: at most 4 kB, else empty. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const piece of request) {
    text += String(piece);
    if (text.length > 4096) return new URLSearchParams();
  }
  return new URLSearchParams(text);
}

function answerPage(response: ServerResponse, html: string, clientOrigin: string): void {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${clientOrigin}`,
  });
  response.end(html);
}

/** Grants what was asked for: the fictional people have agreed to everything beforehand. */
async function grantFor({ provider }: Interactions, details: Details): Promise<string> {
  const { grantId, session, params } = details;
  const grant =
    (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
    new provider.Grant({
      ...(session === undefined ? {} : { accountId: session.accountId }),
      clientId: String(params["client_id"]),
    });
  const missing = details.prompt.details as Missing;
  if (missing.missingOIDCScope !== undefined) grant.addOIDCScope(missing.missingOIDCScope.join(" "));
  if (missing.missingOIDCClaims !== undefined) grant.addOIDCClaims(missing.missingOIDCClaims);
  for (const [resource, scopes] of Object.entries(missing.missingResourceScopes ?? {}))
    grant.addResourceScope(resource, scopes.join(" "));
  return grant.save();
}

type Details = Awaited<ReturnType<Provider["interactionDetails"]>>;

interface Missing {
  readonly missingOIDCScope?: readonly string[];
  readonly missingOIDCClaims?: string[];
  readonly missingResourceScopes?: Readonly<Record<string, readonly string[]>>;
}

/** Answers one step of a sign-in: the page, the choice made on it, or the consent that everybody has given. */
export async function answerInteraction(
  interactions: Interactions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { provider, personas, authorityName, clientOrigin } = interactions;
  const details = await provider.interactionDetails(request, response);
  if (details.prompt.name === "consent") {
    const consent = { grantId: await grantFor(interactions, details) };
    await provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
    return;
  }
  const chosen = request.method === "POST" ? (await formOf(request)).get("person") : null;
  const persona = personas.find(({ id }) => id === chosen);
  if (persona !== undefined) {
    const login = { accountId: claimsOf(persona).sub };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    return;
  }
  const hint = details.params["login_hint"];
  const action = `/interaction/${details.uid}`;
  const page = { authority: authorityName, personas, hint: typeof hint === "string" ? hint : null, action };
  answerPage(response, signInPage(page), clientOrigin);
}
