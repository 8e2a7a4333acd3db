import type { SessionAttachment } from "./attachment.ts";
import type { SessionNotification } from "./notification.ts";
import { observed, type Observed } from "./observed.ts";
import type { Person } from "./person.ts";

/** Whose mailbox it is. */
export interface MailboxUser {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** A body as it stands in the editor. */
export interface SessionBody {
  readonly type: "html" | "text";
  readonly content: string;
}

export type ComposeType = "newMail" | "reply" | "forward";

/** A sensitivity label of the organisation, as the host knows it. */
export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
}

/** One draft being written: all that Outlook knows of it, as plain data. */
export interface ComposeState {
  /** Who is signed in; not always who sends. */
  readonly user: MailboxUser;
  /** The mailbox the message goes out from. */
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly body: SessionBody;
  readonly attachments: readonly SessionAttachment[];
  /** Internet headers that an add-in set, by name as it was written. */
  readonly internetHeaders: Readonly<Record<string, string>>;
  /** What add-ins keep for the time of this draft; lost when the draft is closed. */
  readonly sessionData: Readonly<Record<string, string>>;
  /** What the add-in keeps on the item for good. */
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** What the add-in keeps in the mailbox: key → JSON text. Written out when it saves. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly notifications: readonly SessionNotification[];
  /** Milliseconds since 1970; null when the message goes at once. */
  readonly delayDeliveryTime: number | null;
  readonly composeType: ComposeType;
  /** True for a saved draft that was opened again: Outlook raises OnMessageCompose alone. */
  readonly isReopened: boolean;
  /** Null until the draft is saved. */
  readonly itemId: string | null;
  readonly conversationId: string | null;
  /** The place in the conversation, base64; null for a new message. Given by the supplement. */
  readonly conversationIndex: string | null;
  /** The Message-ID of what is answered or forwarded; null for a new message. Given by the supplement. */
  readonly inReplyTo: string | null;
  /** Null when none is set. Given by the supplement. */
  readonly sensitivityLabel: SensitivityLabel | null;
  /** What `contextData` of a completion or an InsightMessage left for the pane; empty when it was opened by its button. */
  readonly initializationContext: string;
  /** Text that `appendOnSendAsync` puts below the body at Send; empty for none. */
  readonly appendOnSend: string;
  /** Whether Outlook puts in the user's own signature. */
  readonly isClientSignatureEnabled: boolean;
  readonly isInSharedMailbox: boolean;
}

/** A draft being written: changed by calls of the add-in and by the person at the keyboard alike. */
export interface ComposeSession extends Observed<ComposeState> {
  readonly kind: "compose";
}

const emptyDraft: Omit<ComposeState, "user" | "from"> = {
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  body: { type: "html", content: "" },
  attachments: [],
  internetHeaders: {},
  sessionData: {},
  customProperties: {},
  roamingSettings: {},
  notifications: [],
  delayDeliveryTime: null,
  composeType: "newMail",
  isReopened: false,
  itemId: null,
  conversationId: null,
  conversationIndex: null,
  inReplyTo: null,
  sensitivityLabel: null,
  initializationContext: "",
  appendOnSend: "",
  isClientSignatureEnabled: false,
  isInSharedMailbox: false,
};

/** A session for a draft: an empty one of `user`, but for the fields that are given. */
export function composeSession(
  fields: Partial<ComposeState> & { readonly user: MailboxUser },
): ComposeSession {
  const { user } = fields;
  const from = fields.from ?? { name: user.displayName, address: user.emailAddress };
  const held = observed<ComposeState>({ ...emptyDraft, from, ...fields });
  return Object.defineProperty(held, "kind", { value: "compose" }) as ComposeSession;
}
