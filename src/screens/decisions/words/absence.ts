/** Who decides now, and recording that the Monitoring Officer is away, or back. */
export const absenceWords = {
  title: "Who decides now",
  lead: "The Monitoring Officer decides what is referred or held. A deputy decides while the Monitoring Officer is away, or has a part in it.",
  back: { referrals: "Back to the referrals", accounts: "Back to the accounts" },

  /** As it stands: to the Monitoring Officer, to anybody else, and while the post is empty. */
  now: {
    own: {
      here: "You decide now.",
      away: "You are recorded as away. {people} can decide in your place.",
      alone: "You are recorded as away, and there is no deputy. Nobody else can decide.",
    },
    other: {
      here: "{name} decides now.",
      away: "{name} is recorded as away. {people} can decide now.",
      alone: "{name} is recorded as away, and there is no deputy. Nobody else can decide.",
    },
    vacant: {
      deputies: "No Monitoring Officer is appointed. {people} can decide now.",
      alone: "No Monitoring Officer is appointed, and there is no deputy. Nobody can decide.",
    },
  },
  appoint: "Whoever looks after the directory can appoint one.",
  officer: "Monitoring Officer",
  nobody: "Nobody is appointed",
  deputies: "Deputies",
  noDeputies: "None",
  deputyMayNot: "You are a deputy, so somebody else has to record when the Monitoring Officer is away.",

  open: {
    own: { away: "I am away", back: "I am back" },
    other: { away: "The Monitoring Officer is away", back: "The Monitoring Officer is back" },
  },
  record: {
    own: { away: "Record that you are away", back: "Record that you are back" },
    other: {
      away: "Record that the Monitoring Officer is away",
      back: "Record that the Monitoring Officer is back",
    },
  },
  means: {
    away: "New referrals go to {people}. It stands on the log with your name.",
    back: {
      own: "New referrals go to you again. It stands on the log with your name.",
      other: "New referrals go to the Monitoring Officer again. It stands on the log with your name.",
    },
    alone: "It stands on the log with your name.",
  },
  warning: "There is no deputy, so nobody else could decide.",
  reason: "Why",
  reasonHint: "Say no more than is needed, such as “on leave until 3 June”.",
  give: "Record it",
  recorded: {
    own: { away: "Recorded: you are away from now on.", back: "Recorded: you are back." },
    other: {
      away: "Recorded: the Monitoring Officer is away from now on.",
      back: "Recorded: the Monitoring Officer is back.",
    },
  },
  missing: { reason: "Write a reason." },

  /** What leads here. */
  link: {
    own: "Record that you are away",
    back: "Record that you are back",
    other: "Record that the Monitoring Officer is away, or back",
    read: "See who decides now",
  },
} as const;
