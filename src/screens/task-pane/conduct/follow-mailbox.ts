import type { Mailbox } from "../../../mailbox-client/index.ts";
import type { Instant, Message } from "../../../message/index.ts";
import type { PaneHost } from "../../../outlook/index.ts";
import type { Checked } from "../checking/index.ts";
import type { PaneState } from "../state/pane-state.ts";
import { queue } from "./queue.ts";

/** Asked once, it is not asked again so soon, whatever became of its answer. */
const onceInMs = 60_000;

/** How many messages the body quotes. */
function quotedIn({ carried }: Message): number {
  return carried.filter(({ chain, how }) => chain === 0 && how === "quoted").length;
}

/** Asks what a draft answers, and leaves it there; the answer says whether there was something to leave. */
function askingOf(
  mailbox: Mailbox,
  host: Pick<PaneHost, "readDraft" | "keep" | "now">,
): (checked: Checked) => Promise<boolean> {
  const notBefore = new Map<string, Instant>();
  return async ({ reading: { draft, knowledge }, message }) => {
    const [answered] = draft.answers;
    if (answered === undefined || knowledge.provenance !== null) return false;
    if (host.now() < (notBefore.get(answered) ?? 0)) return false;
    const answer = await mailbox.headersOf(answered, quotedIn(message) > 1);
    notBefore.set(answered, answer.ok ? host.now() + onceInMs : answer.againAt);
    if (!answer.ok) return false;
    const now = await host.readDraft();
    if (now.draft.answers[0] !== answered) return false;
    await host.keep({ provenance: answer.headers });
    return answer.headers.length > 0;
  };
}

/** What following the mailbox needs of the pane. */
interface Followed {
  readonly mailbox?: Mailbox | null;
  readonly host: Pick<PaneHost, "readDraft" | "keep" | "now">;
}

/**
 * After each check asks the sender's own mailbox what the draft answers, once for each draft, and leaves it there for the
 * checks; `checkAgain` is called where something was left. Nobody waits for it. Nothing is asked of a new message, nor where the
 * mailbox has answered, nor again before it wants to be asked; what it says counts only while the draft still answers the same.
 */
export function followMailbox(
  { mailbox = null, host }: Followed,
  { state, subscribe }: { state: () => PaneState; subscribe: (listener: () => void) => unknown },
  checkAgain: () => void,
): void {
  if (mailbox === null) return;
  const ask = askingOf(mailbox, host);
  // One question after the other: whoever signs in while there was nobody to ask is asked next.
  const inTurn = queue();
  let last: Checked | null = null;
  subscribe(() => {
    const { checked } = state();
    if (checked === null || checked === last) return;
    last = checked;
    void inTurn(async () => {
      if (await ask(checked)) checkAgain();
    });
  });
}
