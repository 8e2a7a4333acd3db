import { tagsOf, type Tag } from "./html-tags.ts";

/** Where a line of its own goes, in UTF-16 offsets, and how it is written there. */
export interface LinePlace {
  readonly at: number;
  readonly write: (line: string) => string;
}

/** A salutation: takes `Dear Ms Prowse,`, `Good morning Jo`; not `Hiring has begun`. */
const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|annwyl|to whom it may concern)\b.{0,80}$/i;

/** Elements at which a line ends. */
const breaks = new Set("br p div tr li h1 h2 h3 table ul ol blockquote hr body".split(" "));

/** A line as HTML. */
export function escaped(line: string): string {
  return line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function wordsOf(html: string): string {
  return html.replace(/&nbsp;|&#160;|\s/g, " ").trim();
}

/** The first line of text among tags: what it says, and the tag that ends it; null where there is none. */
function firstLine(
  html: string,
  tags: readonly Tag[],
  start: number,
): { readonly said: string; readonly end: Tag } | null {
  let said = "";
  let from = start;
  for (const tag of tags) {
    said += html.slice(from, tag.start);
    from = tag.end;
    if (breaks.has(tag.name) && wordsOf(said) !== "") return { said: wordsOf(said), end: tag };
  }
  return null;
}

function inHtml(html: string): LinePlace {
  const tags = tagsOf(html);
  const body = tags.findIndex(({ name, isEnd }) => name === "body" && !isEnd);
  const start = tags[body]?.end ?? 0;
  const paragraph = (line: string): string => `<p>${escaped(line)}</p>`;
  const first = firstLine(html, tags.slice(body + 1), start);
  if (first === null || !salutation.test(first.said)) return { at: start, write: paragraph };
  const { name, isEnd, start: before, end: behind } = first.end;
  if (name === "br") return { at: behind, write: (line) => `${escaped(line)}<br>` };
  return { at: isEnd ? behind : before, write: paragraph };
}

function inText(text: string): LinePlace {
  const first = /\S.*/.exec(text);
  if (first === null || !salutation.test(first[0].trim())) return { at: 0, write: (line) => `${line}\n\n` };
  return { at: first.index + first[0].length, write: (line) => `\n\n${line}` };
}

/** Where a line goes that says something of the writer: below the salutation where the text begins with one, else at the top. */
export function placeForLine(form: "html" | "text", content: string): LinePlace {
  return form === "html" ? inHtml(content) : inText(content);
}
