import { directoryChangeWords } from "./directory-change.ts";

/** Bringing in a list of people: what would change, and that nothing has until it is confirmed. */
export const bringInWords = {
  ...directoryChangeWords,
  title: "Bring in a list",
  lead: "Take the people of the authority from a list. You see what would change first. Nothing changes until you confirm it.",
  link: "Bring in a list of people",
  start: "Choose a list",
  another: "Choose another list",

  kind: "Who is in the list?",
  kinds: {
    member: "Members (a CSV file)",
    officer: "Officers (a CSV file)",
    "authority-file": "All of them (an authority file)",
  },
  graph: "the groups of Microsoft 365",
  graphKind: "The people in our groups in Microsoft 365, as read on {date}",
  file: "The file",
  fileHint:
    "Take the CSV file as Entra, the Microsoft 365 pages or Exchange give it. An authority file is JSON. At most 4 MB.",
  lookMeans: "Nothing is changed by this, and a file is not kept.",
  missing: {
    kind: "Say who is in the list.",
    file: "Choose a file.",
    fileTooLarge: "The file is larger than 4 MB. Take only the people of the authority.",
  },

  readNothing: "Nothing would change: the list and the directory say the same.",
  overtaken: "The directory was changed in the meantime. Please choose the list again.",
  fromFile: "From {name}",
  counts: "What the list says",
  countOf: {
    added: "Would be added",
    changed: "Would change",
    removed: "Would be taken away",
    unchanged: "Stay as they are",
    settings: "Settings that would change",
    doubts: "Left as they are: please look",
    faults: "Lines we could not read",
    absent: "Not in the list: they stay",
  },
  more: {
    added: "Show more who would be added",
    changed: "Show more who would change",
    removed: "Show more who would be taken away",
    settings: "Show more settings",
    doubts: "Show more to look at",
    faults: "Show more lines",
    absent: "Show more who are not in the list",
  },
  shown: "{count} of {limit} shown.",
  line: "Line {line}",
  before: "Now: {before}",
  after: "Then: {after}",
  nothing: "nothing",
  fields: {
    name: "Name",
    title: "Title",
    alsoKnownAs: "Also known as",
    kind: "Kind",
    offices: "Offices",
    post: "Post",
    ward: "Ward",
    politicalGroup: "Group",
    seniority: "Seniority",
    supports: "Looks after",
    accounts: "Accounts",
  },
  unusable: "This list cannot be brought in",

  open: "Bring it in",
  confirm: "Bring in this list?",
  means:
    "All of it is done at once, or none. It counts from the next message on, and stands on the log with your name.",
  meansAway:
    "All of it is done at once, or none. Whoever is not in the list is taken away. It stands on the log with your name.",
  give: "Yes, bring it in",
  done: "The list was brought in. Added: {added}. Changed: {changed}. Taken away: {removed}.",

  last: "Brought in last",
  lastMore: "On {date}. Added: {added}. Changed: {changed}. Taken away: {removed}.",
  undoConfirm: "Undo what was brought in last?",
  undoMeans: "The directory is put back as it was before. That stands on the log too, with your name.",
} as const;
