import type { ClauseRef, Finding, Letter, Message, Statement } from "../../message/index.ts";
import { isMember, personById } from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { isAddressedToOfficers } from "../letters/index.ts";
import { fullName } from "../naming.ts";
import { senderOf } from "../outgoing.ts";
import { binding } from "./sayings.ts";

/** Money changes hands: what part-5.5, 4.2 keeps from members whether the sentence promises or orders it. */
const money = /£|\b(?:pay|payment|transfer|invoice|refund)\b/i;

/** Whether an adopted clause speaks of this sentence in this letter. */
function speaksOf({ protocol, clause }: ClauseRef, letter: Letter, statement: Statement): boolean {
  if (protocol === "part-5.3") return true;
  if (letter.inNameOf === "officer" || statement.kind === "liability") return false;
  return clause !== "4.2" || statement.kind === "obligation" || money.test(statement.text);
}

/** Letters under a member's name; under part-5.3, 11 also an officer's letter that a member sends. */
function isUnderTheRule(letter: Letter, message: Message, { authority, clauses }: Context): boolean {
  if (letter.inNameOf === "member" || letter.inNameOf === "mayor") return true;
  const sender = senderOf(message, authority);
  const reachesOfficers = clauses.some(({ protocol }) => protocol === "part-5.3");
  return letter.inNameOf === "officer" && reachesOfficers && sender !== null && isMember(sender);
}

function finding(letter: Letter, { authority, clauses }: Context): Finding | null {
  const cited = clauses.filter((clause) =>
    letter.statements.some((statement) => speaksOf(clause, letter, statement)),
  );
  const [first, ...more] = letter.statements.filter((statement) =>
    cited.some((clause) => speaksOf(clause, letter, statement)),
  );
  if (first === undefined) return null;
  const signatory = letter.signatory === null ? null : personById(authority, letter.signatory);
  return {
    check: "binding-letter",
    level: "hold",
    clauses: cited,
    saw: binding(letter, signatory === null ? "" : fullName(signatory), [first, ...more]),
    about: [],
    people: signatory === null ? [] : [signatory.id],
    originator: null,
    remedies: ["remove-statement", "send-in-officers-name"],
  };
}

/** No letter in a member's name binds the authority, speaks to its liability, or gives orders for it. */
export const bindingLetter: Check = {
  id: "binding-letter",
  level: "hold",
  examine(message, context) {
    if (isAddressedToOfficers(message, context.authority)) return [];
    const findings: Finding[] = [];
    for (const letter of message.letters) {
      const found = isUnderTheRule(letter, message, context) ? finding(letter, context) : null;
      if (found !== null) findings.push(found);
    }
    return findings;
  },
};
