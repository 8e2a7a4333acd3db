import { createTransport } from "nodemailer";
import type { Carrier, HandedOver, NoticeMail } from "./notice.ts";

/** How mail leaves by SMTP. */
export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

function responseCodeOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("responseCode" in error)) return null;
  return typeof error.responseCode === "number" ? error.responseCode : null;
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "ERR_SMTP";
}

/** 5xx is for good, 4xx and a broken line are not (RFC 5321, 4.2.1). */
function failureOf(error: unknown): HandedOver {
  const response = responseCodeOf(error);
  const isFinal = response !== null && response >= 500;
  return { ok: false, code: response === null ? codeOf(error) : `SMTP_${String(response)}`, isFinal };
}

/** Headers that keep machines from answering machines (RFC 3834, 5; Microsoft's MS-OXCMAIL for the second). */
const automatic = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };

/**
 * Notices that come together go over one connection: opening it costs a server's greeting, TLS and sign-in. Whether one
 * that failed is sent again is the outbox's to say, so nothing is put back into nodemailer's own queue.
 */
const oneConnection = { pool: true, maxConnections: 1, maxRequeues: 0, idleTimeout: 5_000 } as const;

/** Carries notices by SMTP (nodemailer). The notice's id is the Message-ID: a second copy of it is told as one. */
export function smtpCarrier({ url, from }: SmtpSettings): Carrier {
  const transport = createTransport({
    ...oneConnection,
    url,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const host = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    async send({ id, to, subject, text }: NoticeMail) {
      try {
        const messageId = `<notice-${id}@${host}>`;
        await transport.sendMail({ from, to, subject, text, messageId, headers: automatic });
        return { ok: true };
      } catch (error) {
        return failureOf(error);
      }
    },
    close() {
      transport.close();
    },
  };
}
