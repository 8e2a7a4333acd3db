import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { blank, withoutQuotations } from "./quotations.ts";

/** A line that its writer quotes as mail does: `> Will you pay?`. */
const quotedLine = /^[ \t]*>.*$/gm;

/** What others say comes next: `The notice on the gate reads:`, `Your lease says:`. */
const tellsOthers =
  /\b(?:reads?|says?|said|states?|stated|wrote|writes|replied|answered|told (?:me|us|you)|ruled|resolved)\b[^.!?:]{0,40}:$/i;

/** `I said:`, `as we wrote to you:`: the writer's own words come next. */
const tellsOwn = /\b(?:i|we|the authority|my|our)(?: \S+){0,4}:$/i;

function tells(text: string, { start, end }: Block): boolean {
  const said = text.slice(Math.max(start, end - 200), end).trim();
  return tellsOthers.test(said) && !tellsOwn.test(said);
}

/** The blocks that a saying of others opens: the next paragraph, or every item of the list below it. */
function toldBlocks(text: string): readonly Block[] {
  const told: Block[] = [];
  let isOpen = false;
  let isList = false;
  for (const block of blocksOf(text)) {
    const isTold: boolean = isOpen && (block.isItem || !isList);
    if (isTold) told.push(block);
    isList = isTold && block.isItem;
    isOpen = isList || tells(text, block);
  }
  return told;
}

/**
 * A text in which what is not the writer's own voice is blanked out, of the same length, so that offsets stay: quotations,
 * lines quoted as mail quotes them, and what stands below "the notice reads:". Linear.
 */
export function inOwnVoice(text: string): string {
  const unquoted = text
    .split(/(\n\s*\n)/)
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
