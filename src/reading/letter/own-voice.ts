import type { Announced } from "./announcing.ts";
import { announcedBy } from "./announcing.ts";
import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { isFarewell } from "./farewell.ts";
import { greets } from "./greeting.ts";
import { withoutLongQuotations } from "./long-quotations.ts";
import { blank, withoutQuotations } from "./quotations.ts";
import { looksSigned } from "./signature-lines.ts";

/** A line that its writer quotes as mail does: `> Will you pay?`. */
const quotedLine = /^[ \t]*>.*$/gm;

/** How many blocks a pasted letter may run to; one without a farewell within them ends with its first paragraph. */
const mostPasted = 40;

/** The last block of the paragraph that a block begins. */
function endOfParagraph(blocks: readonly Block[], from: number): number {
  let at = Math.min(from, blocks.length - 1);
  while (blocks[at + 1]?.opensParagraph === false) at += 1;
  return at;
}

/** Where a pasted letter ends that a block opens with its greeting: below its farewell and the names there. */
function lastOfLetter(read: Read, from: number): number {
  const { blocks } = read;
  const end = Math.min(blocks.length, from + mostPasted);
  let at = from;
  while (at < end && !isFarewell(said(read, at))) at += 1;
  if (at === end) return endOfParagraph(blocks, from + 1);
  while (at + 1 < blocks.length && looksSigned(said(read, at + 1))) at += 1;
  return at;
}

/** A line of dashes or stars alone, such as stands around what is pasted. */
const rule = /^(?:[-–—_=*~] ?){2,}$/;

/** A letter to a councillor in the midst of a text. */
const toCouncillor = /^(?:dear|hi|hello) (?:cllr|councillor)\b/i;

/** A stretch of text. */
type Stretch = Pick<Block, "start" | "end">;

/** Blocks of a text and how to read them: what each says, and what it says outside quotation marks. */
interface Read {
  readonly text: string;
  readonly blocks: readonly Block[];
}

function said({ text, blocks }: Read, at: number): string {
  const block = blocks[at];
  return block === undefined ? "" : text.slice(block.start, block.end).trim();
}

/** The last sentence that ends a block, as far as it is looked at. */
function lastSentence(text: string): string {
  const tail = text.slice(-200).trim();
  const end = Math.max(...[". ", "! ", "? "].map((mark) => tail.lastIndexOf(mark)));
  return tail.slice(end + 1).trim();
}

/** Where what is pasted ends that begins with a block: a letter, what stands between two rules, or a paragraph. */
function lastPasted(read: Read, from: number): number {
  const { blocks } = read;
  if (greets(said(read, from))) return lastOfLetter(read, from);
  if (!rule.test(said(read, from)))
    return blocks[from]?.isItem === true ? from : endOfParagraph(blocks, from);
  const end = Math.min(blocks.length, from + mostPasted);
  for (let at = from + 1; at < end; at++) if (rule.test(said(read, at))) return at;
  return endOfParagraph(blocks, from + 1);
}

/** Whether others speak from a block on, by what announced it and by how it begins. */
function isOthers(announced: Announced, opening: string): boolean {
  if (announced === "words") return true;
  return announced === "letter" && (greets(opening) || rule.test(opening));
}

/**
 * What a saying of others opens: a pasted letter, the next paragraph, or every item of the list below it. `own` is the
 * text without quotations, which announce nothing.
 */
function toldBlocks(text: string, own: string): readonly Stretch[] {
  const read = { text, blocks: blocksOf(text) };
  const { blocks } = read;
  const told: Stretch[] = [];
  let announced: Announced = "own";
  let isList = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const opening = said(read, at);
    const goesOn: boolean = block.isItem || !isList;
    const isTold: boolean =
      (goesOn && isOthers(announced, opening)) || (at > 1 && toCouncillor.test(opening));
    const last = isTold ? lastPasted(read, at) : at;
    if (isTold) told.push(...blocks.slice(at, last + 1));
    isList = isTold && block.isItem;
    if (!isList) announced = announcedBy(lastSentence(own.slice(block.start, block.end)));
    at = last;
  }
  return told;
}

/** A colon in mid-sentence, and what follows it up to the end of the sentence. */
const colon = /: (?=\S)/g;

/** What others say on the line that announces them: `Highways have replied: we will mend it.`. */
function toldInLines(text: string): readonly Stretch[] {
  const told: Stretch[] = [];
  colon.lastIndex = 0;
  for (let match = colon.exec(text); match !== null; match = colon.exec(text)) {
    const line = text.slice(Math.max(0, match.index - 200), match.index + 1);
    const before = line.slice(line.lastIndexOf("\n\n") + 1);
    if (announcedBy(lastSentence(before.replace(/\n/g, " "))) !== "words") continue;
    const start = match.index + 2;
    const length = text.slice(start, start + 600).search(/[.!?](?:\s|$)|\n\s*\n/);
    const end = length === -1 ? start : start + length;
    told.push({ start, end });
    colon.lastIndex = end;
  }
  return told;
}

function without(text: string, stretches: readonly Stretch[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    kept.push(text.slice(from, start), blank(end - start));
    from = end;
  }
  return [...kept, text.slice(from)].join("");
}

/**
 * A text in which what is not the writer's own voice is blanked out, of the same length, so that offsets stay: quotations,
 * lines quoted as mail quotes them, and what stands below or behind "the notice reads:". Linear.
 */
export function inOwnVoice(text: string): string {
  const unquoted = withoutLongQuotations(text.split(/(\n\s*\n)/))
    .map(withoutQuotations)
    .join("")
    .replace(quotedLine, (line) => blank(line.length));
  const own = without(unquoted, toldBlocks(text, unquoted));
  return without(own, toldInLines(own));
}
