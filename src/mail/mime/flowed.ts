/** How many quote marks stand at the beginning of a line. */
function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth++;
  return depth;
}

const signature = "-- ";

/** A line without its quote marks and without the space that stuffs it. */
function unstuffed(line: string, depth: number): string {
  return line.slice(line.charCodeAt(depth) === 0x20 ? depth + 1 : depth);
}

/** What stands before a paragraph quoted so deep. */
function marks(line: string, depth: number, rest: string): string {
  return depth === 0 || rest === "" ? line.slice(0, depth) : `${line.slice(0, depth)} `;
}

/** A line taken apart. */
interface FlowedLine {
  readonly depth: number;
  /** Without its marks. */
  readonly text: string;
  /** The next line belongs to the same paragraph. */
  readonly flows: boolean;
  /** What stands before its text where it begins a paragraph. */
  readonly marks: string;
}

function lineOf(line: string, deletesSpace: boolean): FlowedLine {
  const depth = quoteDepth(line);
  const rest = unstuffed(line, depth);
  const flows = rest.endsWith(" ") && rest !== signature;
  const text = flows && deletesSpace ? rest.slice(0, -1) : rest;
  return { depth, text, flows, marks: marks(line, depth, rest) };
}

/** The paragraph that the next line may continue. */
interface OpenParagraph {
  readonly depth: number;
  readonly text: string;
}

/**
 * Text of `format=flowed` with its paragraphs on one line each, as it was written, quote marks kept. `deletesSpace` is the
 * parameter `delsp=yes`. The signature's `-- ` never flows, nor does a line into one quoted more or less deep. Source:
 * RFC 3676, 4.
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let open: OpenParagraph | null = null;
  for (const raw of text.split("\n")) {
    const line = lineOf(raw, deletesSpace);
    const continues: boolean = open?.depth === line.depth && line.text !== signature;
    if (open && !continues) lines.push(open.text);
    const joined: string = (open && continues ? open.text : line.marks) + line.text;
    open = line.flows ? { depth: line.depth, text: joined } : null;
    if (!line.flows) lines.push(joined);
  }
  if (open) lines.push(open.text);
  return lines.join("\n");
}
