import type { ClauseRef, Finding, Letter, Message } from "../../message/index.ts";
import {
  hasOffice,
  leaderOf,
  ministerOf,
  personById,
  type Authority,
  type Person,
} from "../../people/index.ts";
import type { Check, Context } from "../check.ts";
import { decidingLetters } from "../letters/index.ts";
import { fullName } from "../naming.ts";
import { official } from "./sayings.ts";

/** Whom the letter is addressed to, as far as the exceptions ask. */
interface Addressees {
  readonly minister: boolean;
  readonly leader: boolean;
}

function addresseesOf({ draft }: Message, authority: Authority): Addressees {
  return {
    minister: draft.to.some((mailbox) => ministerOf(authority, mailbox) !== null),
    leader: draft.to.some((mailbox) => leaderOf(authority, mailbox) !== null),
  };
}

type Exception = (signatory: Person, addressees: Addressees) => boolean;

const isMayor = ({ kind }: Person): boolean => kind === "mayor";
const isOfCabinet = (person: Person): boolean => isMayor(person) || hasOffice(person, "executive-member");

/** The Mayor starts letters in the Mayor's own name; executive members and scrutiny chairs write to ministers. */
const mayorOrToMinister: Exception = (signatory, { minister }) =>
  isMayor(signatory) ||
  (minister && (hasOffice(signatory, "executive-member") || hasOffice(signatory, "scrutiny-chair")));

/** The Mayor or the Cabinet writes to a minister or to the leader of another authority. */
const cabinetToMinisterOrLeader: Exception = (signatory, { minister, leader }) =>
  isOfCabinet(signatory) && (minister || leader);

/** By clause, when a letter goes out in the name of a member all the same. A clause not listed knows no exception. */
const exceptions: Readonly<Record<string, Exception>> = {
  "part-5.5 14.2": mayorOrToMinister,
  "part-5.5 14.3": () => true,
  "sefton 70": mayorOrToMinister,
  "sefton 71": () => true,
  "part-5.3 11": cabinetToMinisterOrLeader,
  "local letter-not-in-officers-name": mayorOrToMinister,
};

function broken({ clauses }: Context, signatory: Person, addressees: Addressees): readonly ClauseRef[] {
  return clauses.filter(
    ({ protocol, clause }) => exceptions[`${protocol} ${clause}`]?.(signatory, addressees) !== true,
  );
}

function finding(letter: Letter, addressees: Addressees, context: Context): Finding | null {
  const signatory = letter.signatory === null ? null : personById(context.authority, letter.signatory);
  const { inNameOf } = letter;
  if (signatory === null || !letter.official || (inNameOf !== "member" && inNameOf !== "mayor")) return null;
  const clauses = broken(context, signatory, addressees);
  if (clauses.length === 0) return null;
  return {
    check: "letter-not-in-officers-name",
    level: "prompt",
    clauses,
    saw: official(inNameOf, fullName(signatory)),
    about: [],
    people: [signatory.id],
    originator: null,
    remedies: ["send-in-officers-name"],
  };
}

/** A letter that speaks for the authority to somebody outside carries an officer's name, but for the exceptions. */
export const letterNotInOfficersName: Check = {
  id: "letter-not-in-officers-name",
  level: "prompt",
  examine(message, context) {
    const addressees = addresseesOf(message, context.authority);
    return decidingLetters(message)
      .map((letter) => finding(letter, addressees, context))
      .filter((found): found is Finding => found !== null);
  },
};
