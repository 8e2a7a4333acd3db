/** `Dear Sir,` `Hi Tom` `To whom it may concern`; not `Dearest hopes were dashed` in mid-letter, for it must open a line. */
const greeting =
  /^(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|to whom it may concern|friends|colleagues)\b/i;

/** Whether a line opens with a greeting. */
export function greets(line: string): boolean {
  return greeting.test(line);
}
