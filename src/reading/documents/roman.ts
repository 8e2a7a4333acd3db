const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** The number above which letters and Roman figures are not written out. */
const largest = 3999;

/** A number from 1 to 3999 in small Roman figures. */
export function romanOf(number: number): string {
  let left = Math.min(number, largest);
  let written = "";
  for (const [value, figure] of romans) for (; left >= value; left -= value) written += figure;
  return written;
}

/** A number as a letter of a list: a to z, then aa, bb, as word processors count. */
export function letterOf(number: number): string {
  const times = Math.min(Math.ceil(number / 26), 9);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(times);
}
