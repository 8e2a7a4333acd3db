import type { Answer } from "../../register-client/index.ts";

/** What watching needs of the browser. */
export interface Watching {
  /** Calls once after so long; the answer ends it. */
  readonly later: (ms: number, task: () => void) => () => void;
  /** Whether anybody can see the page: what nobody looks at asks nothing. */
  readonly isSeen: () => boolean;
}

/** How soon it is asked again, when nothing was wrong and when something was. */
const pauseMs = 1_000;
const troubleMs = 15_000;

/**
 * Asks the register again and again whether something has changed, and tells when it has: the register answers at once when it
 * has. The first answer only says how far the log is. Out of reach counts as a change, and so does being back, so that the
 * screen finds out.
 */
export function watchChanges(
  changes: (after: number) => Promise<Answer<{ readonly after: number }>>,
  changed: () => void,
  { later, isSeen }: Watching,
): () => void {
  let known: number | null = null;
  let isLost = false;
  let isOver = false;
  let end: () => void = () => undefined;

  function again(ms: number): void {
    if (!isOver) end = later(ms, () => void ask());
  }

  async function ask(): Promise<void> {
    if (!isSeen()) {
      again(pauseMs);
      return;
    }
    const answer = await changes(known ?? 0);
    if (isOver) return;
    if (answer.ok) {
      if (isLost || (known !== null && answer.value.after > known)) changed();
      isLost = false;
      known = answer.value.after;
      again(pauseMs);
      return;
    }
    isLost = answer.trouble === "unreachable";
    if (isLost) changed();
    again(troubleMs);
  }

  again(pauseMs);
  return () => {
    isOver = true;
    end();
  };
}
