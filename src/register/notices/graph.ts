import type { InternetMessageHeader, Message } from "@microsoft/microsoft-graph-types";
import type { Carrier, HandedOver, NoticeMail } from "./notice.ts";

/** How mail leaves by Microsoft Graph, as the application itself (permission Mail.Send, limited to one mailbox). */
export interface GraphSettings {
  /** The mailbox that sends: its address or id. */
  readonly sender: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** https://graph.microsoft.com and https://login.microsoftonline.com; other hosts for national clouds. */
  readonly graphUrl: string;
  readonly loginUrl: string;
}

/** The body of `sendMail`. Source: Microsoft Graph, user: sendMail. */
export interface SendMailBody {
  readonly message: Message;
  readonly saveToSentItems: boolean;
}

/** A notice as Graph takes it. Headers of one's own begin with `x-` there; the Message-ID is Exchange's. */
export function sendMailBody({ id, to, subject, text }: NoticeMail): SendMailBody {
  const internetMessageHeaders: InternetMessageHeader[] = [
    { name: "X-Correspondence-Notice", value: id },
    { name: "X-Auto-Response-Suppress", value: "All" },
  ];
  return {
    message: {
      subject,
      body: { contentType: "text", content: text },
      toRecipients: [{ emailAddress: { name: to.name, address: to.address } }],
      internetMessageHeaders,
    },
    saveToSentItems: false,
  };
}

const patienceMs = 20_000;

/** How long the other side asks to wait, from Retry-After in seconds (RFC 9110, 10.2.3; Graph sends no dates). */
function waitOf(response: Response): { readonly waitMs?: number } {
  const seconds = Number(response.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? { waitMs: seconds * 1000 } : {};
}

function refusedBy(what: string, response: Response): HandedOver {
  const isFinal = [400, 404, 413].includes(response.status);
  return { ok: false, code: `${what}_${String(response.status)}`, isFinal, ...waitOf(response) };
}

interface Token {
  readonly value: string;
  readonly until: number;
}

function tokenIn(answer: unknown, now: number): Token | null {
  if (typeof answer !== "object" || answer === null) return null;
  const { access_token: value, expires_in: seconds } = answer as Record<string, unknown>;
  if (typeof value !== "string" || typeof seconds !== "number") return null;
  // A minute early, so that it does not end on its way.
  return { value, until: now + (seconds - 60) * 1000 };
}

/** Carries notices by Graph `sendMail` over plain fetch. A token is kept until shortly before it ends. */
export function graphCarrier(settings: GraphSettings, get: typeof fetch, now: () => number): Carrier {
  let kept: Token | null = null;

  async function askForToken(): Promise<Token | HandedOver> {
    const response = await get(`${settings.loginUrl}/${settings.tenant}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        scope: `${settings.graphUrl}/.default`,
      }),
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
    });
    // A wrong secret is mended by an administrator: the notice waits for that.
    if (!response.ok) return { ...refusedBy("GRAPH_TOKEN", response), isFinal: false } as HandedOver;
    return tokenIn(await response.json(), now()) ?? { ok: false, code: "GRAPH_TOKEN", isFinal: false };
  }

  async function post(mail: NoticeMail): Promise<HandedOver> {
    const token = kept !== null && now() < kept.until ? kept : await askForToken();
    if ("ok" in token) return token;
    kept = token;
    const response = await get(
      `${settings.graphUrl}/v1.0/users/${encodeURIComponent(settings.sender)}/sendMail`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${token.value}`, "content-type": "application/json" },
        body: JSON.stringify(sendMailBody(mail)),
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      },
    );
    if (response.status === 202) return { ok: true };
    if (response.status === 401) kept = null;
    return refusedBy("GRAPH", response);
  }

  return {
    async send(mail) {
      try {
        return await post(mail);
      } catch {
        return { ok: false, code: "GRAPH_UNREACHABLE", isFinal: false };
      }
    },
    close() {
      kept = null;
    },
  };
}
