import type { Attributes } from "./tokens.ts";

/**
 * What clients call the element that holds an earlier message or its headers: Outlook on the web and new Outlook (also
 * with the `x_` that it adds when it quotes), Outlook mobile, Outlook Express, Gmail, Thunderbird, Yahoo, Proton, Zoho,
 * Apple Mail, Samsung, GMX, Zimbra and Tutanota. Takes `x_divRplyFwdMsg`; must not take `signature`.
 */
const container =
  /divrplyfwdmsg|appendonsend|reference-message|outlookmessageheader|gmail_(?:quote|attr|extra)|moz-(?:cite|forward|email-headers)|yahoo_quoted|protonmail_quote|zmail_extra|applemailquote|tutanota_quote|quoted-?(?:text|message|header|content)|(?:reply|forward)-?(?:header|intro)|replymessage|zwchr|originalmessage/i;

/** True when this element is where a client puts an earlier message or its headers; it may all the same be empty. */
export function isContainer(attributes: Attributes): boolean {
  const id = attributes.get("id");
  const classes = attributes.get("class");
  return (id !== undefined && container.test(id)) || (classes !== undefined && container.test(classes));
}

/**
 * A line drawn along the top only, as Outlook draws it above a header block: takes `border-top:solid #B5C4DF 1.0pt` and
 * the long form `border-style:solid none none`; must not take `border-top:none`.
 */
const ruleOnTop =
  /border-top(?:-style)?\s{0,9}:\s{0,9}(?!none|0|medium|inherit|initial)[a-z\d#]|border-style\s{0,9}:\s{0,9}solid\s{1,9}none\s{1,9}none/i;

/** True when the element draws a rule above its text. */
export function hasRuleOnTop(attributes: Attributes): boolean {
  const style = attributes.get("style");
  return style !== undefined && ruleOnTop.test(style);
}

/** A bar along the left, as clients draw it beside quoted text: takes `border-left:1px #ccc solid`. */
const barOnLeft = /border-left(?:-\w{1,9})?\s{0,9}:\s{0,9}(?!none|0(?!\.)|medium none)[a-z\d#.]/i;

/** True when a blockquote quotes (`type=cite`, a quoting class, a bar at its left) rather than merely indents. */
export function isQuoting(attributes: Attributes): boolean {
  return (
    attributes.has("cite") ||
    /cite/i.test(attributes.get("type") ?? "") ||
    /quote|cite/i.test(attributes.get("class") ?? "") ||
    barOnLeft.test(attributes.get("style") ?? "")
  );
}

/** The address a `mailto:` link leads to, lower case; null when the link leads elsewhere. */
export function mailtoOf(attributes: Attributes): string | null {
  const href = attributes.get("href") ?? "";
  if (!/^\s{0,9}mailto:/i.test(href)) return null;
  const address = href.slice(href.indexOf(":") + 1).split("?")[0] ?? "";
  return address
    .replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .trim()
    .toLowerCase();
}
