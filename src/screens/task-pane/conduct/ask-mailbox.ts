import type { Mailbox } from "../../../mailbox-client/index.ts";
import type { Instant, Message } from "../../../message/index.ts";
import type { PaneHost, PaneReading } from "../../../outlook/index.ts";
import { queue } from "./queue.ts";

/** Asked once, it is not asked again so soon, whatever became of its answer. */
const onceInMs = 60_000;

/** How many messages the body quotes. */
function quotedIn({ carried }: Message): number {
  return carried.filter(({ chain, how }) => chain === 0 && how === "quoted").length;
}

/**
 * Asks the sender's own mailbox what the draft answers, once for each draft, and leaves it there for the checks; the answer says
 * whether something was left. Nobody waits for it. Nothing is asked of a new message, nor where the mailbox has answered, nor
 * again before it wants to be asked; and what it says counts only while the draft still answers the same message.
 */
export function askMailbox(
  mailbox: Mailbox | null,
  host: Pick<PaneHost, "readDraft" | "keep" | "now">,
): (reading: PaneReading, message: Message) => Promise<boolean> {
  const notBefore = new Map<string, Instant>();
  /** One question after the other: whoever signs in while nobody was to be asked is asked next. */
  const inTurn = queue();

  async function asked({ draft, knowledge }: PaneReading, message: Message): Promise<boolean> {
    const [answered] = draft.answers;
    if (mailbox === null || answered === undefined || knowledge.provenance !== null) return false;
    if (host.now() < (notBefore.get(answered) ?? 0)) return false;
    const answer = await mailbox.headersOf(answered, quotedIn(message) > 1);
    notBefore.set(answered, answer.ok ? host.now() + onceInMs : answer.againAt);
    if (!answer.ok) return false;
    const now = await host.readDraft();
    if (now.draft.answers[0] !== answered) return false;
    await host.keep({ provenance: answer.headers });
    return answer.headers.length > 0;
  }

  return async (reading, message) => {
    let isNew = false;
    await inTurn(async () => {
      isNew = await asked(reading, message);
    });
    return isNew;
  };
}
