import type { Outcome } from "../check/result.ts";
import { exit, type ExitCode } from "../exit.ts";
import type { Style } from "./style.ts";

/** Counts what became of the messages. */
export class Tally {
  readonly counts = { send: 0, prompt: 0, hold: 0, unreadable: 0 };

  add(outcome: Outcome): void {
    this.counts[outcome] += 1;
  }

  total(): number {
    const { send, prompt, hold, unreadable } = this.counts;
    return send + prompt + hold + unreadable;
  }

  exitCode(): ExitCode {
    if (this.counts.unreadable > 0) return exit.unreadable;
    return this.counts.prompt + this.counts.hold > 0 ? exit.asks : exit.send;
  }
}

/** From how many messages on the command says how far it is. */
export const messagesBeforeProgress = 50;

/** How far the work is, as one line. */
export function progressLine(tally: Tally, total: number): string {
  return `${tally.total()} of ${total} messages checked`;
}

/** The last lines of the text report: how many messages may go, ask, are held, could not be read. */
export function summaryLines(tally: Tally, style: Style): string {
  const { send, prompt, hold, unreadable } = tally.counts;
  const parts = [
    style.good(`${send} may go`),
    prompt === 0 ? "0 ask" : style.prompt(`${prompt} ${prompt === 1 ? "asks" : "ask"}`),
    hold === 0 ? "0 held" : style.hold(`${hold} held`),
    unreadable === 0 ? "0 could not be read" : style.hold(`${unreadable} could not be read`),
  ];
  const total = tally.total();
  return `\n${style.strong(`${total} ${total === 1 ? "message" : "messages"}`)}: ${parts.join(", ")}.\n`;
}
