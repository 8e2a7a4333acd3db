import type { SessionBody } from "./compose-session.ts";

/** Elements after which the text goes on in a new line. */
const lines = new Set(
  "address article aside blockquote br div dl dt dd fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);

/** Elements whose content is not text. */
const silent = new Set(["head", "script", "style", "title"]);

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A character reference: `&amp;` `&#233;` `&#xE9;`; not a bare `&`. */
const reference = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,8});/gi;

function characterOf(whole: string, body: string): string {
  if (!body.startsWith("#")) return named[body.toLowerCase()] ?? whole;
  const isHex = body[1] === "x" || body[1] === "X";
  const code = isHex ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Where the text goes on. */
  readonly after: number;
}

/** The tag that begins at `at`, where a `<` stands; a comment is a tag without a name. */
function tagAt(html: string, at: number): Tag {
  if (html.startsWith("<!--", at)) {
    const end = html.indexOf("-->", at + 4);
    return { name: "", isEnd: false, after: end < 0 ? html.length : end + 3 };
  }
  const isEnd = html[at + 1] === "/";
  const end = html.indexOf(">", at);
  const after = end < 0 ? html.length : end + 1;
  const name = /^[a-z][a-z0-9]{0,20}/i.exec(html.slice(at + (isEnd ? 2 : 1), at + 24))?.[0] ?? "";
  return { name: name.toLowerCase(), isEnd, after };
}

/** Where the element that `tag` opens is closed; the end of the text when it never is. */
function endOf(lower: string, tag: Tag): number {
  const end = lower.indexOf(`</${tag.name}`, tag.after);
  return end < 0 ? lower.length : end;
}

/** The pieces of text between the tags, with a line break where a block begins or ends. */
function piecesOf(html: string): string[] {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) pieces.push(html.slice(at, end).replace(/\s+/g, " "));
    if (open < 0) break;
    const tag = tagAt(html, open);
    if (lines.has(tag.name)) pieces.push("\n");
    at = silent.has(tag.name) && !tag.isEnd ? endOf(lower, tag) : tag.after;
  }
  return pieces;
}

/**
 * The text of an HTML body. Our rule, not Outlook's, which nobody has written down: tags go, a block or `<br>` makes a
 * new line, white space folds, references are resolved, and what would be an empty line at either end goes.
 */
export function textOfHtml(html: string): string {
  return piecesOf(html)
    .join("")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(reference, characterOf)
    .trim();
}

/** A text as HTML: escaped, one `<br>` a line. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(/\r?\n/g, "<br>");
}

/** A body in the form that is asked for. */
export function bodyAs(body: SessionBody, form: SessionBody["type"]): string {
  if (body.type === form) return body.content;
  return form === "text" ? textOfHtml(body.content) : htmlOfText(body.content);
}
