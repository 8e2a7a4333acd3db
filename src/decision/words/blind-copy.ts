/** Words of `blind-copy`. */
export const blindCopyWords = {
  "blind-copy.correspondence":
    "{recipient} is copied blind into correspondence between a member and an officer, where every recipient is to be visible.",
  "blind-copy.carried":
    "{recipient} is copied blind into a message that carries correspondence between a member and an officer.",
  "blind-copy.other-kind":
    "{recipient} is copied blind where members and officers both receive the message, and every recipient is to be visible.",
} as const;
