import {
  officeCalls,
  surroundingsOf,
  type Calls,
  type ComposeItem,
  type ItemFacts,
} from "../../src/outlook/index.ts";
import {
  composeSession,
  noFaults,
  type ComposeSession,
  type ComposeState,
  type Faults,
  type SessionAttachment,
} from "../../src/workbench/host/index.ts";
import { manualClock, type ManualClock } from "../support/office/manual-clock.ts";
import { openOffice, type OpenOffice } from "../support/office/open-office.ts";

/** A draft of an officer's to a member, with something in every field. */
export function usualDraft(fields: Partial<ComposeState> = {}): ComposeSession {
  return composeSession({
    user: { displayName: "Dorothy Ames", emailAddress: "dorothy.ames@harrowmere.example" },
    to: [{ name: "Cllr Tomasz Wilk", address: "tomasz.wilk@harrowmere.example" }],
    cc: [{ name: "Paul Ferris", address: "paul.ferris@harrowmere.example" }],
    bcc: [{ name: "Cllr Gareth Pugh", address: "gareth.pugh@harrowmere.example" }],
    subject: "Bus lanes on Castle Street",
    body: { type: "html", content: "<html><body><p>Dear Tomasz,</p><p>As you asked.</p></body></html>" },
    ...fields,
  });
}

/** A file attached to a draft; the content is a text, as base64 like any file's. */
export function attached(
  name: string,
  text: string,
  fields: Partial<SessionAttachment> = {},
): SessionAttachment {
  const content = Buffer.from(text).toString("base64");
  return {
    id: `id-${name}`,
    name,
    size: Buffer.byteLength(text),
    attachmentType: "file",
    isInline: false,
    content,
    format: "base64",
    ...fields,
  };
}

/** The true Office.js beside a draft, with time that passes as fast as it can. */
export interface DraftInOffice {
  readonly office: OpenOffice<ComposeSession>;
  readonly clock: ManualClock;
  /** Puts another draft behind the page, and other faults. */
  open(fields?: Partial<ComposeState>, calls?: Faults["calls"]): Beside;
  state(): ComposeState;
}

/** The draft beside the page, and a way to ask Office that gives a call 400 ms. */
export interface Beside {
  readonly item: ComposeItem;
  readonly facts: ItemFacts;
  readonly calls: Calls;
}

/** Opens the true Office.js beside a usual draft; to be closed with `office.close()`. */
export async function draftInOffice(): Promise<DraftInOffice> {
  const clock = manualClock();
  const office = await clock.until(openOffice({ session: usualDraft(), clock }));
  return {
    office,
    clock,
    state: () => office.session.state,
    open(fields = {}, calls = {}) {
      office.use({ session: usualDraft(fields), faults: { ...noFaults, calls } });
      const around = surroundingsOf(office.Office);
      if (around.mode !== "compose") throw new Error("no draft is open");
      return { item: around.item, facts: around.facts, calls: officeCalls({ clock, callMs: 400 }) };
    },
  };
}
