/** How often something was found where it is, found where it is not, and not found where it is. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Tallies under names, each of them empty until something is counted. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();

  of(name: string): Tally {
    return this.#tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  }

  /** One place where the label and the answer each say whether it is there. */
  count(name: string, isThere: boolean, isFound: boolean): void {
    const { right, wrong, missed } = this.of(name);
    this.#tallies.set(name, {
      right: right + (isThere && isFound ? 1 : 0),
      wrong: wrong + (!isThere && isFound ? 1 : 0),
      missed: missed + (isThere && !isFound ? 1 : 0),
    });
  }

  names(): readonly string[] {
    return [...this.#tallies.keys()];
  }
}

/** The share of what was found that is there, 0 to 1; 1 where nothing was found. */
export function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of what is there that was found, 0 to 1; 1 where nothing is there. */
export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1Of({ right, wrong, missed }: Tally): number {
  const whole = 2 * right + wrong + missed;
  return whole === 0 ? 1 : (2 * right) / whole;
}

/** The mean of the F1 of several tallies. */
export function macroF1Of(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + f1Of(tally), 0) / tallies.length;
}

/** 0.934 as `93.4 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A tally on one line. */
export function tallyLine(name: string, tally: Tally): string {
  const figures = [precisionOf(tally), recallOf(tally), f1Of(tally)].map((share) =>
    percent(share).padStart(8),
  );
  const { right, wrong, missed } = tally;
  return `${name.padEnd(34)} P ${figures.join("  ")}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}
