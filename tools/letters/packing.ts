import { letters, pace, parts, roomWanted } from "../../src/reading/letter/language/unpacking.ts";

/** Takes answers one after another, and gives at the end the text that `answersIn` reads them from. */
export interface Packing {
  readonly answer: (question: number, isYes: boolean) => void;
  readonly text: () => string;
}

/** One letter as it is written, from 0. */
function letter(number: number): string {
  const code = number + 35;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** Packs answers as `src/reading/letter/language/unpacking.ts` reads them: the same chances, moved the same way. */
export function packing(): Packing {
  const chances = new Array<number>(64).fill(parts / 2);
  // The lower bound has as many letters as were read; no number of JavaScript's holds it but this.
  let low = 0n;
  let room = 1;
  let written = 0;
  return {
    answer(question, isYes) {
      for (; room < roomWanted; room *= letters, written++) low *= BigInt(letters);
      const chance = chances[question] ?? 0;
      const ofYes = Math.floor(room / parts) * chance;
      chances[question] = isYes ? chance + ((parts - chance) >> pace) : chance - (chance >> pace);
      if (!isYes) low += BigInt(ofYes);
      room = isYes ? ofYes : room - ofYes;
    },
    text() {
      const each: string[] = [];
      for (let rest = low, at = 0; at < written; at++, rest /= BigInt(letters))
        each.push(letter(Number(rest % BigInt(letters))));
      return each.reverse().join("");
    },
  };
}
