/** What a page must know to sign its reader in, as the register serves it. */
export interface SignInConfig {
  /** The issuer that the register trusts: Entra's `https://login.microsoftonline.com/<tenant>/v2.0`, or any OpenID provider's. */
  readonly authority: string;
  readonly clientId: string;
  /** The register's own scopes, separated by spaces: `api://…/register`. */
  readonly scope: string;
  /** Where the pane may ask the sender's own mailbox, as Microsoft Graph is; null: nowhere. */
  readonly mailbox: string | null;
}

/** Where the register serves it, beside the pages. */
const signInConfigPath = "/sign-in.json";

function textAt(value: unknown, name: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  const field: unknown = Reflect.get(value, name);
  return typeof field === "string" && field !== "" ? field : null;
}

/** The configuration in a JSON answer; null when it is none. */
function signInConfigIn(json: unknown): SignInConfig | null {
  const [authority, clientId, scope] = ["authority", "clientId", "scope"].map((name) => textAt(json, name));
  if (authority == null || clientId == null || scope == null) return null;
  return { authority, clientId, scope, mailbox: textAt(json, "mailbox") };
}

/** Fetches the configuration from the register; null when it cannot be reached, or serves none. */
export async function fetchSignInConfig(register: string, get: typeof fetch): Promise<SignInConfig | null> {
  try {
    const response = await get(register + signInConfigPath);
    return response.ok ? signInConfigIn(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Entra's own hosts; every other authority is taken at its discovery document's word. */
const entraHosts = [
  "login.microsoftonline.com",
  "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
];

/** Whether the authority is Microsoft Entra ID, which has habits beyond OpenID Connect. */
export function isEntra({ authority }: SignInConfig): boolean {
  return entraHosts.includes(new URL(authority).host);
}
