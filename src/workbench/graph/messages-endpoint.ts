import type { DeliveredMessage, Person } from "../host/index.ts";

/** A request as far as it is looked at. */
export interface GraphRequest {
  readonly method: string;
  /** Path and query, below the service's own address. */
  readonly target: string;
  /** The Authorization header; null where there is none. */
  readonly authorization: string | null;
}

/** What is answered, always as JSON. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A message of somebody's mailbox. */
export interface GraphStored {
  readonly message: DeliveredMessage;
  readonly isDraft: boolean;
}

/** Whose mailbox a token opens, and what may be read there. */
export interface GraphCaller {
  readonly person: string;
  readonly rights: readonly string[];
}

/** What the endpoint stands before. */
export interface GraphBehind {
  /** Null: no token that counts. */
  readonly callerOf: (token: string) => GraphCaller | null;
  /** Null: they have no mailbox. */
  readonly mailboxOf: (person: string) => readonly GraphStored[] | null;
}

/** An error as Graph words it: a code and a message. */
function error(status: number, code: string): GraphAnswer {
  return { status, body: { error: { code, message: `The stand-in for Graph says ${code}.` } } };
}

const recipient = ({ name, address }: Person) => ({ emailAddress: { name, address } });

/** The properties that `Mail.ReadBasic` gives, as far as they are asked. Source: Microsoft Graph permissions reference. */
const given: Readonly<Record<string, (stored: GraphStored) => unknown>> = {
  from: ({ message }) => recipient(message.from),
  sender: ({ message }) => recipient(message.sender),
  toRecipients: ({ message }) => message.to.map(recipient),
  ccRecipients: ({ message }) => message.cc.map(recipient),
  subject: ({ message }) => message.subject,
  sentDateTime: ({ message }) => new Date(message.sentAt).toISOString().replace(/\.\d{3}Z$/, "Z"),
  internetMessageId: ({ message }) => message.messageId,
  conversationId: ({ message }) => message.conversationId,
  isDraft: ({ isDraft }) => isDraft,
};

/** What it keeps back. */
const keptBack = ["body", "bodyPreview", "uniqueBody", "attachments", "extensions"];

/** `internetMessageId eq '<a@x.example>'`, a quotation mark in it doubled; not `subject eq 'a'`, nor two comparisons. */
const filterShape = /^(internetMessageId|conversationId) eq '((?:[^']|'')*)'$/;

type Match = (stored: GraphStored) => boolean;

function matchOf(filter: string): Match | null {
  const [, property, text = ""] = filterShape.exec(filter) ?? [];
  if (property === undefined) return null;
  const wanted = text.replace(/''/g, "'");
  return (stored) => given[property]?.(stored) === wanted;
}

const understood = ["$filter", "$select", "$top"];

/** Why a query is not answered; null where it is. */
function refused(query: URLSearchParams): GraphAnswer | null {
  const names = [...query.keys()];
  const top = Number(query.get("$top"));
  const isComplete = understood.every((name) => names.includes(name)) && names.length === understood.length;
  if (!isComplete || !Number.isInteger(top) || top < 1 || top > 1000) return error(400, "BadRequest");
  const properties = (query.get("$select") ?? "").split(",");
  if (properties.some((name) => keptBack.includes(name))) return error(403, "ErrorAccessDenied");
  return properties.every((name) => name in given) ? null : error(400, "RequestBroker--ParseUri");
}

function page(query: URLSearchParams, match: Match, mailbox: readonly GraphStored[]): GraphAnswer {
  const properties = (query.get("$select") ?? "").split(",");
  const value = mailbox
    .filter(match)
    .slice(0, Number(query.get("$top")))
    .map((stored, at) => ({
      id: `message-${String(at)}`,
      ...Object.fromEntries(properties.map((name) => [name, given[name]?.(stored)])),
    }));
  return { status: 200, body: { value } };
}

/** Answers one request as Microsoft Graph's list of messages would, as far as the add-in asks it. */
export function answerMessages(
  { method, target, authorization }: GraphRequest,
  { callerOf, mailboxOf }: GraphBehind,
): GraphAnswer {
  const { pathname, searchParams: query } = new URL(target, "https://graph.example");
  if (pathname !== "/v1.0/me/messages") return error(404, "ResourceNotFound");
  if (method !== "GET") return error(405, "MethodNotAllowed");
  const [scheme, token = ""] = (authorization ?? "").split(" ");
  const caller = scheme === "Bearer" ? callerOf(token) : null;
  if (caller === null) return error(401, "InvalidAuthenticationToken");
  if (!caller.rights.includes("Mail.ReadBasic")) return error(403, "ErrorAccessDenied");
  const mailbox = mailboxOf(caller.person);
  if (mailbox === null) return error(404, "MailboxNotEnabledForRESTAPI");
  const match = matchOf(query.get("$filter") ?? "");
  if (match === null) return error(400, "ErrorInvalidUrlQueryFilter");
  return refused(query) ?? page(query, match, mailbox);
}
