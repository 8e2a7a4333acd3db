import type { CheckId, Level } from "../../message/index.ts";
import type { CheckedMessage, Outcome, Result } from "../check/result.ts";

/** What the dry run counts of one finding. */
export interface FindingFacts {
  readonly check: CheckId;
  readonly level: Level;
  /** What it turned on: the address it speaks of, else the words it quotes, else whose mail it is. */
  readonly cause: string;
  readonly because: string;
}

/** The few facts of one message that the dry run counts: all else is let go, so that memory stays flat. */
export interface Facts {
  readonly path: string;
  readonly outcome: Outcome;
  /** The Monday of the week in which it was sent, as 2026-11-16; empty for what could not be read. */
  readonly week: string;
  /** Why it could not be read; null when it was. */
  readonly error: string | null;
  readonly findings: readonly FindingFacts[];
}

const dayMs = 86_400_000;

/** The Monday on or before the day of an ISO 8601 moment, in the moment's own offset. */
function weekOf(at: string): string {
  const day = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(day - sinceMonday * dayMs).toISOString().slice(0, 10);
}

/** Words quoted in a sentence: takes `“We agree to pay.”`, not `"We agree"` in straight quotation marks. */
const quotedWords = /“[^“”]{1,300}”/;

function findingsOf({ findings, sender }: CheckedMessage): readonly FindingFacts[] {
  const writer = sender === null ? "mail without a sender" : `mail of ${sender.address}`;
  return findings.map(({ check, level, about, because }) => ({
    check,
    level,
    cause: about[0] ?? quotedWords.exec(because)?.[0] ?? writer,
    because,
  }));
}

/** The facts of a message that was checked, or could not be read. */
export function factsOf(result: Result): Facts {
  const { path } = result;
  if ("error" in result)
    return { path, outcome: "unreadable", week: "", error: result.error.code, findings: [] };
  const { outcome, at } = result;
  return { path, outcome, week: weekOf(at), error: null, findings: findingsOf(result) };
}
