/** A sign and how much it counts where it is seen. */
export type Sign = readonly [isSeen: boolean, weight: number];

/** The sum of what the signs count that are seen. */
export const weigh = (signs: readonly Sign[]): number =>
  signs.reduce((sum, [isSeen, weight]) => sum + (isSeen ? weight : 0), 0);
