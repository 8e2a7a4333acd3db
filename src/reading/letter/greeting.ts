/** `Dear Sir,` `Hi Tom` `Annwyl Nesta` `To whom it may concern`; not `Dearest hopes were dashed` in mid-letter, for it must open a line. */
const greeting =
  /^(?:(?:my )?dear|annwyl|hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|to whom it may concern|friends|colleagues)\b/i;

/** `Colm,` `Tom and Ivy -`: the reader called by name alone, which only a first line is. */
const vocative = /^[A-ZÀ-Þ][\wà-ÿ’'-]+(?: (?:and |& )?[A-ZÀ-Þ][\wà-ÿ’'.-]*){0,3} ?[,:–—-]$/;

/** Whether the first line of a text calls its reader by name. */
export function calls(line: string): boolean {
  return vocative.test(line);
}

/** Whether a line opens with a greeting. */
export function greets(line: string): boolean {
  return greeting.test(line);
}
