import { isFields, readMessage, type Fields } from "../wire/envelope.ts";

/** What a page says when a function has called `event.completed`, or the library did because nobody has that name. */
export interface CompletedMessage {
  readonly invocationId: string;
  /** 0, or Office.js's own error number. */
  readonly status: number;
  /** The options of `event.completed`, as they were passed; null when there were none. */
  readonly options: unknown;
}

/** The calls of the layer that all Office programs share, by their dispatch ids. */
const functionCompleted = 94;
const closeContainer = 97;
const getAccessToken = 98;

/** Microsoft's code for "the user is not signed in". */
const notSignedIn = 13001;

function completedIn(data: Fields): CompletedMessage {
  const text = data["2"];
  const event = typeof text === "string" ? readMessage(text) : null;
  return {
    invocationId: String(data["0"]),
    status: Number(data["1"]),
    options: event?.["completedContext"] ?? null,
  };
}

/** Answers a call of the shared layer (`executeMethod`, with a small e). No token is ever given here. */
export function sharedLayer(
  data: unknown,
  host: { readonly completed: (message: CompletedMessage) => void; readonly closeContainer: () => void },
): Fields {
  const given = isFields(data) ? data : {};
  const method = isFields(given["DdaMethod"]) ? given["DdaMethod"] : {};
  switch (method["DispatchId"]) {
    case functionCompleted:
      host.completed(completedIn(given));
      return { Version: 1, Error: 0 };
    case closeContainer:
      host.closeContainer();
      return { Version: 1, Error: 0 };
    case getAccessToken:
      return { Version: 1, Error: notSignedIn };
    default:
      return { Version: 1, Error: 5000 };
  }
}
