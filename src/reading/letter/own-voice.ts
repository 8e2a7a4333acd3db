import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { isFarewell } from "./farewell.ts";
import { greets } from "./greeting.ts";
import { withoutLongQuotations } from "./long-quotations.ts";
import { blank, withoutQuotations } from "./quotations.ts";
import { looksSigned } from "./signature-lines.ts";

/** A line that its writer quotes as mail does: `> Will you pay?`. */
const quotedLine = /^[ \t]*>.*$/gm;

/** What others say comes next: `The notice on the gate reads:`, `Your lease says:`. */
const tellsOthers =
  /\b(?:reads?|says?|said|states?|stated|wrote|writes|replied|answered|told (?:me|us|you)|ruled|resolved)\b[^.!?:]{0,40}:$/i;

/** `This is the reply I had from the operator:`, `Template letter for your members:`; a pasted letter of others comes next. */
const tellsLetter =
  /\b(?:reply|answer|response|letter|e-?mail|message|note|statement)s?\b[^.!?:]{0,60}\b(?:had|got|received|came|from(?! (?:me|us)\b))\b[^.!?:]{0,60}:$|\b(?:had|got|received) (?:this|the following)\b[^.!?:]{0,60}:$|\btemplate\b[^.!?:]{0,80}:$/i;

/** `I said:`, `as we wrote to you:`: the writer's own words come next. */
const tellsOwn = /\b(?:i|we|the authority|my|our)(?: \S+){0,4}:$/i;

/** `The letter I had from you, and my answer:`. */
const ownLetter = /\b(?:my|our) (?:\w+ )?(?:reply|answer|response|letter|note|statement)\b[^.!?:]{0,30}:$/i;

function tells(text: string, { start, end }: Block): boolean {
  const said = text.slice(Math.max(start, end - 200), end).trim();
  if (tellsLetter.test(said)) return !ownLetter.test(said);
  return tellsOthers.test(said) && !tellsOwn.test(said);
}

/** How many blocks a pasted letter may run to; one without a farewell within them ends with its first paragraph. */
const mostPasted = 60;

/** The last block of the paragraph that a block begins. */
function endOfParagraph(blocks: readonly Block[], from: number): number {
  let at = Math.min(from, blocks.length - 1);
  while (blocks[at + 1]?.opensParagraph === false) at += 1;
  return at;
}

/** Where a pasted letter ends that a block opens with its greeting: below its farewell and the names there. */
function lastOfLetter(text: string, blocks: readonly Block[], from: number): number {
  const said = (at: number): string => {
    const block = blocks[at];
    return block === undefined ? "" : text.slice(block.start, block.end).trim();
  };
  const end = Math.min(blocks.length, from + mostPasted);
  let at = from;
  while (at < end && !isFarewell(said(at))) at += 1;
  if (at === end) return endOfParagraph(blocks, from + 1);
  while (at + 1 < blocks.length && looksSigned(said(at + 1))) at += 1;
  return at;
}

/** The blocks that a saying of others opens: a pasted letter, the next paragraph, or every item of the list below it. */
function toldBlocks(text: string): readonly Block[] {
  const blocks = blocksOf(text);
  const told: Block[] = [];
  let isOpen = false;
  let isList = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const isTold: boolean = isOpen && (block.isItem || !isList);
    const last = isTold && greets(text.slice(block.start, block.end)) ? lastOfLetter(text, blocks, at) : at;
    if (isTold) told.push(...blocks.slice(at, last + 1));
    isList = isTold && block.isItem;
    isOpen = isList || tells(text, block);
    at = last;
  }
  return told;
}

/**
 * A text in which what is not the writer's own voice is blanked out, of the same length, so that offsets stay: quotations,
 * lines quoted as mail quotes them, and what stands below "the notice reads:". Linear.
 */
export function inOwnVoice(text: string): string {
  const unquoted = withoutLongQuotations(text.split(/(\n\s*\n)/))
    .map(withoutQuotations)
    .join("")
    .replace(quotedLine, (line) => blank(line.length));
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of toldBlocks(unquoted)) {
    kept.push(unquoted.slice(from, start), blank(end - start));
    from = end;
  }
  return [...kept, unquoted.slice(from)].join("");
}
