import type { CheckId } from "../../message/index.ts";
import type { FindingFacts } from "./facts.ts";

/** A message to look at: was it right to stop it? */
export interface Example {
  readonly path: string;
  readonly because: string;
}

/** What makes a check speak again and again: an address, a sentence, or whose mail it is. */
export interface Cause {
  readonly check: CheckId;
  readonly cause: string;
  readonly count: number;
  readonly examples: readonly Example[];
}

interface Counted extends Cause {
  count: number;
  readonly examples: Example[];
}

/** So many causes are remembered, so that memory stays flat over an archive in which every message has its own. */
const mostRemembered = 20_000;

/** Of a cause so many messages are named. */
const mostExamples = 3;

/** The noisiest first; of equals by name, so that the order does not hang on which came first. */
function byNoise(a: Cause, b: Cause): number {
  if (a.count !== b.count) return b.count - a.count;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ check, cause }: Pick<Cause, "check" | "cause">): string {
  return `${check} ${cause}`;
}

/**
 * Counts causes in bounded memory: where too many are known, the quieter half is let go. A cause that is let go and comes
 * again begins anew, so no count is too high, and none is too low by more than `atMostMissed`.
 */
export class Causes {
  /** By how much the count of a cause may be too low; 0 while none was let go. */
  atMostMissed: number;
  private readonly known: Map<string, Counted>;
  private readonly most: number;

  /** Goes on from what was counted before. */
  constructor(before: readonly Cause[], atMostMissed: number, most = mostRemembered) {
    this.known = new Map(before.map((one) => [keyOf(one), { ...one, examples: [...one.examples] }]));
    this.atMostMissed = atMostMissed;
    this.most = most;
  }

  add({ check, cause, because }: FindingFacts, path: string): void {
    const key = keyOf({ check, cause });
    const known = this.known.get(key);
    if (known === undefined && this.known.size >= this.most) this.letQuietGo();
    const entry = known ?? { check, cause, count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < mostExamples) entry.examples.push({ path, because });
    this.known.set(key, entry);
  }

  /** All that are known, the noisiest first. */
  noisiest(): readonly Cause[] {
    return [...this.known.values()].sort(byNoise);
  }

  private letQuietGo(): void {
    const quiet = this.noisiest().slice(Math.floor(this.most / 2));
    // What came and went before may have been this very cause: what is missed adds up.
    this.atMostMissed += quiet[0]?.count ?? 0;
    for (const one of quiet) this.known.delete(keyOf(one));
  }
}
