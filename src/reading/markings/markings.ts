import type { Attachment, CarriedMessage, Draft, Marking, OwnWords } from "../../message/index.ts";
import {
  answeredNo,
  classifyingPatterns,
  label,
  linePatterns,
  markingWord,
  paragraphsNamed,
  scheduleTwelveA,
  shoutedTag,
  tags,
  trailing,
} from "./patterns.ts";

type Kind = Marking["marking"];

/** Longer lines are sentences about something, or a wrapped paragraph. */
const longestLine = 200;

/** Longer lines bear a marking only as a classifying sentence. */
const longestHeading = 110;

/** A legal footer: it speaks to strangers about the mail system, whatever words it uses. */
const disclaimer =
  /\b(?:intended (?:recipient|addressee|only for|solely)|addressee|received (?:this|it) (?:e-?mail |message |transmission )?in error|e-?mail (?:and|or) any (?:attach|files)|is intended for)\b/;

/** What a footer says of mail, where a lawyer's heading only has the word: takes `it may be privileged`; not `privileged and confidential`. */
function saysPrivileged(lower: string): boolean {
  return /\bprivileged\b/.test(lower) && /\b(?:is|are|be|may|might|contains?|if)\b/.test(lower);
}

/** Short enough to be a marking that names the addressee: takes `Private & Confidential - addressee only`. */
const longestMarking = 60;

/** Whether a line speaks to strangers about the mail system. */
function isOfFooter(line: string): boolean {
  const isMarking = line.length <= longestMarking && /^[^.]* (?:addressee|recipient) only$/i.test(line);
  const lower = line.toLowerCase();
  return (disclaimer.test(lower) || saysPrivileged(lower)) && !isMarking;
}

/** What people draw around a marking: takes `*** `, `[`, `- `. */
const frame = /^[\s*_#>=~•·"'“[({|-]{1,12}|[\s*_#=~•·"'”\])}|!.-]{1,12}$/g;

function kindIn(
  patterns: readonly { readonly kind: Kind; readonly line: RegExp }[],
  line: string,
): Kind | null {
  return patterns.find((pattern) => pattern.line.test(line))?.kind ?? null;
}

/** The marking that a heading is, or ends in; null for a sentence. */
function markingOfHeading(line: string, bare: string): Kind | null {
  const isSentence = /[.?]$/.test(line) && bare.split(" ").length > 6;
  if (isSentence || line.length > longestHeading) return null;
  return kindIn(linePatterns, bare) ?? kindIn(trailing, bare);
}

/** The marking that a line of a text is; null for any other line. */
export function markingOfLine(line: string): Kind | null {
  const text = line.trim();
  if (text === "" || text.length > longestLine) return null;
  const lower = text.toLowerCase().replace(/\s+/g, " ");
  if (!markingWord.test(lower)) return null;
  const bare = lower.replace(frame, "").replace(label, "");
  if (answeredNo.test(bare)) return null;
  const byLaw = scheduleTwelveA.test(lower) && /\bexempt|not for publication/.test(lower) ? "exempt" : null;
  return markingOfHeading(lower, bare) ?? kindIn(classifyingPatterns, bare) ?? byLaw;
}

/** The marking that a subject bears, in front or as a tag; prefixes of answering and forwarding aside. */
function markingOfSubject(subject: string): Kind | null {
  const bare = subject.trim().replace(/^(?:[a-z]{2,4}\s?:\s?){1,6}/i, "");
  if (bare === "" || bare.length > longestLine || answeredNo.test(bare.toLowerCase())) return null;
  const shouted = shoutedTag.exec(bare);
  if (shouted !== null) return markingOfLine(shouted[1] ?? "");
  return markingOfLine(bare) ?? (markingWord.test(bare) ? kindIn(tags, bare.toLowerCase()) : null);
}

/** The paragraphs of Schedule 12A that a line of an exempt paper names, each once, in order. */
export function paragraphsOf(kind: Kind, line: string): readonly number[] {
  if (kind !== "exempt" && kind !== "not-for-publication") return [];
  const numbers = new Set<number>();
  paragraphsNamed.lastIndex = 0;
  const lower = line.toLowerCase();
  for (let match = paragraphsNamed.exec(lower); match !== null; match = paragraphsNamed.exec(lower))
    for (const digit of (match[1] ?? "").replace(/\D/g, "")) numbers.add(Number(digit));
  return Array.from(numbers)
    .filter((number) => number >= 1 && number <= 7)
    .sort((a, b) => a - b);
}

/** A marking, with the paragraphs of law that its line names. */
function markingAt(marking: Kind, where: string, text: string): Marking {
  const exemptUnder = paragraphsOf(marking, text);
  return exemptUnder.length === 0 ? { marking, where, text } : { marking, where, text, exemptUnder };
}

/**
 * A text's markings, each kind once. A legal footer is put aside as a whole: the lines around it up to a
 * blank one, and a heading of its own before that.
 */
function markingsInText(text: string, where: string): readonly Marking[] {
  if (!markingWord.test(text)) return [];
  const found = new Map<Kind, Marking>();
  const add = (markings: readonly Marking[]): void => {
    for (const marking of markings) if (!found.has(marking.marking)) found.set(marking.marking, marking);
  };
  let heading: readonly Marking[] = [];
  for (const block of blocksOf(text)) {
    const isFooter = block.some(isOfFooter);
    if (!isFooter) add(heading);
    heading = [];
    if (isFooter) continue;
    const markings = markingsOfBlock(block, where);
    if (block.length === 1) heading = markings;
    else add(markings);
  }
  add(heading);
  return Array.from(found.values());
}

/** The lines of a text between blank ones. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const raw of `${text}\n`.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (line !== "") block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function markingsOfBlock(block: readonly string[], where: string): readonly Marking[] {
  const markings: Marking[] = [];
  for (const line of block) {
    const marking = markingOfLine(line);
    if (marking !== null) markings.push(markingAt(marking, where, line));
  }
  return markings;
}

function ofSubject(subject: string | null, where: string): readonly Marking[] {
  const marking = subject === null ? null : markingOfSubject(subject);
  return marking === null || subject === null ? [] : [markingAt(marking, where, subject)];
}

/** Sensitivity (RFC 4021) and labels that programs write there; `Personal` speaks of the sender, not of the matter. */
function ofSensitivity(sensitivity: string | null, where: string): readonly Marking[] {
  if (sensitivity === null) return [];
  const text = sensitivity.trim();
  const lower = text.toLowerCase();
  if (/^company-confidential$/.test(lower)) return [{ marking: "confidential", where, text }];
  const marking = lower === "personal" || lower === "normal" ? null : markingOfLine(lower);
  return marking === null ? [] : [markingAt(marking, where, text)];
}

function ofAttached(attachments: readonly Attachment[]): readonly Marking[] {
  const found: Marking[] = [];
  for (const attachment of attachments) {
    const where = `attachment ${attachment.name}`;
    if (attachment.kind === "message") found.push(...ofSensitivity(attachment.draft.sensitivity, where));
    else if (attachment.kind === "text") found.push(...markingsInText(attachment.margins ?? "", where));
  }
  return found;
}

/**
 * Every marking of confidence that stands in a message, and where: `sensitivity`, `subject`, `body`, `attachment <name>` or
 * `carried <n>`, counting from 1. Once per place and kind, with the line as it stands.
 */
export function readMarkings(
  draft: Draft,
  ownWords: readonly OwnWords[],
  carried: readonly CarriedMessage[],
): readonly Marking[] {
  const all: Marking[] = [
    ...ofSensitivity(draft.sensitivity, "sensitivity"),
    ...ofSubject(draft.subject, "subject"),
  ];
  for (const { where, text } of ownWords)
    all.push(...markingsInText(text, where === "body" ? where : `attachment ${where}`));
  all.push(...ofAttached(draft.attachments));
  carried.forEach(({ subject, words }, index) => {
    const where = `carried ${index + 1}`;
    all.push(...ofSubject(subject, where), ...markingsInText(words, where));
  });
  const seen = new Set<string>();
  return all.filter(({ marking, where }) => {
    const key = `${marking} ${where}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
