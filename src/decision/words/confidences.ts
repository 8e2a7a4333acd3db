/** Words of `confidence` and `group-confidence`. */
export const confidenceWords = {
  "group-confidence.relayed":
    "“{subject}” is one political group's own business, and {recipient} is not of that group.",
  "group-confidence.relayed-untitled":
    "This message carries one political group's own business, and {recipient} is not of that group.",
} as const;
