/** A tag of HTML and where it stands. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** As written, from `<` to `>`. */
  readonly text: string;
  /** UTF-16 offsets into the HTML. */
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is no HTML. */
const raw = new Set(["script", "style", "title", "textarea"]);

/** The beginning of a tag: takes `<div`, `</P`, `<o:p`; not `< 3`, `<!--`. */
const tagStart = /^<(\/?)([a-z][a-z0-9:-]{0,30})/i;

/** The end of the tag that begins at `start`; a `>` between quotes does not end it. The length of the HTML where none does. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.length;
}

/** Where to go on after a tag or a comment at `start`. */
function after(html: string, lower: string, start: number, tag: Tag | null): number {
  if (tag === null) {
    const isComment = html.slice(start, start + 4) === "<!--";
    const end = isComment ? html.indexOf("-->", start) : start + 1;
    return end < 0 ? html.length : end;
  }
  const close = raw.has(tag.name) && !tag.isEnd ? lower.indexOf(`</${tag.name}`, tag.end) : tag.end;
  return close < 0 ? html.length : close;
}

function tagAt(html: string, start: number): Tag | null {
  const found = tagStart.exec(html.slice(start, start + 34));
  if (found === null) return null;
  const end = endOfTag(html, start);
  return {
    name: (found[2] ?? "").toLowerCase(),
    isEnd: found[1] === "/",
    text: html.slice(start, end),
    start,
    end,
  };
}

/** Every tag of an HTML text in its order, but none within comments, scripts and styles. */
export function tagsOf(html: string): readonly Tag[] {
  const lower = html.toLowerCase();
  const tags: Tag[] = [];
  let at = html.indexOf("<");
  while (at >= 0 && at < html.length) {
    const tag = tagAt(html, at);
    if (tag !== null) tags.push(tag);
    at = html.indexOf("<", after(html, lower, at, tag));
  }
  return tags;
}
