import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { together } from "./together.ts";

/** Most recordings that share a commit: one that comes later does not wait for a long row of others. */
const mostTogether = 64;

/** What became of one recording, as `record_together` of step 009-deeds says: the numbers of its entries, or why there are none. */
interface Outcome {
  readonly numbers: readonly number[] | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly broken: string | null;
}

/** What the database refused, as it says it itself. */
class RefusedByDatabase extends Error {
  /** PostgreSQL, appendix A. */
  readonly code: string;
  /** The name of the constraint that was broken; empty where it was none. */
  readonly constraint: string;

  constructor({ message, code, broken }: Outcome) {
    super(message ?? "refused");
    this.code = code ?? "";
    this.constraint = broken ?? "";
  }
}

function numbersOf(outcome: Outcome | undefined): readonly number[] {
  if (outcome === undefined) throw new Error("the database did not say what became of a recording");
  if (outcome.numbers === null) throw new RefusedByDatabase(outcome);
  return outcome.numbers;
}

/** Two ways to write a recording. Both give the numbers of its entries once it is committed, or throw what the database said. */
export interface Recordings {
  /** With whatever else waits: one statement, one commit for all. It stands or falls by itself, and waits for no holder of a request (40001). */
  readonly inCompany: (recording: string) => Promise<readonly number[]>;
  /** In a transaction of its own, which waits for whoever holds the request. */
  readonly alone: (recording: string) => Promise<readonly number[]>;
}

/** Writes what drafts have recorded. */
export function recordingsOver(db: Kysely<Tables>): Recordings {
  const write = async (recordings: readonly string[], waits: boolean): Promise<readonly Outcome[]> => {
    const { rows } = await sql<Outcome>`
      select numbers, code, message, broken from record_together(${`[${recordings.join(",")}]`}::jsonb, ${waits})
    `.execute(db);
    return rows;
  };
  const written = together(mostTogether, (recordings: readonly string[]) => write(recordings, false));
  return {
    inCompany: async (recording) => numbersOf(await written(recording)),
    alone: async (recording) => numbersOf((await write([recording], true))[0]),
  };
}
