import type { Run } from "./runs.ts";

/** Runs that are made side by side, at most `lanes` at a time. */
export interface Stage {
  readonly lanes: number;
  readonly names: readonly string[];
}

/** As many as the cores that a release is proved on: what waits for a disk or a browser leaves its core to another. */
const lanes = 2;

/**
 * In which order runs are made: what others build on first and by itself, then the many side by side, the longest first so
 * that the lanes end together, then by themselves those whose figure is a time.
 */
export function stagesOf(runs: Readonly<Record<string, Run>>): readonly Stage[] {
  const when = (wanted: Run["when"]): readonly string[] =>
    Object.entries(runs)
      .filter(([, run]) => run.when === wanted)
      .sort(([, one], [, other]) => other.minutes - one.minutes)
      .map(([name]) => name);
  return [
    { lanes: 1, names: when("first") },
    { lanes, names: when(undefined) },
    { lanes: 1, names: when("alone") },
  ].filter(({ names }) => names.length > 0);
}

/** When the last lane of a stage ends by the runs' own estimates: each lane takes the next run as soon as it is free. */
function minutesOfStage({ lanes, names }: Stage, runs: Readonly<Record<string, Run>>): number {
  const free = Array.from({ length: lanes }, () => 0);
  for (const name of names) {
    const soonest = Math.min(...free);
    free[free.indexOf(soonest)] = soonest + (runs[name]?.minutes ?? 0);
  }
  return Math.max(...free);
}

/** How long the stages take, made as `inStages` makes them, by the runs' own estimates: in minutes. */
export function minutesOf(stages: readonly Stage[], runs: Readonly<Record<string, Run>>): number {
  return stages.reduce((sum, stage) => sum + minutesOfStage(stage, runs), 0);
}

/** Makes the runs of one stage after another; `make` is called for each name once, and never rejects for a run that failed. */
export async function inStages(
  stages: readonly Stage[],
  make: (name: string) => Promise<void>,
): Promise<void> {
  for (const { lanes, names } of stages) {
    const waiting = [...names];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await make(next);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }
}
