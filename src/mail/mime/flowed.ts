/** A line of format=flowed without its quote marks and its stuffing. */
interface FlowedLine {
  readonly depth: number;
  readonly text: string;
}

function lineOf(raw: string): FlowedLine {
  let depth = 0;
  while (raw.charAt(depth) === ">") depth++;
  const rest = raw.slice(depth);
  return { depth, text: rest.startsWith(" ") ? rest.slice(1) : rest };
}

function written(depth: number, text: string): string {
  return depth === 0 ? text : `${">".repeat(depth)} ${text}`;
}

/**
 * Text of `format=flowed` with its paragraphs on one line each, as it was written, quote marks kept. `deletesSpace` is the
 * parameter `delsp=yes`. The signature's `-- ` never flows. Source: RFC 3676, 4.
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const flush = () => {
    if (paragraph.length > 0) lines.push(written(depth, paragraph.join("")));
    paragraph = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = lineOf(raw);
    if (line.depth !== depth || line.text === "-- ") flush();
    depth = line.depth;
    const flows = line.text.endsWith(" ") && line.text !== "-- ";
    paragraph.push(flows && deletesSpace ? line.text.slice(0, -1) : line.text);
    if (!flows) flush();
  }
  flush();
  return lines.join("\n");
}
