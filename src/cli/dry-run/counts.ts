import type { CheckId, Level } from "../../message/index.ts";
import type { Outcome } from "../check/result.ts";
import { Causes, type Cause } from "./causes.ts";
import type { Facts, FindingFacts } from "./facts.ts";

/** How many messages a check would have held, asked about, and told something of; each message once, at its strictest. */
export type Levels = Readonly<Record<Level, number>>;

/** The dry run as data: what `--format json` prints, and `--continue` reads. */
export interface DryRun {
  /** How many messages were looked at, of how many; fewer when it was stopped. */
  readonly messages: number;
  readonly of: number;
  /** The last message that was looked at; null when there was none. */
  readonly last: string | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly checks: Readonly<Partial<Record<CheckId, Levels>>>;
  /** By the Monday of each week, in their order. */
  readonly weeks: Readonly<Record<string, Readonly<Partial<Record<CheckId, Levels>>>>>;
  /** The noisiest first: forty of them, or, when it was stopped, all that are known. */
  readonly causes: readonly Cause[];
  /** By how much the count of a cause may be too low, because quiet ones were let go; 0 in most archives. */
  readonly causesAtMostMissed: number;
  readonly unreadable: Readonly<Record<string, number>>;
}

type ByCheck = Partial<Record<CheckId, Record<Level, number>>>;

/** Of so many causes is told. */
const mostTold = 40;

const strictness: readonly Level[] = ["inform", "prompt", "hold"];

function strictest(findings: readonly FindingFacts[]): ReadonlyMap<CheckId, Level> {
  const levels = new Map<CheckId, Level>();
  for (const { check, level } of findings) {
    const known = levels.get(check);
    if (known === undefined || strictness.indexOf(level) > strictness.indexOf(known))
      levels.set(check, level);
  }
  return levels;
}

function count(checks: ByCheck, check: CheckId, level: Level): void {
  (checks[check] ??= { hold: 0, prompt: 0, inform: 0 })[level] += 1;
}

/** Counts the messages of the dry run one by one. */
export class Counts {
  private messages = 0;
  private last: string | null = null;
  private readonly outcomes = { send: 0, prompt: 0, hold: 0, unreadable: 0 };
  private readonly checks: ByCheck = {};
  private readonly weeks: Record<string, ByCheck> = {};
  private readonly causes: Causes;
  private readonly unreadable: Record<string, number> = {};

  /** Goes on from what was counted before. */
  constructor(before: DryRun | null) {
    this.causes = new Causes(before?.causes ?? [], before?.causesAtMostMissed ?? 0);
    if (before === null) return;
    const { messages, last, outcomes, checks, weeks, unreadable } = structuredClone(before);
    this.messages = messages;
    this.last = last;
    Object.assign(this.outcomes, outcomes);
    Object.assign(this.checks, checks);
    Object.assign(this.weeks, weeks);
    Object.assign(this.unreadable, unreadable);
  }

  add({ path, outcome, week, error, findings }: Facts): void {
    this.messages += 1;
    this.last = path;
    this.outcomes[outcome] += 1;
    if (error !== null) this.unreadable[error] = (this.unreadable[error] ?? 0) + 1;
    for (const [check, level] of strictest(findings)) {
      count(this.checks, check, level);
      count((this.weeks[week] ??= {}), check, level);
    }
    for (const finding of findings) if (finding.level !== "inform") this.causes.add(finding, path);
  }

  /** What was counted so far, of so many messages. */
  soFar(of: number): DryRun {
    const { messages, last, outcomes, checks, unreadable } = this;
    const inOrder = Object.entries(this.weeks).sort(([a], [b]) => (a < b ? -1 : 1));
    const weeks = Object.fromEntries(inOrder);
    const noisiest = this.causes.noisiest();
    const causes = messages === of ? noisiest.slice(0, mostTold) : noisiest;
    const causesAtMostMissed = this.causes.atMostMissed;
    return { messages, of, last, outcomes, checks, weeks, causes, causesAtMostMissed, unreadable };
  }
}
