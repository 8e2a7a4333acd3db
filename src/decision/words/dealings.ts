/** Words of the checks of everyday dealings: `junior-officer`, `media-contact` and `free-time`. */
export const dealingsWords = {
  "free-time.out-of-hours":
    "This message reaches {recipient} at {time}, outside office hours; delivery can wait for the next office hour.",
  "free-time.out-of-hours-several":
    "This message reaches {recipient} and {count} more at {time}, outside office hours; delivery can wait for the next office hour.",
} as const;
