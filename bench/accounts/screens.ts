import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Row } from "../table.ts";
import { median, ms } from "../timing.ts";

interface Measured {
  readonly what: string;
  readonly samples: readonly number[];
}

/**
 * How long the screens take from a step to the frame that shows it, in a real browser, with 1,000 people and 3,000 accounts and without
 * the way to the register. What does the steps belongs to the screens' own tests, and their types: it is a process of its own.
 */
export async function answersOfScreens(): Promise<readonly Row[]> {
  const program = "test/screens/decisions/answers.ts";
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line): Row => {
    const { what, samples } = JSON.parse(line) as Measured;
    const ours = `${ms(median(samples))}, worst ${ms(Math.max(...samples))}`;
    return { what, ours, peer: "", ratio: "", demand: "median ≤ 200 ms" };
  });
}
