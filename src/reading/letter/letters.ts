import { isAutomatic } from "../../message/index.ts";
import type { CarriedMessage, Draft, Letter, Mailbox, OwnWords, Statement } from "../../message/index.ts";
import type { Account, Authority, Person } from "../../people/index.ts";
import { accountOf, isOwnAddress, leaderOf, ministerOf, personOf } from "../../people/index.ts";
import type { Capacity } from "./capacity.ts";
import { capacityOf, isNamedIn, speaksOfOtherRole } from "./capacity.ts";
import type { Name } from "./language/authority-names.ts";
import { headingsOf } from "./heading.ts";
import { matterOf, showsBusiness, speaksForPublic, speaksOfOffice, type MatterOfLetter } from "./matter.ts";
import { personNamedIn } from "./names.ts";
import { hasOfficialForm, speaksOfficially } from "./official.ts";
import type { Parts } from "./parts.ts";
import { partsOf, readsAsLetter } from "./parts.ts";
import { callsSender, signatureOf } from "./signature.ts";
import { statementsIn } from "./statements.ts";

/** What the reader of letters may know beside the texts. */
export interface AboutLetters {
  readonly draft: Draft;
  readonly carried: readonly CarriedMessage[];
  readonly authority: Authority;
}

/** What is the same for every letter of a message. */
interface Post extends AboutLetters {
  readonly names: readonly Name[];
  /** Whose mail it is, also where an assistant pressed Send; null when nobody the authority file knows. */
  readonly sender: Person | null;
  /** Sent by somebody of the authority or from its domain. */
  readonly isOurs: boolean;
  /** Sent from a mailbox of the authority that is nobody's own. */
  readonly isHouse: boolean;
  /** The kind of account it is sent from; absent when the authority file does not know it. */
  readonly from: Account["kind"] | undefined;
  /** Somebody outside the authority receives it. */
  readonly isOutward: boolean;
}

/** The names of each authority, since every message asks for them: a file does not change. */
const namesByAuthority = new WeakMap<Authority, readonly Name[]>();

/** The names the authority goes by, as words, longest first; a name of blanks names nothing, and would be found everywhere. */
function namesOf(authority: Authority): readonly Name[] {
  const known = namesByAuthority.get(authority);
  if (known !== undefined) return known;
  const { file } = authority;
  const names = [file.name, ...(file.shortNames ?? [])]
    .map((name) => name.toLowerCase().replace(/^the /, ""))
    .filter((name) => name.trim() !== "")
    .map((name) => name.split(" "))
    .sort((one, other) => other.length - one.length);
  namesByAuthority.set(authority, names);
  return names;
}

function postOf(about: AboutLetters): Post {
  const { draft, authority } = about;
  const [from] = draft.from;
  const sender = from === undefined ? null : personOf(authority, from);
  const isOurs = ({ address }: Mailbox): boolean => isOwnAddress(authority, address);
  const isFromHere = draft.from.some(isOurs);
  return {
    ...about,
    sender,
    names: namesOf(authority),
    from: accountOf(authority, from?.address ?? "")?.account.kind,
    isOurs: sender !== null || isFromHere,
    isHouse: sender === null && isFromHere,
    isOutward: [...draft.to, ...draft.cc, ...draft.bcc].some(
      (mailbox) => !isOurs(mailbox) && personOf(authority, mailbox) === null,
    ),
  };
}

/** Whether the sender's name stands among those under a mail: to colleagues, below the letter that it shows them. */
function signsToo(sender: Person | null, { signature }: Parts, authority: Authority): boolean {
  return (
    sender !== null &&
    signature.some(
      ({ text }) => personNamedIn(authority, text)?.id === sender.id || callsSender(text, sender),
    )
  );
}

/**
 * In whose name it goes: the signature's, else the sender's own where no organisation signs. An attached letter that a
 * stranger signs is the stranger's; in the body it is an assistant or a name the file does not have.
 */
function signatoryOf(where: OwnWords["where"], parts: Parts, post: Post): Person | null {
  const { authority, sender } = post;
  if (where === "body" && !post.isOutward && signsToo(sender, parts, authority)) return sender;
  const signature = signatureOf(authority, parts, sender);
  if (signature.by === "person") return signature.person;
  const isOthers = signature.by === "organisation" || (signature.by === "stranger" && where !== "body");
  return isOthers ? null : sender;
}

function exceptionOf({ draft, authority }: Post, signatory: Person | null): Letter["exception"] {
  if (signatory?.kind === "mayor") return "mayor";
  if (draft.to.some((mailbox) => ministerOf(authority, mailbox) !== null)) return "minister";
  return draft.to.some((mailbox) => leaderOf(authority, mailbox) !== null) ? "leader-of-authority" : null;
}

/** Knows the lines of a signature that bear the name of somebody of the authority. */
function isNameIn(authority: Authority): (line: string) => boolean {
  return (line) => personNamedIn(authority, line) !== null;
}

/** Whether the signatory said the capacity in an earlier message that this one carries. */
function saidEarlier({ carried, authority, names }: Post, signatory: Person | null): boolean {
  if (signatory === null) return false;
  return carried.some(
    ({ from, words }) =>
      from !== null &&
      personOf(authority, from)?.id === signatory.id &&
      capacityOf(partsOf(words, isNameIn(authority)), signatory, names) !== "unstated",
  );
}

/** A heading that takes the force out of every promise below it. */
const subjectToContract = /^(?:without prejudice (?:and|[-–]) )?subject to contract$/i;

/** A text shown to a colleague before it is sent to anybody. */
const showsDraft =
  /\b(?:draft|suggested|proposed) (?:(?:reply|letter|wording) )?(?:below|attached|for you|for your|reply)\b|^(?:re: )?draft\b/i;

/** What is known of a letter before its sentences are read. */
interface Unread {
  readonly words: OwnWords;
  readonly parts: Parts;
  readonly signatory: Person | null;
  readonly capacity: Capacity;
}

/** What asks another body to refuse, or only tells what is on record: `I object to this application`, `Freedom of Information`. */
const asksOrRecords =
  /\b(?:i|we) (?:(?:wish|write|want|(?:am|are) writing) to )?(?:strongly |formally )?object to (?:th\w+|an?)\b|\bfreedom of information\b/i;

/** Whether an attached letter that nobody of the authority signs bears its name, as its notices do. */
function bearsName({ head, signature }: Parts, { names }: Post, margins: string): boolean {
  return isNamedIn([margins, ...[...head, ...signature].map(({ text }) => text)].join("\n"), names);
}

/** Where words bind nobody: an outsider's mail or letter, another capacity, a draft shown to a colleague, an objection. */
function bindsNobody(post: Post, { words, parts, signatory, capacity }: Unread): boolean {
  if (capacity === "elsewhere" || !post.isOurs) return true;
  if (words.where !== "body" && signatory === null && !bearsName(parts, post, marginsOf(words))) return true;
  const opening = [post.draft.subject, ...parts.body.slice(0, 3).map(({ text }) => text)];
  return opening.some((text) => asksOrRecords.test(text) || (!post.isOutward && showsDraft.test(text)));
}

function statementsOf(text: string, parts: Parts, names: readonly Name[]): readonly Statement[] {
  const { body } = parts;
  const headings = headingsOf(parts);
  let part = 0;
  const found = statementsIn(text, { names }, ({ start }) => {
    while (part < body.length && (body[part]?.end ?? 0) <= start) part += 1;
    const own = body[part];
    return own !== undefined && own.start <= start && !headings.has(own);
  });
  const isOpen = [...parts.head, ...parts.body].some((part) => subjectToContract.test(part.text));
  return isOpen ? found.filter(({ kind }) => kind !== "obligation") : found;
}

/** The Mayor's office is the name: a letter that says "Mayor" says it. */
function isMayors(signatory: Person | null, text: string): boolean {
  return signatory?.kind === "mayor" && /\bmayor\b/i.test(text);
}

/** Whether an officer or the Mayor writes in post, which is business whatever it is about but a party. */
function isInPost(signatory: Person | null, capacity: Capacity): boolean {
  return signatory !== null && signatory.kind !== "member" && capacity === "office";
}

/** What an automatic reply says is when its writer is back: its subject is another's, and it answers nobody's business. */
const ofAutomaticReply: MatterOfLetter = { matter: "diary", isPrivate: false };

/** As much as is read of the message that is answered. */
const mostOfAnswered = 4000;

/** Somebody who signs by the title of a public office. */
const title = /\b(?:cllr|councillor|mayor|alderman|ald)\b/i;

function hasTitle({ signature }: Parts): boolean {
  return signature.some(({ text }) => title.test(text));
}

/** What a letter says and what it answers, as far as that is read. */
function saidAndAnswered(whole: string, { carried }: Post): readonly string[] {
  return [whole, carried[0]?.words.slice(0, mostOfAnswered) ?? ""];
}

/** What is known of a letter when it is asked what it is about. */
interface Known extends Unread {
  /** Subject, salutation and body. */
  readonly whole: string;
  readonly hasBusiness: boolean;
}

/** What binds is business, in whatever words it is wrapped; an automatic reply is none. */
function matterWhere(binds: boolean, about: MatterOfLetter): Letter["matter"] {
  return binds && about !== ofAutomaticReply ? "business" : about.matter;
}

/**
 * Whether a letter is its writer's own firm's or household's: from the account of one, and with no office, title or word
 * of the authority.
 */
function isOwnTrade({ capacity, parts, whole }: Known, post: Post): boolean {
  const speaks =
    post.from === "business" ? speaksOfOffice : post.from === "personal" ? speaksForPublic : null;
  if (speaks === null || !post.isOutward || capacity !== "unstated" || hasTitle(parts)) return false;
  const texts = [...saidAndAnswered(whole, post), ...parts.signature.map(({ text }) => text)];
  return !texts.some((text) => speaks(text) || isNamedIn(text, post.names));
}

/** Trade of a firm or a household: to the authority as private as its owner's life. */
const ofFirm: MatterOfLetter = { matter: "social", isPrivate: true };

/** Whether a mail in no office is its writer's own, since it comes from a personal account and shows no business. */
function isOwnAffair({ capacity, hasBusiness }: Known, { from }: Post): boolean {
  return from === "personal" && capacity !== "office" && !hasBusiness;
}

/** What is printed at the head and foot of the pages of a text; empty in mail. */
function marginsOf({ margins = "" }: OwnWords): string {
  return margins;
}

/** What a letter is about, and whether it is its writer's own affair, by its words, its form and its account. */
function aboutOf(known: Known, post: Post): MatterOfLetter {
  const { words, parts, signatory, capacity, whole } = known;
  if (isAutomatic(post.draft)) return ofAutomaticReply;
  if (isOwnTrade(known, post)) return ofFirm;
  const isFormal = hasOfficialForm(parts, marginsOf(words), post.names) || isInPost(signatory, capacity);
  const { matter, isPrivate } = matterOf(whole, isFormal && post.isOutward ? "letterhead" : capacity);
  return { matter, isPrivate: isPrivate || isOwnAffair(known, post) };
}

function letterOf(words: OwnWords, parts: Parts, post: Post): Letter {
  const { where, text } = words;
  const signatory = signatoryOf(where, parts, post);
  const capacity = capacityOf(parts, signatory, post.names);
  const said = [parts.salutation, ...parts.body].map((part) => part?.text ?? "");
  const whole = [post.draft.subject, ...said].join("\n");
  const hasBusiness = saidAndAnswered(whole, post).some(showsBusiness);
  const about = aboutOf({ words, parts, signatory, capacity, whole, hasBusiness }, post);
  const isSilent = about.isPrivate || bindsNobody(post, { words, parts, signatory, capacity });
  const statements = isSilent ? [] : statementsOf(text, parts, post.names);
  const binds = statements.length > 0;
  const matter = matterWhere(binds, about);
  const speech = { parts, margins: marginsOf(words), signatory, capacity, binds, isHouse: post.isHouse };
  return {
    where,
    official: post.isOutward && matter === "business" && speaksOfficially(speech, post.names),
    inNameOf: signatory?.kind ?? "none",
    signatory: signatory?.id ?? null,
    capacityStated: capacity !== "unstated" || isMayors(signatory, text),
    capacityStatedEarlier: saidEarlier(post, signatory),
    speaksOfOtherRole: speaksOfOtherRole(parts),
    exception: exceptionOf(post, signatory),
    matter,
    showsBusiness: hasBusiness || hasTitle(parts),
    statements,
  };
}

/**
 * The letters in a message: one for the body, and one for each attached text that reads as a letter (a salutation or an
 * addressee, and a valediction or a signature). Pure; linear in the length of the texts.
 */
export function readLetters(texts: readonly OwnWords[], about: AboutLetters): readonly Letter[] {
  const post = postOf(about);
  const { authority } = post;
  const letters: Letter[] = [];
  for (const words of texts) {
    const isName = isNameIn(authority);
    const parts = partsOf(words.text, isName);
    if (words.where === "body" || readsAsLetter(parts, isName)) letters.push(letterOf(words, parts, post));
  }
  return letters;
}
