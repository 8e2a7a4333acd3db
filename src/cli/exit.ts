/** The exit codes of the command (outward contract, section 3). */
export const exit = {
  /** Every message may go. */
  send: 0,
  /** At least one message is held, or asks something. */
  asks: 1,
  /** Bad usage, or a bad authority or consents file. */
  usage: 2,
  /** At least one message could not be read; the others are still reported. Wins over `asks`. */
  unreadable: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
