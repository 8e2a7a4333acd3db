import { handlersWith } from "../../src/launch-event/handlers.ts";
import {
  lastPolicyIn,
  leftWordsIn,
  registerAt,
  reportsIn,
  ticketIn,
  type Storage,
} from "../../src/register-client/index.ts";
import { understand } from "../../src/launch-event/judging.ts";
import {
  acknowledgement,
  itemDigest,
  keepKnowledge,
  officeCalls,
  readItem,
  readKnowledge,
  withTrueHeaders,
  type ComposeItem,
} from "../../src/outlook/index.ts";
import { examine, weighUnread } from "../../src/checks/index.ts";
import type { Authority } from "../../src/people/index.ts";
import type { Consent } from "../../src/consent/index.ts";
import type {
  Client,
  ComposeSession,
  ComposeState,
  Person,
  SendOutcome,
} from "../../src/workbench/host/index.ts";
import { composeSession, noFaults } from "../../src/workbench/host/index.ts";
import { harrowmere, mailbox } from "../support/build.ts";
import { manualClock, type ManualClock } from "../support/office/manual-clock.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";
import { registerWire, ticketFrom, type Register, type Wire } from "../support/register-wire.ts";

/** What a register says that knows Harrowmere. */
export function answering(
  authority: Authority = harrowmere(),
  consents: readonly Consent[] = [],
): Exclude<Register, string> {
  return { authority, consents };
}

/** A storage that outlasts drafts, as plain data. */
export interface Memory extends Storage {
  readonly texts: Map<string, string>;
}

function memory(): Memory {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (key) => Promise.resolve(texts.get(key) ?? null),
    write: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
}

/** The true Office.js with our handlers in it, against the stand-in Outlook, on a clock that stands still. */
export interface WithHandlers {
  readonly office: OpenOffice<ComposeSession>;
  readonly clock: ManualClock;
  readonly memory: Memory;
  readonly wire: Wire;
  /** How the register behaves from now on. */
  register: Register;
  /** Puts a draft beside the handlers, with nothing going wrong and the register answering. */
  open(fields: Partial<ComposeState>): ComposeSession;
  /** A draft that nobody has opened yet. */
  draft(fields: Partial<ComposeState>): ComposeSession;
  /** Opens a window on the draft and lets its events run. */
  settle(): Promise<void>;
  send(): Promise<SendOutcome>;
  /** Gives a reason for everything that asks, as the pane does. */
  giveReasons(): Promise<void>;
  /** Leaves a release of everything that asks, as the pane does once the Monitoring Officer has decided. */
  release(id: string): Promise<void>;
}

const user = { displayName: "Dorothy Ames", emailAddress: "dorothy.ames@harrowmere.example" };

/** Somebody of Harrowmere by their id, or an address, as a recipient. */
export function person(text: string): Person {
  const { name, address } = mailbox(text);
  return { name: name ?? address, address };
}

/** A draft of Dorothy Ames, an officer, unless said otherwise. */
export function draftWith(fields: Partial<ComposeState> = {}): ComposeSession {
  return composeSession({ user, ...fields });
}

/** Says of everything that asks, as the pane would, that it is settled: the words lie with the draft. */
async function settleAll(
  { Office }: OpenOffice<ComposeSession>,
  clock: ManualClock,
  says: "reason" | "release",
  words: string,
): Promise<void> {
  const item = Office.context.mailbox.item as unknown as ComposeItem;
  const calls = officeCalls({ clock, callMs: 1000 });
  const read = await clock.until(readItem(item, calls));
  const { knowledge } = await clock.until(readKnowledge(item, calls));
  const { message, authority } = understand(withTrueHeaders(read.draft, knowledge), harrowmere().file);
  const at = clock.now();
  const asking = [
    ...examine(message, authority, [], at),
    ...weighUnread(message, authority, at, { isSavedDraft: true }),
  ];
  const digest = itemDigest(read);
  const said = asking.map((each) => acknowledgement(says, each, digest, words, at));
  const acknowledgements = [...said, ...knowledge.acknowledgements];
  await clock.until(keepKnowledge(item, calls, { acknowledgements }));
}

export async function withHandlers(client?: Client): Promise<WithHandlers> {
  const clock = manualClock();
  const kept = memory();
  let register: Register = "down";
  const wire = registerWire(() => register, clock);
  const left = ticketIn(kept);
  const office = await openOffice<ComposeSession>({
    session: draftWith(),
    clock,
    ...(client === undefined ? {} : { client }),
    atLoad: (window) => {
      const handlers = handlersWith({
        office: window.Office,
        clock,
        register: registerAt({ ...wire, token: () => left.read(clock.now()), clock }),
        lastPolicy: lastPolicyIn(kept),
        leftWords: leftWordsIn(kept),
        reports: reportsIn(kept),
      });
      handlers.forEach((handler, name) => {
        window.Office.actions.associate(name, handler);
      });
    },
  });
  return {
    office,
    clock,
    memory: kept,
    wire,
    get register() {
      return register;
    },
    set register(behaves) {
      register = behaves;
    },
    open(fields) {
      const session = draftWith(fields);
      kept.texts.clear();
      kept.texts.set("correspondence-control.ticket", JSON.stringify(ticketFrom(clock.now())));
      wire.reports.length = 0;
      wire.lookups.length = 0;
      wire.asked.length = 0;
      register = answering();
      office.use({ session, faults: noFaults });
      return session;
    },
    draft: draftWith,
    async settle() {
      const window = office.host.compose(office.session);
      await clock.until(window.settled());
    },
    send: () => clock.until(office.host.send(office.session)),
    giveReasons: () => settleAll(office, clock, "reason", "I have looked at it."),
    release: (id) => settleAll(office, clock, "release", id),
  };
}
