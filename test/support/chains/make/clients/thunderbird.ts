import { birdWords } from "../locales.ts";
import { angled, escaped, joined, type Client, type Piece } from "../piece.ts";
import { styles, type Style } from "../printed.ts";
import { attributed, day, headed, paragraphs, plain, replyLine } from "./quoting.ts";
import { headerDate } from "../dates.ts";

const writes = (words: readonly string[]): Piece => ({
  html: paragraphs(words, "<p>", "</p>\n"),
  text: plain(words, 72) + "\n",
});

const inLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** Thunderbird answering: `moz-cite-prefix`, a name without an address. */
export function birdReply(locale = "en"): Client {
  const say = birdWords[locale]!;
  return {
    name: "thunderbird-reply",
    locale,
    write: writes,
    quote(said, inner) {
      const date = day(said.at, say.date, inLocale(locale));
      const line = replyLine(said, say.reply, date);
      return {
        piece: {
          html: `<div class="moz-cite-prefix">${line.html}<br>\n</div>\n<blockquote type="cite" cite="mid:b7c1d2@weir.example">\n${inner.html}\n</blockquote>\n`,
          text: `${line.text}\n${angled(inner.text)}\n`,
        },
        quoted: attributed(said, date, styles.named),
      };
    },
  };
}

const rfcLink: Style = {
  text: styles.usual.text,
  html: (who) =>
    `${escaped(who.name)} <a class="moz-txt-link-rfc2396E" href="mailto:${who.address}">&lt;${who.address}&gt;</a>`,
  read: styles.usual.read,
};

/** Thunderbird passing on: a table of headers; in text, a tab after each label. */
export function birdForward(locale = "en"): Client {
  const say = birdWords[locale]!;
  const colon = locale === "fr" ? " :" : ":";
  return {
    name: "thunderbird-forward",
    locale,
    write: writes,
    quote(said, inner) {
      const date = headerDate(said.at);
      const [subject, sent, from, to, cc] = say.labels;
      const rows = [
        [subject, said.subject, escaped(said.subject)],
        [sent, date, date],
        [from, rfcLink.text(said.from), rfcLink.html(said.from)],
        [to, said.to.map(rfcLink.text).join(", "), said.to.map(rfcLink.html).join(", ")],
        ...(said.cc.length === 0
          ? []
          : [[cc, said.cc.map(rfcLink.text).join(", "), said.cc.map(rfcLink.html).join(", ")]]),
      ];
      const table = rows
        .map(
          ([label = "", , value = ""]) =>
            `<tr>\n<th valign="BASELINE" align="RIGHT" nowrap="nowrap">${label}${colon} </th>\n<td>${value}</td>\n</tr>\n`,
        )
        .join("");
      return {
        piece: joined(
          {
            html: `<div class="moz-forward-container"><br>\n<br>\n${say.forward}\n<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0">\n<tbody>\n${table}</tbody>\n</table>\n<br>\n<br>\n${inner.html}</div>\n`,
            text: [
              say.forward,
              ...rows.map(([label = "", value = ""]) => `${label}${colon} \t${value}`),
              "",
              "",
            ].join("\n"),
          },
          { html: "", text: inner.text },
        ),
        quoted: headed(said, date, rfcLink),
      };
    },
  };
}
