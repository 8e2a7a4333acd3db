import type { SignIn } from "./settings.ts";
import { neededText, SettingFault, textOf, webAddress, type Environment } from "./reader.ts";

/** The hosts under which Microsoft Entra ID issues tokens, its national clouds among them. */
const entraHosts: readonly string[] = [
  "login.microsoftonline.com",
  "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
  "sts.windows.net",
];

/** Issuers that speak for every tenant at once: a token of theirs says nothing of ours. */
const anyTenant = /\/(?:common|organizations|consumers)(?:\/|$)/i;

function tenantOf(env: Environment, issuer: URL, isEntra: boolean): string | null {
  const tenant = textOf(env, "OIDC_TENANT");
  if (!isEntra) return tenant;
  if (anyTenant.test(issuer.pathname))
    throw new SettingFault(
      "OIDC_ISSUER",
      "speaks for every tenant: wanted the issuer of the authority's own.",
    );
  if (tenant === null)
    throw new SettingFault("OIDC_TENANT", "is missing: a Microsoft Entra issuer needs the tenant's id.");
  if (!issuer.pathname.split("/").includes(tenant))
    throw new SettingFault("OIDC_TENANT", "is not the tenant that OIDC_ISSUER names.");
  return tenant;
}

/** Whose tokens are believed. */
export function readSignIn(env: Environment, isProduction: boolean): SignIn {
  const issuer = neededText(env, "OIDC_ISSUER", "whose tokens are believed");
  const url = webAddress("OIDC_ISSUER", issuer);
  const audience = neededText(env, "OIDC_AUDIENCE", "for whom a token must be made out");
  const isEntra = entraHosts.includes(url.hostname);
  const inProduction = (name: string, why: string): string | null =>
    isProduction ? neededText(env, name, why) : textOf(env, name);
  const scope = inProduction("OIDC_SCOPE", "the scope a token must carry");
  if (scope !== null && /\s/.test(scope))
    throw new SettingFault("OIDC_SCOPE", "names several scopes: wanted the register's own.");
  return {
    issuer,
    audience,
    tenant: tenantOf(env, url, isEntra),
    clientId: inProduction("OIDC_CLIENT_ID", "what the pages sign in as") ?? audience,
    scope,
    isEntra,
  };
}
