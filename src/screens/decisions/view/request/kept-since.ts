import type { RecordHold } from "../../../../api/index.ts";
import { sayDay } from "../../say.ts";
import { label, words } from "../../words/index.ts";

const { facts } = words;

/** Since when a record is kept past its time, and by whom; without whom once their name was erased. */
export function sayKeptSince({ since, by }: Pick<RecordHold, "since" | "by">): string {
  const date = sayDay(since);
  return by === null
    ? label(facts.keptSinceAlone, { date })
    : label(facts.keptSince, { date, name: by.name });
}
