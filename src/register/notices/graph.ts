import type { InternetMessageHeader, Message } from "@microsoft/microsoft-graph-types";
import { askForToken, patienceMs, retryAfterMs, type GraphApplication, type Token } from "../graph/token.ts";
import type { Carrier, HandedOver, NoticeMail } from "./notice.ts";

/** How mail leaves by Microsoft Graph, as the application itself (permission Mail.Send, limited to one mailbox). */
export interface GraphSettings extends GraphApplication {
  /** The mailbox that sends: its address or id. */
  readonly sender: string;
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

function waitOf(response: Response): { readonly waitMs?: number } {
  const waitMs = retryAfterMs(response);
  return waitMs === null ? {} : { waitMs };
}

function refusedBy(what: string, response: Response): HandedOver {
  const isFinal = [400, 404, 413].includes(response.status);
  return { ok: false, code: `${what}_${String(response.status)}`, isFinal, ...waitOf(response) };
}

/** Carries notices by Graph `sendMail` over plain fetch. A token is kept until shortly before it ends. */
export function graphCarrier(settings: GraphSettings, get: typeof fetch, now: () => number): Carrier {
  let kept: Token | null = null;

  async function newToken(): Promise<Token | HandedOver> {
    const token = await askForToken(settings, get, now);
    if (token === null) return { ok: false, code: "GRAPH_TOKEN", isFinal: false };
    // A wrong secret is mended by an administrator: the notice waits for that.
    if (token instanceof Response)
      return { ...refusedBy("GRAPH_TOKEN", token), isFinal: false } as HandedOver;
    return token;
  }

  async function post(mail: NoticeMail): Promise<HandedOver> {
    const token = kept !== null && now() < kept.until ? kept : await newToken();
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
