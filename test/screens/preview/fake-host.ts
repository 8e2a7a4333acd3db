import type { Draft, Finding, Mailbox, Remedy } from "../../../src/message/index.ts";
import type {
  Acknowledgement,
  CarriedOut,
  HowCarriedOut,
  ItemChange,
  PaneHost,
  PaneReading,
  ReceivedMarks,
} from "../../../src/outlook/index.ts";
import { sayAdvice } from "../../../src/decision/index.ts";
import { sentAt } from "../../support/build.ts";

/** How a fake host behaves; whatever is absent works. */
export interface FakeOptions {
  readonly mode?: PaneHost["mode"];
  readonly context?: Awaited<ReturnType<PaneHost["context"]>>;
  readonly marks?: ReceivedMarks | null;
  /** Never answers. */
  readonly isStuck?: boolean;
  /** Remedies fail, with these words. */
  readonly failing?: string;
  /** A remedy hangs. */
  readonly isSlow?: boolean;
  /** Attachments are never done: the first of two is being read. */
  readonly isReading?: boolean;
}

/** A host that keeps a draft in memory and does to it what Outlook would. */
export interface FakeHost extends PaneHost {
  change(to: Draft, change?: ItemChange): void;
  draft(): Draft;
}

const done: readonly Remedy[] = [
  "show-recipient",
  "remove-recipient",
  "state-capacity",
  "use-approved-account",
];
const recorded: readonly Remedy[] = ["give-reason", "give-lawful-basis", "report-false-alarm"];

function without(mailboxes: readonly Mailbox[], about: readonly string[]): readonly Mailbox[] {
  return mailboxes.filter(({ address }) => !about.includes(address));
}

function changed(draft: Draft, remedy: Remedy, { about }: Finding, capacity: string): Draft {
  const rest = {
    ...draft,
    to: without(draft.to, about),
    cc: without(draft.cc, about),
    bcc: without(draft.bcc, about),
  };
  if (remedy === "remove-recipient" || remedy === "use-approved-account") return rest;
  if (remedy === "show-recipient")
    return { ...rest, cc: [...rest.cc, ...draft.bcc.filter(({ address }) => about.includes(address))] };
  return { ...draft, body: { html: null, text: `${draft.body.text ?? ""}\n${capacity}` } };
}

function never<Value>(): Promise<Value> {
  return new Promise<Value>(() => undefined);
}

/** A draft in memory, and who is told when somebody changes it. */
interface Held {
  draft: Draft;
  readonly listeners: Set<(change: ItemChange) => void>;
}

function tell({ listeners }: Held, change: ItemChange): void {
  listeners.forEach((listener) => {
    listener(change);
  });
}

type Remedies = Pick<PaneHost, "howTo" | "carryOut" | "readAttachments">;

/** What can be done to the draft. */
function remediesOn(held: Held, options: FakeOptions): Remedies {
  return {
    howTo(remedy): HowCarriedOut {
      if (done.includes(remedy)) return { how: "does" };
      return recorded.includes(remedy) ? { how: "records" } : { how: "advises", words: sayAdvice(remedy) };
    },
    carryOut(remedy, finding, choices): Promise<CarriedOut> {
      if (options.isSlow === true) return never();
      if (options.failing !== undefined)
        return Promise.resolve({ how: "failed", failed: "refused", words: options.failing });
      const before = held.draft;
      held.draft = changed(before, remedy, finding, choices?.capacity ?? "");
      tell(held, "recipients");
      const undo = (): Promise<{ how: "undone" }> => {
        held.draft = before;
        return Promise.resolve({ how: "undone" });
      };
      return Promise.resolve({ how: "done", undo });
    },
    readAttachments(_, progress) {
      const { attachments } = held.draft;
      const total = attachments.length;
      progress({ done: 1, total, reading: attachments[1]?.name ?? null });
      if (options.isReading === true) return never();
      held.draft = {
        ...held.draft,
        attachments: attachments.map(({ name }) => ({
          kind: "text",
          name,
          markup: "plain",
          text: "A map.",
        })),
      };
      progress({ done: total, total, reading: null });
      return Promise.resolve({
        draft: held.draft,
        read: { of: [], found: [] },
        notKept: ["Letter to Mrs Abara.docx"],
      });
    },
  };
}

type Settling = Pick<
  PaneHost,
  "acknowledge" | "reportFalseAlarm" | "keepRelease" | "acknowledged" | "reported" | "released"
>;

/** What was said of findings, and is kept with the draft. */
function settling(): { readonly said: () => readonly Acknowledgement[]; readonly calls: Settling } {
  let said: readonly Acknowledgement[] = [];
  const record =
    (says: Acknowledgement["says"]): PaneHost["acknowledge"] =>
    (asking, bound, reason) => {
      said = [...said, { says, about: JSON.stringify(asking), digest: bound, reason, at: sentAt }];
      return Promise.resolve({ notKept: [] });
    };
  const holds =
    (says: Acknowledgement["says"]): PaneHost["acknowledged"] =>
    (asking, { digest: now }) =>
      said
        .filter((each) => each.says === says && each.about === JSON.stringify(asking) && each.digest === now)
        .at(-1) ?? null;
  return {
    said: () => said,
    calls: {
      acknowledge: record("reason"),
      reportFalseAlarm: record("false-alarm"),
      keepRelease: record("release"),
      acknowledged: holds("reason"),
      reported: holds("false-alarm"),
      released: holds("release"),
    },
  };
}

/** A host beside one draft. */
export function fakeHost(first: Draft, options: FakeOptions = {}): FakeHost {
  const held: Held = { draft: first, listeners: new Set() };
  const { said, calls } = settling();
  const reading = (): PaneReading => ({
    draft: held.draft,
    digest: JSON.stringify(held.draft),
    knowledge: {
      policy: null,
      consents: null,
      attachments: null,
      acknowledgements: said(),
      provenance: null,
    },
  });
  return {
    ...remediesOn(held, options),
    ...calls,
    mode: options.mode ?? "compose",
    readDraft: () => (options.isStuck === true ? never() : Promise.resolve(reading())),
    subscribe(listener) {
      held.listeners.add(listener);
      return () => {
        held.listeners.delete(listener);
      };
    },
    context: () => Promise.resolve(options.context ?? null),
    readMarks: () => Promise.resolve(options.marks ?? null),
    keep: () => Promise.resolve({ notKept: [] }),
    lendsSignIn: false,
    openInBrowser: () => false,
    now: () => sentAt,
    draft: () => held.draft,
    change(to, change = "recipients") {
      held.draft = to;
      tell(held, change);
    },
  };
}
