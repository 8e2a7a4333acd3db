import type { SessionAttachment } from "./attachment.ts";
import type { MailboxUser, SessionBody } from "./compose-session.ts";
import type { SessionNotification } from "./notification.ts";
import { observed, type Observed } from "./observed.ts";
import type { Person } from "./person.ts";

/** A delivered message that somebody has open. */
export interface ReadState {
  readonly user: MailboxUser;
  readonly itemId: string;
  readonly from: Person;
  readonly sender: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Only the sender's own copy names them. */
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly body: SessionBody;
  readonly attachments: readonly SessionAttachment[];
  /** The message's headers as they came, one to a line, CRLF between them. */
  readonly internetHeaders: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly notifications: readonly SessionNotification[];
  readonly initializationContext: string;
}

/** A message being read. */
export interface ReadSession extends Observed<ReadState> {
  readonly kind: "read";
}

type Required = "user" | "from" | "itemId" | "internetMessageId";

const empty: Omit<ReadState, Required | "sender"> = {
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  body: { type: "html", content: "" },
  attachments: [],
  internetHeaders: "",
  conversationId: "",
  createdAt: 0,
  customProperties: {},
  roamingSettings: {},
  notifications: [],
  initializationContext: "",
};

/** A session for a message that is read: the fields that are given, and nothing beside them. */
export function readSession(fields: Partial<ReadState> & Pick<ReadState, Required>): ReadSession {
  const held = observed<ReadState>({ ...empty, sender: fields.from, ...fields });
  return Object.defineProperty(held, "kind", { value: "read" }) as ReadSession;
}
