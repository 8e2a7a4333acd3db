/** Where Microsoft Graph is, and as which application it is asked. */
export interface GraphApplication {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** https://graph.microsoft.com and https://login.microsoftonline.com; other hosts for national clouds. */
  readonly graphUrl: string;
  readonly loginUrl: string;
}

/** How long an answer is waited for. */
export const patienceMs = 20_000;

/** An access token, and until when it is used: a minute less than it is good for, so that it does not end on its way. */
export interface Token {
  readonly value: string;
  readonly until: number;
}

function tokenIn(answer: unknown, now: number): Token | null {
  if (typeof answer !== "object" || answer === null) return null;
  const { access_token: value, expires_in: seconds } = answer as Record<string, unknown>;
  if (typeof value !== "string" || typeof seconds !== "number") return null;
  return { value, until: now + (seconds - 60) * 1000 };
}

/**
 * Asks Entra for a token of the application's own (client credentials). The response where it was refused; null where what came is no
 * token. Rejects where nothing came. Source: Microsoft identity platform, OAuth 2.0 client credentials flow.
 */
export async function askForToken(
  { tenant, clientId, clientSecret, graphUrl, loginUrl }: GraphApplication,
  get: typeof fetch,
  now: () => number,
): Promise<Token | Response | null> {
  const response = await get(`${loginUrl}/${tenant}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${graphUrl}/.default`,
    }),
    redirect: "error",
    signal: AbortSignal.timeout(patienceMs),
  });
  return response.ok ? tokenIn(await response.json(), now()) : response;
}

/** How long the other side asks to wait, from Retry-After in seconds (RFC 9110, 10.2.3; Graph sends no dates); null: it does not say. */
export function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}
