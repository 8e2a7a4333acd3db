import { tagsOf, type Tag } from "./html-tags.ts";

/** A stretch of HTML, in UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The elements that clients build a thread of; of others the end tags are often left out. */
const structure = new Set("body div blockquote section table center".split(" "));

/** An `id` or a `class`, quoted or not: takes `id="x_divRplyFwdMsg"`, `class=gmail_quote`; not `data-id="a"`. */
const attributes = /\s(?:id|class)\s{0,9}=\s{0,9}(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s"'>]{1,200})/gi;

/** What clients name the element that holds the earlier messages: new Outlook, Gmail, Yahoo, Proton, Thunderbird. */
const holds =
  /^(?:x_)?(?:mail-editor-reference-message-container|gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|moz-forward-container)$/i;

/** What Outlook on the web and new Outlook put before the earlier messages. */
const precedes = /^(?:x_)?(?:appendonsend|divrplyfwdmsg)$/i;

/**
 * Signs that an earlier message begins without any of these elements, as in classic Outlook: a line or a rule above its
 * headers, a quotation, Outlook's own bookmark. Takes `border-top:solid`, `<hr>`; not `border:none`.
 */
const otherSigns = /border-top\s{0,9}:\s{0,9}solid|_mailoriginal|-{5}|<hr[\s/>]|<blockquote/i;

/** The names in a tag's `id` and `class`. */
function namesIn({ text }: Tag): readonly string[] {
  const values = (text.match(attributes) ?? []).map((each) =>
    each.slice(each.indexOf("=") + 1).replace(/["']/g, ""),
  );
  return values.join(" ").split(/\s+/);
}

/** How many elements of structure some tags leave open. */
function levelsOf(tags: readonly Tag[]): number {
  return tags.reduce(
    (levels, { name, isEnd }) => (structure.has(name) ? levels + (isEnd ? -1 : 1) : levels),
    0,
  );
}

/**
 * The end of the element that begins at a tag, or (`isParent`) of the one that holds it; null where it is not closed: then
 * nobody can tell.
 */
function endOf(tags: readonly Tag[], at: number, isParent: boolean): number | null {
  let depth = isParent ? 1 : 0;
  for (const tag of tags.slice(at)) {
    if (!structure.has(tag.name)) continue;
    depth += tag.isEnd ? -1 : 1;
    if (depth === 0) return isParent ? tag.start : tag.end;
  }
  return null;
}

type Kind = "holds" | "precedes" | null;

function kindOf(tag: Tag): Kind {
  const names = tag.isEnd ? [] : namesIn(tag);
  if (names.some((name) => precedes.test(name))) return "precedes";
  return names.some((name) => holds.test(name)) ? "holds" : null;
}

/**
 * Where the earlier messages stand in the HTML of a draft, all of them; null where that is not certain: no element that a
 * client keeps them in, one that is not closed, another one behind it, or signs that an earlier message begins above it.
 */
export function carriedPlace(html: string): Place | null {
  const tags = tagsOf(html);
  const at = tags.findIndex((tag) => kindOf(tag) !== null);
  const tag = tags[at];
  if (tag === undefined || otherSigns.test(html.slice(0, tag.start))) return null;
  const isBefore = kindOf(tag) === "precedes";
  const hasParent = levelsOf(tags.slice(0, at)) > 0;
  const end = isBefore && !hasParent ? html.length : endOf(tags, at, isBefore);
  if (end === null || tags.some((other) => other.start >= end && kindOf(other) !== null)) return null;
  return { start: tag.start, end };
}
