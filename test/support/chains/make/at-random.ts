import { quotingCase, type Case } from "./case.ts";
import { chanceOf } from "./chance.ts";
import { everyClient } from "./every-client.ts";

/** A chain of one to five messages through clients drawn by chance: the same for the same number, on every machine. */
export function chainAtRandom(number: number, parts: "both" | "text" | "html"): Case {
  const id = `at-random-${parts}-${String(number)}`;
  const chance = chanceOf(`clients of ${id}`);
  const clients = Array.from({ length: 1 + chance.below(5) }, () => chance.pick(chance.pick(everyClient)));
  const yes = (outOf: number): boolean => chance.below(outOf) === 0;
  return quotingCase(id, yes(2) ? "forward" : "reply", clients, {
    parts,
    disclaimed: yes(3),
    bannered: yes(3),
    signed: yes(3),
  });
}
