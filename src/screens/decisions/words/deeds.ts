/** The words of one thing that can be done with a request: how it is offered, asked, confirmed, and told. */
export interface DeedWords {
  readonly offer: string;
  readonly title: string;
  /** What it means, said before it is done. */
  readonly means: string;
  readonly give: string;
  readonly done: string;
}

/** Everything that can be done with a request. */
export const deedWords = {
  grant: {
    offer: "Agree",
    title: "Agree to this",
    means:
      "You can withdraw your permission later, but not change it. What has been sent by then stays sent.",
    give: "Yes, I agree",
    done: "You agreed. {asker} has been told.",
  },
  limit: {
    offer: "Agree with limits",
    title: "Agree with limits",
    means:
      "You can withdraw your permission later, but not change it. What has been sent by then stays sent.",
    give: "Agree with these limits",
    done: "You agreed with limits. {asker} has been told.",
  },
  refuse: {
    offer: "Decline",
    title: "Decline",
    means: "Your answer is final, and nothing is shared. {asker} may ask the Monitoring Officer to decide.",
    give: "Decline",
    done: "You declined. {asker} has been told.",
  },
  object: {
    offer: "Object",
    title: "Object",
    means: "Your answer is final. It goes to the Monitoring Officer, who reads both sides and decides.",
    give: "Object",
    done: "You objected. The Monitoring Officer decides next.",
  },
  revoke: {
    offer: "Withdraw my permission",
    title: "Withdraw your permission",
    means: "From now on it may not be shared. What has been sent before stays sent. You cannot undo this.",
    give: "Withdraw it",
    done: "Your permission is withdrawn. {asker} has been told.",
  },
  withdraw: {
    offer: "Take the request back",
    title: "Take the request back",
    means: "{originator} is told that you no longer ask. You cannot undo this, but you can ask again.",
    give: "Take it back",
    done: "The request is taken back. {originator} has been told.",
  },
  remind: {
    offer: "Send a reminder",
    title: "Send a reminder",
    means: "{originator} gets the request once more. The time to answer stays the same.",
    give: "Send the reminder",
    done: "{originator} has been reminded.",
  },
  refer: {
    offer: "Ask the Monitoring Officer",
    title: "Ask the Monitoring Officer to decide",
    means:
      "The Monitoring Officer reads the request, the answer and what you write here. {originator} can read it too.",
    give: "Send it to the Monitoring Officer",
    done: "The Monitoring Officer has it now. You will be told.",
  },
  determine: {
    offer: "Decide",
    title: "Your decision",
    means:
      "It is final. {asker} and {originator} are told at once, with your reasons, and it goes on the log.",
    give: "Record this decision",
    done: "Your decision is recorded. {asker} and {originator} have been told.",
  },
  hold: {
    offer: "Keep the record",
    title: "Keep the record past its time",
    means: "Nothing of it goes until you end this. {asker} and {originator} can read your reason here.",
    give: "Keep it",
    done: "The record is kept until you end this.",
  },
  "lift-hold": {
    offer: "Keep the record no longer",
    title: "Keep the record no longer",
    means: "It goes when its time comes, or soon if that has passed. {asker} and {originator} can read why.",
    give: "Keep it no longer",
    done: "The record goes when its time comes.",
  },
} as const satisfies Readonly<Record<string, DeedWords>>;

/** The fields of those forms. */
export const fieldWords = {
  people: "With whom may it be shared?",
  peopleHint: "Take out whom you do not want. You cannot add anybody.",
  conditions: "Conditions",
  conditionsHint: "For example: only the first page, or not before the meeting.",
  expires: "Until which day?",
  expiresHint: "Empty means no end date.",
  reason: "Your reason",
  reasonHint: "{asker} can read it.",
  keepHint: "Both sides can read it. For example: a hearing is to come.",
  grounds: "Why should it be shared all the same?",
  outcome: "May it be shared?",
  share: "Yes, it may be shared",
  doNotShare: "No, it stays private",
  reasons: "Your reasons",
  reasonsHint: "Both sides can read them. Do not copy the correspondence itself.",
  check: "Check your answer",
  checkDecision: "Check the decision",
  continue: "Go on",
  change: "Change it",
  asAsked: "As asked: {people}",

  missing: {
    people: "Choose at least one person, or decline.",
    peopleToShare: "Choose at least one person, or say no.",
    reason: "Write a reason.",
    grounds: "Write why.",
    outcome: "Choose yes or no.",
    limits: "Set at least one limit, or go back and agree.",
    past: "Choose a day that is still to come.",
    day: "Write the day in full: day, month and year.",
  },
} as const;
