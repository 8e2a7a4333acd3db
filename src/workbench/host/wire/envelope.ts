/** What a page asks of its host: to do something, or to be told of an event. */
export interface WireRequest {
  readonly _messageType: 0;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A JSON object whose fields are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: not null, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON of a page's message; null for whatever is no JSON object. */
export function readMessage(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a message of the page is a request of Office.js. */
export function isRequest(message: Fields): message is Fields & WireRequest {
  return (
    message["_messageType"] === 0 &&
    typeof message["_actionType"] === "number" &&
    typeof message["_actionName"] === "string" &&
    typeof message["_conversationId"] === "string" &&
    typeof message["_correlationId"] === "number"
  );
}

/** The text that answers a request. `isEvent`: the request was a registration, and this is the event firing. */
export function responseTo(
  request: WireRequest,
  answer: {
    readonly data: unknown;
    readonly errorCode?: number;
    readonly isEvent?: boolean;
    readonly origin: string;
  },
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: answer.isEvent ? 1 : 0,
    _errorCode: answer.errorCode ?? 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: answer.origin,
    _data: answer.data ?? null,
    _serializerVersion: 1,
  });
}
