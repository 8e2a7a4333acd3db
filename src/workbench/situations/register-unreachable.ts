import type { Situation } from "./situation.ts";

/** Nobody to ask is no permission. */
export const registerUnreachable: Situation = {
  id: "register-unreachable",
  title: "The register is out of reach",
  who: "o1",
  toTry: "Press Send.",
  toSee: "Held: it could not be asked whether Cllr Hartley agrees, and the dialog says so.",
  expected: "is held",
  draft: {
    composeType: "forward",
    of: "weight-limit",
    to: ["Cllr Amara Dine"],
    words: ["Amara, you will be asked about this at the Board."],
  },
  surroundings: { register: "down" },
};
