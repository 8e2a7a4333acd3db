import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { interactionPolicy, Provider, type Configuration, type JWK } from "oidc-provider";
import { mailboxScope } from "../../mailbox-client/index.ts";
import type { AuthorityFile } from "../../people/index.ts";
import { KeptInMemory } from "./kept-in-memory.ts";
import { claimsOf, personaOf, type Persona } from "./personas.ts";

/** What the trial provider is told. */
export interface ProviderOptions {
  /** Its own address, without a slash at the end. */
  readonly issuer: string;
  readonly authority: AuthorityFile;
  /** The origin whose pages sign in, and whose register takes the tokens. */
  readonly clientOrigin: string;
}

/** What the register and the pages are configured with to use it. */
export const trialSignIn = {
  clientId: "correspondence-control",
  audience: "correspondence-control-register",
  scope: "register",
} as const;

/** Everything that a token can be good for: the register, and the mailbox behind the pages' own address. */
function scopesOf({ clientOrigin }: ProviderOptions): readonly string[] {
  return [trialSignIn.scope, mailboxScope(clientOrigin)];
}

/** An hour: long enough to play with, short enough to see a renewal. */
const accessTokenSeconds = 3600;

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: "trial-1", use: "sig", alg: "RS256" };
}

/** Everybody who can sign in. */
export function personasOf({ people }: AuthorityFile): readonly Persona[] {
  return people.map(personaOf).filter((persona) => persona !== null);
}

/** Tokens for the register, as JWT (RFC 9068), with the claims that Entra ID's have. */
function resource(
  personas: readonly Persona[],
  options: ProviderOptions,
): Pick<Configuration, "features" | "extraTokenClaims"> {
  const { audience } = trialSignIn;
  const scope = scopesOf(options).join(" ");
  return {
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${audience}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => {
      const accountId = "accountId" in token ? token.accountId : null;
      const persona = personas.find(({ id }) => claimsOf({ id } as Persona).sub === accountId);
      const scp = "scope" in token ? token.scope : "";
      return persona === undefined ? undefined : { ...claimsOf(persona), scp };
    },
  };
}

/**
 * Everybody shares one browser here, so a session is nobody's word: each sign-in asks who one is, but where the person is named
 * beforehand (`login_hint`) and is the one of the session.
 */
function asksWho(personas: readonly Persona[]): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const check = new Check("who_are_you", "the person must be chosen", (ctx) => {
    const { oidc } = ctx;
    if (oidc.result?.login !== undefined) return Check.NO_NEED_TO_PROMPT;
    const expected = personas.find(({ address }) => address === oidc.params?.["login_hint"]);
    const isExpected = expected !== undefined && claimsOf(expected).sub === oidc.session?.accountId;
    return isExpected ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
  });
  policy.get("login")?.checks.add(check);
  return policy;
}

/** The configuration of one public client with PKCE, whose redirect page is `sign-in.html`. */
function configuration(options: ProviderOptions, key: JWK): Configuration {
  const { authority, clientOrigin } = options;
  const personas = personasOf(authority);
  return {
    ...resource(personas, options),
    adapter: KeptInMemory,
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clients: [
      {
        client_id: trialSignIn.clientId,
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: [`${clientOrigin}/sign-in.html`],
        post_logout_redirect_uris: [`${clientOrigin}/sign-in.html`],
      },
    ],
    clientBasedCORS: (_ctx, origin) => origin === clientOrigin,
    pkce: { required: () => true },
    scopes: ["openid", "profile", "email", "offline_access", ...scopesOf(options)],
    claims: {
      openid: ["sub", "tid", "oid"],
      profile: ["name", "preferred_username"],
      email: ["email", "email_verified"],
    },
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => {
      const persona = personas.find((one) => claimsOf(one).sub === sub);
      return persona && { accountId: sub, claims: () => claimsOf(persona) };
    },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = "text/plain";
      ctx.body = `The sign-in cannot go on: ${description ?? error}. Go back to where you came from and begin again.\n`;
    },
    interactions: { policy: asksWho(personas), url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: 86_400,
      IdToken: accessTokenSeconds,
      Interaction: 3600,
      RefreshToken: 86_400,
      Session: 86_400,
    },
  };
}

/** A certified OpenID provider (oidc-provider) with the fictional people and a key of its own that dies with it. */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  return new Provider(options.issuer, configuration(options, await signingKey()));
}
