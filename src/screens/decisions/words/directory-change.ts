/** What is said alike wherever the directory is changed: with a list, or by one account. */
export const directoryChangeWords = {
  back: "Back to the accounts",
  look: "Show what would change",
  read: "This is what would change. Nothing is changed yet.",
  lastOne: "One account was added on {date}.",
  lastMeans: "You can undo it as long as nothing else has changed since.",
  undo: "Undo it",
  undoGive: "Yes, undo it",
  undone: "It is undone. The directory is as it was before.",
} as const;
