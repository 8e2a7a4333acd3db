import { decodeEntities } from "./entities.ts";

/** The attributes of one tag, by their names in lower case, values decoded; the first of two equal names counts. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of a text as it is walked: no tree is built, and nothing need be closed. */
export interface TokenSink {
  /** A run of text between two tags, not yet decoded. */
  text(raw: string): void;
  /** A start tag, its name in lower case. */
  open(name: string, attributes: Attributes): void;
  /** An end tag, its name in lower case. */
  close(name: string): void;
}

/** What stands inside these is for machines (HTML 13.2.5.2 to 13.2.5.4). */
const unread = new Set(["style", "script", "title"]);

const none: Attributes = new Map();

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const exclamation = 33;
const slash = 47;
const equals = 61;
const greater = 62;
const question = 63;

/** Where the run of characters that may stand in a name ends: at white space, `/`, `>` or, of attributes, `=`. */
function endOfName(html: string, from: number, inAttribute: boolean): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (isSpace(code) || code === slash || code === greater) break;
    if (inAttribute && code === equals && at > from) break;
  }
  return at;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && isSpace(html.charCodeAt(at))) at++;
  return at;
}

const isQuote = (code: number): boolean => code === 34 || code === 39;

/** Where the value that begins at `from` ends, a quotation mark not included; one never closed runs to the end. */
function endOfValue(html: string, from: number): number {
  if (isQuote(html.charCodeAt(from))) {
    const close = html.indexOf(html.charAt(from), from + 1);
    return close < 0 ? html.length : close;
  }
  let end = from;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== greater) end++;
  return end;
}

/** Reads attributes from just behind a tag's name; `next` lies behind its `>`, or behind the text if it has none. */
function attributesAt(html: string, from: number): { attributes: Attributes; next: number } {
  let found: Map<string, string> | null = null;
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === greater) return { attributes: found ?? none, next: at + 1 };
    if (isSpace(code) || code === slash) {
      at++;
      continue;
    }
    const end = endOfName(html, at, true);
    const name = html.slice(at, end).toLowerCase();
    at = skipSpace(html, end);
    let [start, stop] = [at, at];
    if (html.charCodeAt(at) === equals) {
      start = skipSpace(html, at + 1);
      stop = endOfValue(html, start);
      const isQuoted = isQuote(html.charCodeAt(start));
      at = isQuoted ? stop + 1 : stop;
      if (isQuoted) start++;
    }
    found ??= new Map();
    // A value is copied only where it counts: a tag that is never closed has a million.
    if (!found.has(name)) found.set(name, decodeEntities(html.slice(start, stop)));
  }
  return { attributes: none, next: html.length + 1 };
}

/** Where the end tag of an unread element begins, or the end of the text. */
function endOfUnread(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    if (html.slice(at + 2, end).toLowerCase() !== name) continue;
    if (endOfName(html, end, false) === end) return at;
  }
  return html.length;
}

/** Behind a comment, a declaration or a processing instruction: `<!-- -->`, `<![if !mso]>`, `<!DOCTYPE …>`, `<?xml …>`. */
function endOfDeclaration(html: string, open: number): number {
  const isComment = html.startsWith("<!--", open);
  const close = isComment ? html.indexOf("-->", open + 2) : html.indexOf(">", open + 2);
  if (close < 0) return html.length;
  return close + (isComment ? 3 : 1);
}

/** Whether a character can stand right behind the `<` of a tag or a declaration. */
const mayBeTag = (code: number): boolean =>
  isLetter(code) || code === slash || code === exclamation || code === question;

/** Reads the tag at `open`; gives where the text goes on, or `open` when that `<` is only a character. */
function tagAt(html: string, open: number, sink: TokenSink): number {
  const next = html.charAt(open + 1);
  if (next === "!" || next === "?") return endOfDeclaration(html, open);
  const closing = next === "/";
  const start = closing ? open + 2 : open + 1;
  if (!isLetter(html.charCodeAt(start)))
    return closing && start < html.length ? endOfDeclaration(html, open) : open;
  const end = endOfName(html, start, false);
  const name = html.slice(start, end).toLowerCase();
  if (name.indexOf("@") >= 0) return open;
  const tag = attributesAt(html, end);
  if (tag.next > html.length) return html.length;
  if (closing) sink.close(name);
  else sink.open(name, tag.attributes);
  return !closing && unread.has(name) ? endOfUnread(html, name, tag.next) : tag.next;
}

/**
 * Walks HTML from beginning to end, once, whatever it is: what is not a tag is text, what is not closed runs as far as
 * it does in a browser. Time grows with the length. One thing is read that a browser hides: an address in angle brackets
 * that nobody escaped, `<ruth@council.example>`, is text here.
 */
export function walk(html: string, sink: TokenSink): void {
  let textFrom = 0;
  let next = 0;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", next)) {
    next = open + 1;
    if (!mayBeTag(html.charCodeAt(next))) continue;
    if (open > textFrom) sink.text(html.slice(textFrom, open));
    textFrom = tagAt(html, open, sink);
    next = Math.max(textFrom, next);
  }
  if (textFrom < html.length) sink.text(html.slice(textFrom));
}
