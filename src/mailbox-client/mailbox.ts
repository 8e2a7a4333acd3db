import type { Instant, TrueHeader } from "../message/index.ts";
import { byConversation, byMessageId } from "./question.ts";
import { messagesIn, type Told } from "./true-header.ts";

/** What the mailbox said. `againAt`: not before then is it to be asked again. */
export type MailboxAnswer =
  | { readonly ok: true; readonly headers: readonly TrueHeader[] }
  | { readonly ok: false; readonly againAt: Instant };

/** The sender's own mailbox. Nothing here rejects. */
export interface Mailbox {
  /**
   * The true header of the message with that Message-ID, and, `withConversation`, of those before it in its conversation, the
   * latest first. Empty: the mailbox has no such message.
   */
  headersOf(messageId: string, withConversation: boolean): Promise<MailboxAnswer>;
}

/** What is needed to ask. */
export interface MailboxLine {
  /** The service's address without a slash at the end: `https://graph.microsoft.com`. */
  readonly url: string;
  /** An access token for `mailboxScope(url)`, without a question to anybody; null: there is none. */
  readonly token: () => Promise<string | null>;
  readonly fetch: typeof fetch;
  readonly clock: {
    now(): Instant;
    later(ms: number, task: () => void): () => void;
  };
}

/** Nobody waits for it, and it must end. */
const deadlineMs = 8_000;

/** After silence. */
const soonMs = 60_000;

/** Without a token nobody was asked, and somebody may be signing in just now. */
const signedOutMs = 0;

/** After a refusal that another try will not change: the right was not granted, or there is no such mailbox. */
const laterMs = 60 * 60_000;

const refusals = [400, 403, 404];

/** So many messages of a conversation are of use at most. */
const mostOthers = 20;

/** More characters than any honest answer has. */
const longest = 1_000_000;

type Page =
  { readonly ok: true; readonly told: readonly Told[] } | { readonly ok: false; readonly waitMs: number };

/** How long a refusal asks to wait: `Retry-After` in seconds, at most an hour (RFC 9110, 10.2.3). */
function waitAfter(response: Response): number {
  if (refusals.includes(response.status)) return laterMs;
  const seconds = Number(response.headers.get("retry-after") ?? "");
  return Math.min(Math.max(soonMs, Number.isFinite(seconds) ? seconds * 1000 : 0), laterMs);
}

async function pageAt(address: string, token: string, line: MailboxLine): Promise<Page> {
  const ending = new AbortController();
  const cancel = line.clock.later(deadlineMs, () => {
    ending.abort();
  });
  try {
    const response = await line.fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      signal: ending.signal,
    });
    if (!response.ok) return { ok: false, waitMs: waitAfter(response) };
    const text = await response.text();
    const told = text.length > longest ? null : messagesIn(text);
    return told === null ? { ok: false, waitMs: soonMs } : { ok: true, told };
  } catch {
    return { ok: false, waitMs: soonMs };
  } finally {
    cancel();
  }
}

/** What of a conversation can be quoted in an answer to one of its messages: what was sent before it. */
function before(parent: TrueHeader, told: readonly Told[]): readonly TrueHeader[] {
  const ids = new Set([parent.messageId]);
  return told
    .map(({ header }) => header)
    .filter(({ messageId, sent }) => {
      const isNew = sent <= parent.sent && !ids.has(messageId);
      ids.add(messageId);
      return isNew;
    })
    .sort((one, other) => other.sent - one.sent)
    .slice(0, mostOthers);
}

/** The sender's mailbox at a service that answers as Microsoft Graph does. */
export function mailboxAt(line: MailboxLine): Mailbox {
  const { url, token, clock } = line;
  const not = (waitMs: number): MailboxAnswer => ({ ok: false, againAt: clock.now() + waitMs });
  return {
    async headersOf(messageId, withConversation) {
      const bearer = await token().catch(() => null);
      if (bearer === null) return not(signedOutMs);
      const page = await pageAt(byMessageId(url, messageId), bearer, line);
      if (!page.ok) return not(page.waitMs);
      const parent = page.told.find(({ header }) => header.messageId === messageId);
      if (parent === undefined) return { ok: true, headers: [] };
      const { header, conversationId } = parent;
      if (!withConversation || conversationId === null) return { ok: true, headers: [header] };
      const others = await pageAt(byConversation(url, conversationId), bearer, line);
      return { ok: true, headers: [header, ...(others.ok ? before(header, others.told) : [])] };
    },
  };
}
