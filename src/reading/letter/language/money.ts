/** Whether a word is a sum of money. */
export function isMoney(is: string): boolean {
  return /^[£$€]|^money$/.test(is);
}
