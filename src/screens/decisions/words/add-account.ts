import { directoryChangeWords } from "./directory-change.ts";

/** Adding one account: what it would do, and that nothing is done until it is confirmed. */
export const addAccountWords = {
  ...directoryChangeWords,
  title: "Add an account",
  lead: "Add one address to somebody, or bring in somebody new with their first address. You see what would change first.",
  link: "Add an account",
  linkOf: "Add an account of {name}",
  linkFor: "Add it to a person",
  linkForOf: "Add it to a person: {address}",

  who: "Whose account is it?",
  whose: { here: "Somebody we know", new: "Somebody new" },
  person: "Which person?",
  personHint: "Begin to type a name.",
  name: "Their name",
  nameHint: "As their mail shows it, such as Cllr Ada Blyth.",
  as: "What are they?",
  kindsOfPeople: { member: "A member", officer: "An officer" },
  post: "Their post",
  postHint: "As it stands under their letters, such as Head of Highways.",
  address: "The address",
  addressHint: "The whole of it, such as ann@dine.example.",
  kind: "What is it?",
  kinds: {
    authority: "An account of the authority",
    council: "A council account",
    business: "A business account",
    personal: "A personal account",
  },
  lookMeans: "Nothing is changed by this.",
  missing: {
    person: "Choose a person.",
    name: "Write their name.",
    as: "Say what they are.",
    address: "Write the address.",
    kind: "Say what kind of account it is.",
  },

  check: "Is this right?",
  would: {
    here: "{name} would have one more account.",
    member: "{name} would come into the directory as a member, with this account.",
    officer: "{name} would come into the directory as an officer, with this account.",
  },
  stands: "How it would stand",
  /** What it would mean from the next message on, by the kind of the account. */
  counts: {
    authority: "It may be used for the authority's work at once.",
    council: "It may be used once you have assessed it.",
    business: "It may be used once you have assessed it.",
    personal: "It may never be used for the authority's work. Whoever writes to it is told so.",
  },
  others: "The accounts that stay",
  means: "It counts from the next message on, and stands on the log with your name.",
  give: "Add it",
  change: "Change it",
  done: "{address} was added.",
  overtaken: "The directory was changed in the meantime. Please look once more.",

  last: "Added last",
  toPage: "Go to the page of {address}",
  undoConfirm: "Undo the account that was added last?",
  undoMeans:
    "It is taken out again, and so is whoever came with it. That stands on the log too, with your name.",
  another: "Add another account",
} as const;
