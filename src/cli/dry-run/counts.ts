import type { CheckId, Level } from "../../message/index.ts";
import type { Outcome } from "../check/result.ts";
import type { Facts, FindingFacts } from "./facts.ts";

/** How many messages a check would have held, asked about, and told something of; each message once, at its strictest. */
export type Levels = Readonly<Record<Level, number>>;

/** A message to look at: was it right to stop it? */
export interface Example {
  readonly path: string;
  readonly because: string;
}

/** What makes a check speak again and again: an address, or what stands in texts. */
export interface Cause {
  readonly check: CheckId;
  readonly cause: string;
  readonly count: number;
  readonly examples: readonly Example[];
}

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
  /** The noisiest first. */
  readonly causes: readonly Cause[];
  readonly unreadable: Readonly<Record<string, number>>;
}

type ByCheck = Partial<Record<CheckId, Record<Level, number>>>;

/** Causes that are remembered: beyond them only those that are known are counted on, so that memory stays flat. */
const mostCauses = 20_000;

/** Of a cause so many messages are named, and of causes so many are told. */
const mostExamples = 3;
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
  private readonly causes = new Map<
    string,
    { check: CheckId; cause: string; count: number; examples: Example[] }
  >();
  private readonly unreadable: Record<string, number> = {};

  /** Goes on from what was counted before. */
  constructor(before: DryRun | null) {
    if (before === null) return;
    const { messages, last, outcomes, checks, weeks, causes, unreadable } = structuredClone(before);
    this.messages = messages;
    this.last = last;
    Object.assign(this.outcomes, outcomes);
    Object.assign(this.checks, checks);
    Object.assign(this.weeks, weeks);
    Object.assign(this.unreadable, unreadable);
    for (const one of causes)
      this.causes.set(`${one.check} ${one.cause}`, { ...one, examples: [...one.examples] });
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
    for (const finding of findings) this.addCause(finding, path);
  }

  /** What was counted so far, of so many messages. */
  soFar(of: number): DryRun {
    const { messages, last, outcomes, checks, unreadable } = this;
    const inOrder = Object.entries(this.weeks).sort(([a], [b]) => (a < b ? -1 : 1));
    const isWhole = messages === of;
    const noisiest = [...this.causes.values()].sort((a, b) => b.count - a.count);
    const causes = isWhole ? noisiest.slice(0, mostTold) : noisiest;
    return { messages, of, last, outcomes, checks, weeks: Object.fromEntries(inOrder), causes, unreadable };
  }

  private addCause({ check, level, cause, because }: FindingFacts, path: string): void {
    if (level === "inform") return;
    const key = `${check} ${cause}`;
    const known = this.causes.get(key);
    if (known === undefined && this.causes.size >= mostCauses) return;
    const entry = known ?? { check, cause, count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < mostExamples) entry.examples.push({ path, because });
    this.causes.set(key, entry);
  }
}
