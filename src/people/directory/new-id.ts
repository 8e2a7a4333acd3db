import type { AuthorityFile } from "../authority-file.ts";
import type { BroughtInAs } from "./person-from.ts";

/** Whether an id was ever somebody's, though nobody of the directory has it now. */
export type IsTaken = (id: string) => boolean;

/** Gives ids of that kind that nobody has or had, each once: `m12`, `o7`. */
export function idMaker(
  { people }: AuthorityFile,
  as: BroughtInAs,
  isTaken: IsTaken = () => false,
): () => string {
  const used = new Set(people.map(({ id }) => id));
  const letter = as === "officer" ? "o" : "m";
  let number = people.length;
  const next = (): string => `${letter}${String(number)}`;
  return () => {
    do number += 1;
    while (used.has(next()) || isTaken(next()));
    return next();
  };
}
