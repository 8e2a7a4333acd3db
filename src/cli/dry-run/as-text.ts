import { sayCheck } from "../../decision/index.ts";
import type { CheckId } from "../../message/index.ts";
import { clean } from "../report/clean.ts";
import type { Style } from "../report/style.ts";
import { wrap } from "../report/wrap.ts";
import type { Cause } from "./causes.ts";
import type { DryRun, Levels } from "./counts.ts";

function row(title: string, { hold, prompt, inform }: Levels): string {
  return `  ${title.padEnd(40)} ${[hold, prompt, inform].map((each) => String(each).padStart(6)).join(" ")}\n`;
}

const heading = `${" ".repeat(43)}  held  asked   told\n`;

type ByCheck = DryRun["checks"];

export function checksIn(checks: ByCheck): readonly (readonly [CheckId, Levels])[] {
  return Object.entries(checks) as unknown as readonly (readonly [CheckId, Levels])[];
}

function sum(checks: ByCheck): Levels {
  const all = { hold: 0, prompt: 0, inform: 0 };
  for (const [, { hold, prompt, inform }] of checksIn(checks)) {
    all.hold += hold;
    all.prompt += prompt;
    all.inform += inform;
  }
  return all;
}

function causeLines({ check, cause, count, examples }: Cause, style: Style, width: number): string {
  const head = `  ${style.strong(`${String(count)} ×`)} ${sayCheck(check)}: ${clean(cause)}\n`;
  const lines = examples.map(
    ({ path, because }) =>
      `      ${clean(path)}\n      ${style.faint(wrap(clean(because), width, "      "))}\n`,
  );
  return head + lines.join("");
}

/** How far it came, and what would have become of the messages, in one sentence. */
export function summaryOf({ messages, of, outcomes }: DryRun): string {
  const { send, prompt, hold, unreadable } = outcomes;
  const stopped = messages < of ? `Stopped after ${messages} of ${of} messages` : `${messages} messages`;
  return `${stopped}: ${send} would have gone, ${prompt} been asked about, ${hold} been held, ${unreadable} could not be read.`;
}

/** By how much the counts of causes may be too low, in a sentence; null where every cause was remembered. */
export function missedIn({ causesAtMostMissed: missed }: DryRun): string | null {
  if (missed === 0) return null;
  return `There were more causes than are remembered: each of these counts may be too low by at most ${missed}.`;
}

/** The dry run for a person at a terminal. */
export function dryRunAsText(run: DryRun, style: Style, width: number): string {
  const checks = checksIn(run.checks).map(([check, levels]) => row(sayCheck(check), levels));
  const weeks = Object.entries(run.weeks).map(([week, byCheck]) => row(`week of ${week}`, sum(byCheck)));
  const missed = missedIn(run);
  const causes = run.causes.slice(0, 20).map((cause) => causeLines(cause, style, width));
  const errors = Object.entries(run.unreadable).map(([code, times]) => `  ${times} × ${code}\n`);
  const part = (title: string, lines: readonly string[], head = ""): string =>
    lines.length === 0 ? "" : `\n${style.strong(title)}\n${head}${lines.join("")}`;
  return [
    `${style.strong(summaryOf(run))}\n`,
    part("By check", checks, heading),
    part("By week", weeks, heading),
    part(
      "The noisiest causes, to be reviewed as false alarms",
      causes,
      missed === null ? "" : `  ${missed}\n`,
    ),
    part("Not read", errors),
  ].join("");
}
