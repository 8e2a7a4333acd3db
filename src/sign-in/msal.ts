import {
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  ProtocolMode,
  type AccountInfo,
  type Configuration,
  type IPublicClientApplication,
  type PopupRequest,
  type RedirectRequest,
} from "@azure/msal-browser";
import { isEntra, type SignInConfig } from "./config.ts";
import type { SignIn, SignInKind, SignInOutcome } from "./sign-in.ts";

/** What MSAL is told of the provider. Where it is not Entra, MSAL follows the discovery document and nothing else. */
function settings(config: SignInConfig, kind: SignInKind): Configuration {
  const { authority, clientId } = config;
  const place = kind.kind === "nested" ? {} : { redirectUri: kind.returnPage };
  const openId = {
    knownAuthorities: [new URL(authority).host],
    // MSAL adds `offline_access` to every request otherwise, and other providers refuse it when a token is renewed.
    OIDCOptions: { defaultScopes: ["openid", "profile", "email"] },
  };
  return {
    auth: { clientId, authority, ...place, ...(isEntra(config) ? {} : openId) },
    cache: { cacheLocation: kind.kind === "nested" ? "memoryStorage" : "sessionStorage" },
    system: { protocolMode: isEntra(config) ? ProtocolMode.AAD : ProtocolMode.OIDC },
  };
}

/** What is asked for when a person signs in. Providers other than Entra give a refresh token only where it is agreed to. */
function interactive(config: SignInConfig, alsoScopes: readonly string[]): PopupRequest & RedirectRequest {
  const scopes = config.scope.split(" ");
  const also = alsoScopes.length === 0 ? {} : { extraScopesToConsent: [...alsoScopes] };
  return isEntra(config)
    ? { scopes, ...also }
    : { scopes: [...scopes, "offline_access"], ...also, prompt: "consent" };
}

function accountOf(app: IPublicClientApplication): AccountInfo | null {
  return app.getActiveAccount() ?? app.getAllAccounts()[0] ?? null;
}

/** How a person signs in, in each place. */
function ways(app: IPublicClientApplication, config: SignInConfig, alsoScopes: readonly string[]) {
  const request = interactive(config, alsoScopes);
  const inWindow = async (): Promise<SignInOutcome> => {
    await app.acquireTokenPopup(request);
    return "signed-in";
  };
  return {
    nested: inWindow,
    window: inWindow,
    page: async (): Promise<SignInOutcome> => {
      await app.acquireTokenRedirect(request);
      return "leaving";
    },
  };
}

/**
 * A token without a question: from the cache, or by refresh token. Never through a hidden frame: these pages cannot be framed.
 * In Outlook the host knows the account, so none need be named.
 */
async function silentToken(app: IPublicClientApplication, scopes: string[], isNested: boolean) {
  const account = accountOf(app);
  if (account === null && !isNested) return null;
  const { accessToken } = await app.acquireTokenSilent({
    scopes,
    ...(account === null ? {} : { account }),
    cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
  });
  return accessToken;
}

async function applicationFor(config: SignInConfig, kind: SignInKind): Promise<IPublicClientApplication> {
  if (kind.kind === "nested") return createNestablePublicClientApplication(settings(config, kind));
  const app = await createStandardPublicClientApplication(settings(config, kind));
  // What the provider answered, if this page was just come back to. A refused sign-in is no sign-in.
  await app.handleRedirectPromise({ navigateToLoginRequestUrl: false }).catch(() => null);
  return app;
}

/** Ends the session here; where a page is, also at the provider. */
async function leave(app: IPublicClientApplication, kind: SignInKind): Promise<void> {
  const account = accountOf(app);
  if (kind.kind !== "page") await app.clearCache({ account });
  else await app.logoutRedirect({ account, postLogoutRedirectUri: kind.returnPage });
}

/** Opens MSAL for one provider and place. Rejects where it cannot begin. */
export async function openSession(
  config: SignInConfig,
  kind: SignInKind,
  alsoScopes: readonly string[],
): Promise<SignIn> {
  const app = await applicationFor(config, kind);
  const signInHere = ways(app, config, alsoScopes)[kind.kind];
  const tokenFor = (scope: string) =>
    silentToken(app, scope.split(" "), kind.kind === "nested").catch(() => null);
  return {
    account: () => {
      const account = accountOf(app);
      return Promise.resolve(account === null ? null : { name: account.name ?? account.username });
    },
    token: () => tokenFor(config.scope),
    tokenFor,
    signIn: () => signInHere().catch(() => "failed" as const),
    signOut: () => leave(app, kind).catch(() => undefined),
  };
}
