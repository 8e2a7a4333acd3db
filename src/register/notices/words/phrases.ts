/** Phrases that stand in the sentences. */
export const phrases = {
  email: "the e-mail of {day}",
  paper: "the letter of {day}",
  undatedEmail: "an e-mail",
  undatedPaper: "a letter",
  /** Names of a list, from the second on. */
  and: "{some} and {last}",
  comma: "{some}, {next}",
  somebody: "somebody whose name was erased",
  nobody: "nobody",
  day: "{day} {month} {year}",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  conditions: "There are conditions: read them before you share.",
  greeting: "Dear {name},",
  /** Where the person it is for has no account that the register may write to. */
  instead:
    "This is for {name}, who has no authority account and no assessed account. Please tell them in another way.",
  foot: "This mail was sent by the consent register of {authority}. It holds nothing of the correspondence itself.",
  head: "Keep this mail: it shows how the register stood at {n}:{hash}",
} as const;
