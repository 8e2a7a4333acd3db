import { isRequest, readMessage, responseTo, type Fields, type WireRequest } from "../wire/envelope.ts";
import { envelopeError } from "../wire/numbers.ts";
import type { Page } from "./page.ts";

/** The host's end of what one page and its host say to each other. */
export interface Conversation {
  /** Who deals with what the page asks from now on; until then nothing is heard. */
  listen: (listener: Listener) => void;
  /** Every message of the page comes in here. */
  receive: (json: string) => void;
  /** Answers a request; nothing goes out once it is closed. */
  answer: (request: WireRequest, data: unknown) => void;
  /** Tells the page of an event it registered for; false when it did not. */
  fire: (eventName: string, data: unknown) => boolean;
  /** Sends what is no part of Office.js's conversation. */
  say: (json: string) => void;
  close: () => void;
}

/** What the host does with what the page asks. */
export interface Listener {
  /** What the page may ask, by name; each answers by itself, perhaps later. */
  readonly actions: Readonly<Record<string, (request: WireRequest) => void>>;
  /** Decides on a registration: gives what it is answered with. */
  readonly subscribing: (eventName: string) => { readonly Error: number };
  /** The page is registered for it from now on. */
  readonly subscribed: (eventName: string) => void;
  /** Gets what is no request of Office.js. */
  readonly other: (message: Fields) => void;
}

const register = 1;
const unregister = 2;

/** Hears nothing. */
const deaf: Listener = {
  actions: {},
  subscribing: () => ({ Error: 0 }),
  subscribed: () => undefined,
  other: () => undefined,
};

/** Listens to a page: requests of this conversation alone, in the form of `wire/`. */
export function converse(page: Page, conversationId: string): Conversation {
  const registrations = new Map<string, WireRequest>();
  let isOpen = true;
  let listener: Listener = deaf;

  function answer(request: WireRequest, data: unknown, errorCode: number = envelopeError.ok): void {
    if (isOpen) page.send(responseTo(request, { data, errorCode, origin: page.hostOrigin }));
  }

  function subscribe(request: WireRequest): void {
    const decision = listener.subscribing(request._actionName);
    if (decision.Error === 0) registrations.set(request._actionName, request);
    answer(request, decision);
    if (decision.Error === 0) listener.subscribed(request._actionName);
  }

  function unsubscribe(request: WireRequest): void {
    registrations.delete(request._actionName);
    answer(request, { Error: 0 });
  }

  function obey(request: WireRequest): void {
    if (request._conversationId !== conversationId) return;
    const action = listener.actions[request._actionName];
    if (request._actionType === register) subscribe(request);
    else if (request._actionType === unregister) unsubscribe(request);
    else if (action === undefined) answer(request, "unknown action", envelopeError.handling);
    else action(request);
  }

  return {
    listen(heard) {
      listener = heard;
    },
    answer,
    receive(json) {
      const message = isOpen ? readMessage(json) : null;
      if (message === null) return;
      if (isRequest(message)) obey(message);
      else listener.other(message);
    },
    fire(eventName, data) {
      const registration = registrations.get(eventName);
      if (registration === undefined || !isOpen) return false;
      page.send(responseTo(registration, { data, isEvent: true, origin: page.hostOrigin }));
      return true;
    },
    say(json) {
      if (isOpen) page.send(json);
    },
    close() {
      isOpen = false;
    },
  };
}
