import type { Situation } from "./situation.ts";

/** The originator has said yes, and the register knows. */
export const grantInThePolicyFile: Situation = {
  id: "grant-in-the-policy-file",
  title: "Shared with a grant",
  who: "o1",
  toTry: "Press Send; then be Cllr Dine and look at the headers of what arrives.",
  toSee: "It goes: Cllr Hartley has agreed to Cllr Dine's seeing this one.",
  expected: "goes",
  draft: {
    composeType: "forward",
    of: "weight-limit",
    to: ["Cllr Amara Dine"],
    words: ["Amara, now with Joss's agreement."],
  },
};
