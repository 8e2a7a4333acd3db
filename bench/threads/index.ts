import { fileURLToPath } from "node:url";
import { labelledMails, type LabelledMail } from "../../test/support/chains/folder.ts";
import { figuresOf, scoreOf, type CaseScore, type Figures } from "../../test/support/chains/score.ts";
import type { Contestant } from "./contestant.ts";
import { ours } from "./ours.ts";
import { asIs, composite, compositeAlways } from "./theirs.ts";

export { threadTable } from "./table.ts";

/** What is compared, on which mails. */
export interface ThreadBenchOptions {
  /** A folder of the corpus's layout; our own corpus when not said. */
  readonly data?: string;
  /** How often each mail is read by each contestant, taking turns; 9 when not said. */
  readonly rounds?: number;
}

/** One contestant's line: how right it is, and how long a usual mail takes. */
export interface ThreadRow {
  readonly name: string;
  readonly mails: number;
  readonly figures: Figures;
  /** Median over the mails of the median over the rounds, in milliseconds: from the bytes of the file on. */
  readonly wholeMs: number;
  /** The same without taking the file apart. */
  readonly readingMs: number;
}

const ownCorpus = fileURLToPath(new URL("../../test/corpus/threads/", import.meta.url));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Timed {
  readonly score: CaseScore;
  readonly whole: number;
  readonly reading: number;
}

async function timed(contestant: Contestant, mail: LabelledMail): Promise<Timed> {
  const start = performance.now();
  const read = await contestant.open(mail.bytes);
  const between = performance.now();
  const found = read();
  const end = performance.now();
  return { score: scoreOf(mail.expected, found), whole: end - start, reading: end - between };
}

/** Contestants take turns mail by mail, and the first is another one each round: no one always runs warm. */
async function race(
  contestants: readonly Contestant[],
  mail: LabelledMail,
  rounds: number,
): Promise<readonly Timed[]> {
  const runs: Timed[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const which = (turn + round) % contestants.length;
      runs[which]!.push(await timed(contestants[which]!, mail));
    }
  return runs.map((each) => ({
    score: each[0]!.score,
    whole: median(each.map((run) => run.whole)),
    reading: median(each.map((run) => run.reading)),
  }));
}

/** Runs every contestant over every mail of a folder: the same mails, in the same run. Ours is the first row. */
export async function benchThreads(options: ThreadBenchOptions = {}): Promise<readonly ThreadRow[]> {
  const contestants = [ours, asIs, composite, compositeAlways];
  const mails = labelledMails(options.data ?? ownCorpus);
  const results: (readonly Timed[])[] = [];
  for (const mail of mails) results.push(await race(contestants, mail, options.rounds ?? 9));
  return contestants.map(({ name }, which) => {
    const own = results.map((each) => each[which]!);
    return {
      name,
      mails: mails.length,
      figures: figuresOf(own.map((each) => each.score)),
      wholeMs: median(own.map((each) => each.whole)),
      readingMs: median(own.map((each) => each.reading)),
    };
  });
}
