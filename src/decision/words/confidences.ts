/** Words of `confidence` and `group-confidence`. */
export const confidenceWords = {
  "confidence.own":
    "This message is marked “{text}” and goes to {recipient}, outside the authority; it is for those entitled to see it.",
  "confidence.attachment":
    "{name} is marked “{text}” and goes to {recipient}, outside the authority; it is for those entitled to see it.",
  "confidence.carried":
    "An earlier message is marked “{text}” and goes to {recipient}, outside the authority, who had no part in it.",
  "confidence.briefing": "A briefing in confidence for {member} goes to {recipient}, for whom it was not.",
  "confidence.unmarked":
    "This passes correspondence between a member and an officer to {recipient}, outside the authority, and does not show that they had a part in it.",
  "group-confidence.relayed":
    "“{subject}” is one political group's own business, and {recipient} is not of that group.",
  "group-confidence.relayed-untitled":
    "This message carries one political group's own business, and {recipient} is not of that group.",
} as const;
