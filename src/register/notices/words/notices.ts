import type { NoticeKind } from "../notice.ts";

/** In what part somebody is told: it changes what they may do next. */
export type Part = "asker" | "originator" | "decider";

/** One mail in words. `{…}` are names, days and lists; every sentence stands whole, so that it can be translated. */
export interface NoticeWords {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the link is for; absent: they may see no page of it. */
  readonly link?: string;
}

/** What one kind of notice says, by the part in which somebody is told. */
export type OfKind = { readonly [part in Part]?: NoticeWords } & { readonly any?: NoticeWords };

const decide = "Read the request and answer it:";
const openAccounts = "See which it is:";
const openAccount = "See the account:";
const see = "See where it stands:";

/** What each notice says, to whom. A part that has no words of its own is told by `any`. */
export const noticeWords: Readonly<Record<NoticeKind, OfKind>> = {
  asked: {
    any: {
      subject: "{asker} asks for your consent",
      lines: [
        "{asker} would like to share {what} with {recipients}.",
        "It is your correspondence, so it needs your consent.",
        "You can agree, agree with limits, or decline.",
        "Please answer by {lapses}. If you do not, nothing is shared, and {asker} may ask the Monitoring Officer.",
      ],
      link: decide,
    },
  },
  informed: {
    any: {
      subject: "{asker} tells you of a legal duty to share",
      lines: [
        "{asker} says that the law requires {what} to be shared with {recipients}.",
        "You can agree or object.",
        "If you object, or do not answer by {lapses}, the Monitoring Officer decides.",
      ],
      link: decide,
    },
  },
  reminded: {
    any: {
      subject: "{asker} is waiting for your answer",
      lines: [
        "{asker} would like to share {what} with {recipients}, and needs your answer.",
        "Please answer by {lapses}. Silence is not taken as consent.",
      ],
      link: decide,
    },
  },
  granted: {
    any: {
      subject: "{originator} agrees",
      lines: [
        "{originator} agrees that you share {what} with {recipients}.",
        "Send your message again: it will pass.",
      ],
      link: see,
    },
  },
  refused: {
    any: {
      subject: "{originator} declines",
      lines: [
        "{originator} does not agree that {what} goes to {recipients}.",
        "Take it out of your message, or ask the Monitoring Officer to decide.",
      ],
      link: see,
    },
  },
  objected: {
    any: {
      subject: "{originator} objects",
      lines: [
        "{originator} objects to sharing {what} with {recipients}.",
        "The Monitoring Officer decides. You need do nothing now.",
      ],
      link: see,
    },
  },
  lapsed: {
    asker: {
      subject: "No answer from {originator}",
      lines: [
        "{originator} has not answered in time, so {what} may not be shared.",
        "You may ask the Monitoring Officer to decide.",
      ],
      link: see,
    },
    any: {
      subject: "The request of {asker} has lapsed",
      lines: [
        "The time to answer {asker} is over, and nothing is shared.",
        "{asker} may ask the Monitoring Officer to decide.",
      ],
      link: see,
    },
  },
  withdrawn: {
    any: {
      subject: "{asker} withdraws the request",
      lines: ["{asker} no longer asks to share {what}.", "You need do nothing."],
      link: see,
    },
  },
  revoked: {
    any: {
      subject: "{originator} takes the consent back",
      lines: [
        "{originator} no longer agrees that {what} is shared with {recipients}.",
        "What has gone out stays out. From now on it may not be shared.",
      ],
      link: see,
    },
  },
  referred: {
    decider: {
      subject: "A request for you to determine",
      lines: [
        "{asker} would like to share {what} with {recipients}, and has no consent of {originator}.",
        "Both have had their say. You determine, and give your reasons.",
      ],
      link: "Read the whole story and determine:",
    },
    any: {
      subject: "The Monitoring Officer decides",
      lines: ["The request of {asker} to share {what} is now before the Monitoring Officer."],
      link: see,
    },
  },
  "determined-share": {
    asker: {
      subject: "The Monitoring Officer: it may be shared",
      lines: [
        "The Monitoring Officer has determined that you may share {what} with {recipients}.",
        "Send your message again: it will pass.",
      ],
      link: "Read the reasons:",
    },
    any: {
      subject: "The Monitoring Officer: it may be shared",
      lines: ["The Monitoring Officer has determined that {asker} may share {what} with {recipients}."],
      link: "Read the reasons:",
    },
  },
  "determined-do-not-share": {
    any: {
      subject: "The Monitoring Officer: it is not to be shared",
      lines: ["The Monitoring Officer has determined that {what} is not to be shared with {recipients}."],
      link: "Read the reasons:",
    },
  },
  "release-asked": {
    any: {
      subject: "{asker} asks you to release a message",
      lines: [
        "A message of {asker} is held, and they ask you to release it.",
        "Your answer counts for that message and its recipients only.",
      ],
      link: "Read the reason and answer:",
    },
  },
  released: {
    any: {
      subject: "Your message is released",
      lines: [
        "The Monitoring Officer has released your message.",
        "Send it unchanged: a change of text or recipients needs a new release.",
      ],
      link: see,
    },
  },
  "kept-held": {
    any: {
      subject: "Your message stays held",
      lines: ["The Monitoring Officer has not released your message."],
      link: "Read the reason:",
    },
  },
  bound: {
    any: {
      subject: "Your sign-in was linked to this register",
      lines: [
        "A sign-in was linked to you on this register, by your address or by two administrators.",
        "If you did not expect this, tell the Monitoring Officer.",
      ],
      link: "Open the register:",
    },
  },
  "level-changed": {
    any: {
      subject: "The strictness of a check was changed",
      lines: ["The strictness of a check was changed, with a reason that stands on the log."],
      link: "See the change:",
    },
  },
  "assessment-asked": {
    any: {
      subject: "A security assessment is asked for",
      lines: [
        "Somebody asks you to assess an account that is used for the authority's work.",
        "Follow the link to see who asks, for which account and why.",
      ],
      link: openAccount,
    },
  },
  "assessment-settled": {
    any: {
      subject: "An account was looked at",
      lines: [
        "The account administrator has looked at an account that an assessment was asked for.",
        "What came of it counts from your next message on.",
      ],
      link: openAccount,
    },
  },
  "assessment-passed": {
    any: {
      subject: "The account that you asked about has passed",
      lines: [
        "You asked on {asked} for an account to be assessed.",
        "The account administrator has looked at it, and it has passed.",
        "This counts from your next message on.",
      ],
    },
  },
  "assessment-failed": {
    any: {
      subject: "The account that you asked about has not passed",
      lines: [
        "You asked on {asked} for an account to be assessed.",
        "The account administrator has looked at it, and it has not passed.",
        "Please write to another account of the same person.",
      ],
    },
  },
  "assessment-closed": {
    any: {
      subject: "The account that you asked about is not assessed",
      lines: [
        "You asked on {asked} for an account to be assessed.",
        "The account administrator has closed this without looking at the account.",
        "The account stands as it did. Ask the account administrator if you want to know why.",
      ],
    },
  },
  "assessment-expiring": {
    any: {
      subject: "A security assessment ends soon",
      lines: [
        "The assessment of one account or more ends within 30 days.",
        "From the day after its last, mail to and from such an account is stopped.",
      ],
      link: openAccounts,
    },
  },
  "review-due": {
    any: {
      subject: "The protocol is due for its review",
      lines: [
        "Your protocol between members and officers is due for its review.",
        "After that, the new day goes into the authority file.",
        "This mail is sent once.",
      ],
      link: "See the day:",
    },
  },
};
