import { sayAdvice } from "../../decision/index.ts";
import { officeCalls } from "../calls.ts";
import type { Clock } from "../clock.ts";
import { readContext } from "../pane-context.ts";
import type { PaneHost } from "../pane-port.ts";
import { readMarks } from "../read-marks.ts";
import { carryOut, howTo } from "../remedies/carry-out.ts";
import { failed } from "../remedies/target.ts";
import { acknowledgedAs, acknowledgement, keepAcknowledgement, type Asking } from "../session/acknowledge.ts";
import { keepKnowledge } from "../session/keep-knowledge.ts";
import type { Acknowledgement, KeepReport } from "../session/knowledge.ts";
import { surroundingsOf, type OfficeGlobal } from "../surroundings.ts";
import { changesOf } from "./changes.ts";
import { inTurn } from "./in-turn.ts";
import { nothingRead, readBeside, readContents, type DraftBeside } from "./pane-reading.ts";

/** What the page gives the port beside `Office`. */
export interface PageFacts {
  readonly clock: Clock;
  /** Calls its task whenever the sender comes back to the pane: the page's focus. */
  readonly whenBack?: (task: () => void) => void;
}

/** Nobody waits in a pane as at Send. */
const callMs = 10_000;

const notKept: KeepReport = {
  notKept: [{ kind: "acknowledgements", what: "acknowledgements", why: "not-written" }],
};

/** The members that older Outlooks lack. */
interface Browser {
  readonly context?: { readonly ui?: { readonly openBrowserWindow?: (address: string) => void } };
}

/** Opens an address outside of Outlook, where this one can (OpenBrowserWindowApi 1.1). */
function openInBrowser(office: OfficeGlobal, address: string): boolean {
  const { ui } = (office as Browser).context ?? {};
  if (ui?.openBrowserWindow === undefined || address.slice(0, 8) !== "https://") return false;
  ui.openBrowserWindow(address);
  return true;
}

/** Whether this Outlook signs in for add-ins. A manifest cannot ask for it, so that it is asked for here. */
function lendsSignIn(office: OfficeGlobal): boolean {
  try {
    return office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
  } catch {
    return false;
  }
}

/** The port that the task pane is given in place of `Office`. To be made once for a page, when Office is ready. */
export function paneHost(office: OfficeGlobal, { clock, whenBack = () => undefined }: PageFacts): PaneHost {
  const calls = officeCalls({ clock, callMs });
  /** One change of the item after the other. */
  const change = inTurn();

  /** Does something with the draft beside the pane; without one the answer is `otherwise`. */
  function withDraft<Value>(otherwise: Value, task: (draft: DraftBeside) => Promise<Value>): Promise<Value> {
    const around = surroundingsOf(office);
    return around.mode === "compose" ? task(around) : Promise.resolve(otherwise);
  }

  function keepSaid(
    says: Acknowledgement["says"],
    asking: Asking,
    digest: string,
    reason: string,
  ): Promise<KeepReport> {
    const said = acknowledgement(says, asking, digest, reason, clock.now());
    return change(() => withDraft(notKept, ({ item }) => keepAcknowledgement(item, calls, said)));
  }

  return {
    get mode() {
      return surroundingsOf(office).mode;
    },
    readDraft: () => withDraft(nothingRead, (draft) => readBeside(draft, calls)),
    subscribe: changesOf(office, whenBack),
    context: () => withDraft(null, ({ item }) => readContext(item, calls)),
    readMarks: () => {
      const around = surroundingsOf(office);
      return around.mode === "read" ? readMarks(around.item, calls) : Promise.resolve(null);
    },
    howTo: (remedy, finding) => {
      const around = surroundingsOf(office);
      if (around.mode !== "compose") return { how: "advises", words: sayAdvice(remedy) };
      return howTo(remedy, finding, { ...around, calls });
    },
    carryOut: (remedy, finding, choices) =>
      change(() =>
        withDraft(failed("not-there"), (draft) => carryOut(remedy, finding, { ...draft, calls }, choices)),
      ),
    readAttachments: (open, progress) =>
      withDraft({ draft: nothingRead.draft, read: { of: [], found: [] }, notKept: [] }, (draft) =>
        readContents(draft, calls, open, progress),
      ),
    keep: (what) => change(() => withDraft(notKept, ({ item }) => keepKnowledge(item, calls, what))),
    acknowledge: (asking, digest, reason) => keepSaid("reason", asking, digest, reason),
    reportFalseAlarm: (asking, digest, reason) => keepSaid("false-alarm", asking, digest, reason),
    keepRelease: (asking, digest, id) => keepSaid("release", asking, digest, id),
    released: (asking, { digest, knowledge }) =>
      acknowledgedAs("release", asking, digest, knowledge.acknowledgements),
    get lendsSignIn() {
      return lendsSignIn(office);
    },
    acknowledged: (asking, { digest, knowledge }) =>
      acknowledgedAs("reason", asking, digest, knowledge.acknowledgements),
    reported: (asking, { digest, knowledge }) =>
      acknowledgedAs("false-alarm", asking, digest, knowledge.acknowledgements),
    openInBrowser: (address) => openInBrowser(office, address),
    now: () => clock.now(),
  };
}
