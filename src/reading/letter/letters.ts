import type { CarriedMessage, Draft, Letter, OwnWords, Statement } from "../../message/index.ts";
import type { Authority, Person } from "../../people/index.ts";
import { isOwnAddress, leaderOf, ministerOf, personOf } from "../../people/index.ts";
import type { Capacity } from "./capacity.ts";
import { capacityOf, speaksOfOtherRole } from "./capacity.ts";
import { matterOf } from "./matter.ts";
import type { Parts } from "./parts.ts";
import { partsOf, readsAsLetter } from "./parts.ts";
import type { Signature } from "./signature.ts";
import { signatureOf } from "./signature.ts";
import { speaksOfficially } from "./official.ts";
import { statementsIn } from "./statements.ts";

/** What the reader of letters may know beside the texts. */
export interface AboutLetters {
  readonly draft: Draft;
  readonly carried: readonly CarriedMessage[];
  readonly authority: Authority;
}

function senderOf({ draft, authority }: AboutLetters): Person | null {
  const from = draft.from[0];
  return from === undefined ? null : personOf(authority, from);
}

/** In whose name it goes: the signature's, else the sender's own where nobody else signs. */
function signatoryOf(signature: Signature, sender: Person | null): Person | null {
  if (signature.by === "person") return signature.person;
  return signature.by === "organisation" ? null : sender;
}

function nameOf(signatory: Person | null): Letter["inNameOf"] {
  return signatory === null ? "none" : signatory.kind;
}

function exceptionOf({ draft, authority }: AboutLetters, signatory: Person | null): Letter["exception"] {
  if (signatory?.kind === "mayor") return "mayor";
  if (draft.to.some((mailbox) => ministerOf(authority, mailbox) !== null)) return "minister";
  return draft.to.some((mailbox) => leaderOf(authority, mailbox) !== null) ? "leader-of-authority" : null;
}

/** Whether the signatory said the capacity in an earlier message that this one carries. */
function saidEarlier({ carried, authority }: AboutLetters, signatory: Person | null): boolean {
  if (signatory === null) return false;
  return carried.some(
    ({ from, words }) =>
      from !== null &&
      personOf(authority, from)?.id === signatory.id &&
      capacityOf(partsOf(words), signatory) !== "unstated",
  );
}

/** Whether anybody outside the authority receives it. */
function goesOutside({ draft, authority }: AboutLetters): boolean {
  return [...draft.to, ...draft.cc, ...draft.bcc].some(
    (mailbox) => !isOwnAddress(authority, mailbox.address) && personOf(authority, mailbox) === null,
  );
}

/** The names the authority goes by, as words, longest first. */
function namesOf(authority: Authority): readonly (readonly string[])[] {
  return [authority.file.name, ...(authority.file.shortNames ?? [])]
    .map((name) => name.toLowerCase().replace(/^the /, "").split(" "))
    .sort((one, other) => other.length - one.length);
}

/** A heading that takes the force out of every promise below it. */
const withoutForce =
  /^(?:subject to contract|draft(?: reply| letter)?\b.{0,30}|without prejudice and subject to contract)$/i;
const showsDraft =
  /\b(?:draft|suggested (?:reply|wording)|proposed (?:reply|wording)) (?:below|attached|for your|for you|reply)\b|^\s*(?:re:\s*)?draft\b/i;

/** Where words bind nobody: an outsider's mail, another capacity, a party, a draft shown for checking. */
function isWithoutForce(
  about: AboutLetters,
  parts: Parts,
  capacity: Capacity,
  signatory: Person | null,
): boolean {
  if (capacity === "elsewhere") return true;
  const from = about.draft.from[0];
  if (signatory === null && (from === undefined || !isOwnAddress(about.authority, from.address))) return true;
  return (
    !goesOutside(about) &&
    showsDraft.test(
      about.draft.subject +
        " " +
        parts.body
          .slice(0, 3)
          .map((part) => part.text)
          .join(" "),
    )
  );
}

function statementsOf(text: string, parts: Parts, authority: Authority): readonly Statement[] {
  const isRead = (sentence: { start: number }): boolean =>
    parts.body.some((part) => part.start <= sentence.start && sentence.start < part.end);
  const found = statementsIn(text, { names: namesOf(authority) }, isRead);
  const soft = [...parts.head, ...parts.body].some((part) => withoutForce.test(part.text));
  return soft ? found.filter((statement) => statement.kind !== "obligation") : found;
}

function letterOf(words: OwnWords, parts: Parts, about: AboutLetters): Letter {
  const sender = senderOf(about);
  const signature = signatureOf(about.authority, parts);
  const signatory = signatoryOf(signature, sender);
  const capacity = capacityOf(parts, signatory);
  const matter = matterOf([about.draft.subject, ...parts.body.map((part) => part.text)].join("\n"));
  const isSilent =
    matter === "party" || matter === "social" || isWithoutForce(about, parts, capacity, signatory);
  const outside = goesOutside(about);
  return {
    where: words.where,
    official:
      outside &&
      matter === "business" &&
      speaksOfficially(parts, signatory, capacity, namesOf(about.authority)),
    inNameOf: nameOf(signatory),
    signatory: signatory?.id ?? null,
    capacityStated: capacity !== "unstated" || (signatory?.kind === "mayor" && /\bmayor\b/i.test(words.text)),
    capacityStatedEarlier: saidEarlier(about, signatory),
    speaksOfOtherRole: speaksOfOtherRole(parts),
    exception: exceptionOf(about, signatory),
    matter,
    statements: isSilent ? [] : statementsOf(words.text, parts, about.authority),
  };
}

/**
 * The letters in a message: one for the body, and one for each attached text that reads as a letter (a salutation or an
 * addressee, and a valediction or a signature). Pure; linear in the length of the texts.
 */
export function readLetters(texts: readonly OwnWords[], about: AboutLetters): readonly Letter[] {
  const letters: Letter[] = [];
  for (const words of texts) {
    const parts = partsOf(words.text);
    if (words.where === "body" || readsAsLetter(parts)) letters.push(letterOf(words, parts, about));
  }
  return letters;
}
