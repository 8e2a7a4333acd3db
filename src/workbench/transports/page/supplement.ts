import {
  supplementPrefix,
  type SupplementAnswer,
  type SupplementCall,
  type SupplementFacts,
  type Throwing,
} from "../../host/supplement/messages.ts";
import type { Objection } from "./ajax-shim.ts";

/**
 * Members of Office.js that its npm build lacks, added to the live item of a page. Ours, not Microsoft's: they ask the
 * stand-in host by a conversation of their own. It also makes members throw that are switched to.
 */

type Members = Record<string, unknown>;
type Callback = (result: unknown) => void;

/** A page's window, as far as the supplement needs it. */
export interface SupplementWindow {
  readonly parent: { postMessage(json: string, origin: string): void };
  readonly document: {
    addEventListener(type: "load", listener: (event: LoadLike) => void, capture: boolean): void;
  };
  addEventListener(type: "message", listener: (event: MessageLike) => void, capture: boolean): void;
}

/** A `load` event of something in the page, as far as the supplement needs it. */
interface LoadLike {
  readonly target: unknown;
}

/** A `message` event, as far as the supplement needs it. */
interface MessageLike {
  readonly data: unknown;
  stopImmediatePropagation(): void;
}

/** The result that Office.js hands to a callback. */
function resultOf(data: unknown, asyncContext: unknown): Members {
  const { error, errorCode, data: value } = data as Members;
  if (error !== true) return { status: "succeeded", value, asyncContext };
  const message = `Error ${String(errorCode)}`;
  return { status: "failed", error: { code: errorCode, name: message, message }, asyncContext };
}

/** Calls of the host, and their answers. */
interface Channel {
  readonly call: (name: string, params: Members, args: readonly unknown[]) => void;
  readonly answered: (answer: SupplementAnswer) => void;
}

function channel(window: SupplementWindow): Channel {
  const waiting = new Map<number, (data: unknown) => void>();
  let last = 0;
  return {
    call(name: string, params: Members, args: readonly unknown[]): void {
      const callback = args.find((arg): arg is Callback => typeof arg === "function");
      const options = args.find((arg): arg is Members => typeof arg === "object" && arg !== null);
      const number = (last += 1);
      waiting.set(number, (data) => callback?.(resultOf(data, options?.["asyncContext"])));
      const message: SupplementCall = { standIn: "call", number, name, params };
      window.parent.postMessage(JSON.stringify(message), "*");
    },
    /** Like Office.js, calls back for an object alone, and once. */
    answered({ number, data }: SupplementAnswer): void {
      const done = waiting.get(number);
      waiting.delete(number);
      if (typeof data === "object" && data !== null) done?.(data);
    },
  };
}

type Call = Channel["call"];

/** The members of a draft, each with the minor number of the Mailbox set it came with. */
function draftMembers(
  call: Call,
  facts: () => SupplementFacts,
): readonly (readonly [string, number, PropertyDescriptor])[] {
  const sensitivityLabel = {
    getAsync: (...args: unknown[]) => {
      call("item.sensitivityLabel.getAsync", {}, args);
    },
    setAsync: (label: unknown, ...args: unknown[]) => {
      call("item.sensitivityLabel.setAsync", { label }, args);
    },
  };
  const method =
    (name: string) =>
    (...args: unknown[]) => {
      call(name, {}, args);
    };
  return [
    ["sensitivityLabel", 13, { value: sensitivityLabel }],
    ["inReplyTo", 14, { get: () => facts().inReplyTo }],
    ["getConversationIndexAsync", 14, { value: method("item.getConversationIndexAsync") }],
    ["sendAsync", 15, { value: method("item.sendAsync") }],
  ];
}

/** Whether it was Office.js that has just been loaded. */
function isOfficeJs({ target }: LoadLike): boolean {
  const address = (target as { src?: unknown } | null)?.src;
  return typeof address === "string" && /\/office(?:\.debug)?\.js$/.test(address);
}

/** Runs `task` when Office is ready, before whatever the page's own scripts want run then. */
function whenReady(window: SupplementWindow, task: () => void): void {
  type Extension = { onReadyInternal?: (task: () => void) => unknown };
  const library = (window as unknown as { Microsoft?: { Office?: { WebExtension?: Extension } } }).Microsoft;
  // Not `Office.onReady`: a page that forgets to call that is never ready, and must not be here either.
  library?.Office?.WebExtension?.onReadyInternal?.(task);
}

/** The objects that hold members: `item`, `mailbox`, `ui`; undefined until Office.js has made them. */
function holders(window: SupplementWindow): Record<"item" | "ui", Members | undefined> {
  const office = (
    window as unknown as { Office?: { context?: { mailbox?: { item?: Members }; ui?: Members } } }
  ).Office;
  return { item: office?.context?.mailbox?.item, ui: office?.context?.ui };
}

function addMissing(holder: Members, name: string, descriptor: PropertyDescriptor): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { ...descriptor, configurable: true });
}

/** What a request of Office.js says of the call that it carries. */
interface CallData {
  readonly MethodData?: { readonly DispatchId?: number };
  readonly ApiParams?: { readonly recipientField?: number };
}

/** Whether the arguments of Office.js's `invoke` carry a call that is to throw. */
function isThrowing([method, , data]: readonly unknown[], throwing: readonly Throwing[]): boolean {
  if (method !== "ExecuteMethod" || throwing.length === 0) return false;
  const { MethodData, ApiParams } = (data ?? {}) as CallData;
  return throwing.some(
    ({ id, recipientField }) =>
      id === MethodData?.DispatchId &&
      (recipientField === null || recipientField === ApiParams?.recipientField),
  );
}

/**
 * Puts the supplement into a page, before Office.js is there. It waits for the host's facts and for Office to be ready.
 * Gives the Ajax shim its objection: an error for a call that is to throw, which Office.js then throws itself.
 */
export function installSupplement(window: SupplementWindow): Objection {
  const { call, answered } = channel(window);
  let facts: SupplementFacts | null = null;

  function extend(): void {
    const { item, ui } = holders(window);
    if (facts === null || item === undefined || ui === undefined) return;
    const known = facts;
    const openBrowserWindow = (url: string) => {
      call("ui.openBrowserWindow", { url }, []);
    };
    addMissing(ui, "openBrowserWindow", { value: openBrowserWindow });
    for (const [name, since, descriptor] of draftMembers(call, () => facts ?? known))
      if (known.isDraft && since <= known.mailbox) addMissing(item, name, descriptor);
  }

  const listener = (event: MessageLike) => {
    if (typeof event.data !== "string" || !event.data.startsWith(supplementPrefix)) {
      extend();
      return;
    }
    event.stopImmediatePropagation();
    const message = JSON.parse(event.data) as SupplementAnswer | SupplementFacts;
    if (message.standIn === "answer") answered(message);
    else facts = message;
    extend();
  };
  window.addEventListener("message", listener, true);
  // A script's load event comes before the next script of the page runs: this is first in the queue for readiness.
  window.document.addEventListener(
    "load",
    (event) => {
      if (isOfficeJs(event)) whenReady(window, extend);
    },
    true,
  );
  return (args) =>
    isThrowing(args, facts?.throwing ?? [])
      ? new Error("It throws, because the stand-in was told so.")
      : null;
}
