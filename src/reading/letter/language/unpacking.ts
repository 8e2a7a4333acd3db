/** Answers the questions that were asked when a table was packed, in the same order: each by its number, below 64. */
export type Answers = (question: number) => boolean;

/** How many letters a packed text is written in: from `#` to `~`, without the backslash. */
export const letters = 91;

/** Below this much room between the bounds another letter is read. */
export const roomWanted = 4_294_967_296;

/** Chances are counted in parts of this; each answer moves them by a part of what is left. */
export const parts = 4_096;
export const pace = 6;

/** Which letter stands at a place, from 0. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - (code > 92 ? 36 : 35);
}

/**
 * Reads yes and no back from a text of arithmetic coding: what was likely took less of a letter. The chances are learned
 * on the way, here as in the tool that wrote the text (`tools/letters/packing.ts`). Source: Rissanen & Langdon 1979.
 */
export function answersIn(text: string): Answers {
  const chances = new Array<number>(64).fill(parts / 2);
  let room = 1;
  let inside = 0;
  let at = 0;
  return (question) => {
    while (room < roomWanted) {
      room *= letters;
      inside = inside * letters + letterAt(text, at++);
    }
    const chance = chances[question] ?? 0;
    const ofYes = Math.floor(room / parts) * chance;
    const isYes = inside < ofYes;
    chances[question] = isYes ? chance + ((parts - chance) >> pace) : chance - (chance >> pace);
    if (!isYes) inside -= ofYes;
    room = isYes ? ofYes : room - ofYes;
    return isYes;
  };
}
