import {
  supplementPrefix,
  type SupplementAnswer,
  type SupplementCall,
  type SupplementFacts,
} from "../../host/supplement/messages.ts";

/**
 * Members of Office.js that its npm build lacks, added to the live item of a page. Ours, not Microsoft's: they ask the
 * stand-in host by a conversation of their own. It also makes members throw that are switched to.
 */

type Members = Record<string, unknown>;
type Callback = (result: unknown) => void;

/** A page's window, as far as the supplement needs it. */
export interface SupplementWindow {
  readonly parent: { postMessage(json: string, origin: string): void };
  addEventListener(type: "message", listener: (event: MessageLike) => void, capture: boolean): void;
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

/** The object that holds the last name of `item.bcc.getAsync`, and that name; null where there is none. */
function placeOf(path: string, item: Members): readonly [Members, string] | null {
  const [root, ...names] = path.split(".");
  const last = names.pop();
  if (root !== "item" || last === undefined) return null;
  let at: unknown = item;
  for (const name of names) at = typeof at === "object" && at !== null ? (at as Members)[name] : undefined;
  return typeof at === "object" && at !== null ? [at as Members, last] : null;
}

/** Makes the members throw that are to, and gives the others back what they were. */
function thrower() {
  const healthy = new Map<string, PropertyDescriptor>();
  return (item: Members, throwing: readonly string[]): void => {
    for (const [path, descriptor] of healthy) {
      const place = placeOf(path, item);
      if (place !== null) Object.defineProperty(place[0], place[1], descriptor);
    }
    healthy.clear();
    for (const path of throwing) {
      const place = placeOf(path, item);
      const descriptor = place === null ? undefined : Object.getOwnPropertyDescriptor(...place);
      if (place === null || descriptor?.configurable !== true) continue;
      healthy.set(path, descriptor);
      const value = () => {
        throw new Error(`${path} throws, because the stand-in was told so`);
      };
      Object.defineProperty(place[0], place[1], { value, configurable: true });
    }
  };
}

/** Puts the supplement into a page, before Office.js is there. It waits for the host's facts and for the item. */
export function installSupplement(window: SupplementWindow): void {
  const { call, answered } = channel(window);
  const makeThrow = thrower();
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
    makeThrow(item, known.throwing);
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
}
