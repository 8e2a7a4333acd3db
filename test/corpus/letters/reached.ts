/**
 * What the reader of letters has reached on this corpus, beside what is wanted of it. The tests hold the first, so that
 * no change makes the reader worse unseen; a change that makes it better raises it here. The second is the aim of the
 * work on letters, which is not done: see the README.
 */
interface Mark {
  readonly reached: number;
  readonly wanted: number;
}

/** Shares from 0 to 1. Of false alarms less is better. */
export const marks = {
  sentencesOpen: { reached: 0.98, wanted: 0.9 },
  sentencesHeldOut: { reached: 0.92, wanted: 0.9 },
  sentenceFalseAlarms: { reached: 0.02, wanted: 0.02 },
  sentencesUnseen: { reached: 0.9, wanted: 0.9 },
  unseenFalseAlarms: { reached: 0.02, wanted: 0.02 },
  sentencesHard: { reached: 0.82, wanted: 0.9 },
  hardFalseAlarms: { reached: 0.02, wanted: 0.02 },
  letterContent: { reached: 0.96, wanted: 0.9 },
  bindingPrecision: { reached: 0.96, wanted: 0.93 },
  bindingRecall: { reached: 0.94, wanted: 0.93 },
  mendedContent: { reached: 0.78, wanted: 0.9 },
  mendedFalseAlarms: { reached: 0.02, wanted: 0.02 },
  wholeContent: { reached: 0.87, wanted: 0.9 },
  wholeFalseAlarms: { reached: 0.02, wanted: 0.02 },
  seatsContent: { reached: 0.95, wanted: 0.9 },
  seatsPrecision: { reached: 1, wanted: 0.93 },
  seatsFalseAlarms: { reached: 0, wanted: 0.02 },
  mailbagContent: { reached: 0.92, wanted: 0.9 },
  mailbagFalseAlarms: { reached: 0.02, wanted: 0.02 },
  decidingSentenceShown: { reached: 0.96, wanted: 0.9 },
} as const satisfies Record<string, Mark>;
