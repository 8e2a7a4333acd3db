/**
 * The command cannot start: wrong words, or a file of settings that does not hold together. Each line says what was
 * found, where, and what to do. Nothing was checked.
 */
export class UsageError extends Error {
  readonly code = "ERR_USAGE";
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0] ?? "bad usage");
    this.name = "UsageError";
    this.lines = lines;
  }
}
