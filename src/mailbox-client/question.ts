/** The properties that are asked for (`$select`). Source: Microsoft Graph, message resource type; all of `Mail.ReadBasic`. */
const properties = [
  "from",
  "sender",
  "toRecipients",
  "ccRecipients",
  "subject",
  "sentDateTime",
  "internetMessageId",
  "conversationId",
  "isDraft",
];

/** As many messages of one conversation as are asked for. */
const mostOfConversation = 50;

/** A message may lie in several folders: one copy is as good as another, unless it is a draft. */
const mostCopies = 5;

/** The delegated right that is needed, as the scope of a service's tokens: it gives headers and no text. */
export function mailboxScope(url: string): string {
  return `${url}/Mail.ReadBasic`;
}

/** A text in a filter (OData 4.01, URL conventions 5.1.1.14.1): quotation marks doubled. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

function address(url: string, filter: string, top: number): string {
  const query = [
    `$filter=${encodeURIComponent(filter)}`,
    `$select=${properties.join(",")}`,
    `$top=${String(top)}`,
  ].join("&");
  return `${url}/v1.0/me/messages?${query}`;
}

/** Where a message is asked for by its Message-ID, with its angle brackets. */
export function byMessageId(url: string, messageId: string): string {
  return address(url, `internetMessageId eq ${quoted(messageId)}`, mostCopies);
}

/** Where the messages of a conversation are asked for. Not in an order: Graph refuses that beside this filter. */
export function byConversation(url: string, conversationId: string): string {
  return address(url, `conversationId eq ${quoted(conversationId)}`, mostOfConversation);
}
