import { gmail as words } from "../locales.ts";
import { angled, escaped, joined, type Client, type Piece, type Said } from "../piece.ts";
import { styles } from "../printed.ts";
import { attributed, day, foldedInBracket, headed, paragraphs, plain, replyLine } from "./quoting.ts";
import { throughGmail } from "./through.ts";

export const gmailWrites = (each: readonly string[]): Piece => ({
  html: `<div dir="ltr">${paragraphs(each, "<div>", "</div>", "<div><br></div>")}</div>`,
  text: plain(each) + "\n",
});

const dateOf = (said: Said, locale: string): string =>
  day(said.at, words[locale]!.date, locale === "en" ? "en-GB" : locale);

/** Gmail answering: a reply line (`gmail_attr`) and a quotation behind a line. */
export function gmailReply(locale = "en"): Client {
  return {
    name: "gmail-reply",
    locale: locale === "en-US" ? "en" : locale,
    write: gmailWrites,
    quote(said, inner) {
      const date = dateOf(said, locale);
      const line = replyLine(said, words[locale]!.reply, date);
      return {
        piece: {
          html: `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line.html}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${throughGmail(inner.html)}</blockquote></div>`,
          text: `${foldedInBracket(line.text)}\n\n${angled(inner.text)}\n`,
        },
        quoted: attributed(said, date, styles.usual),
      };
    },
  };
}

/** Gmail passing on: ten dashes, then nine; only the first label in the user's language. */
export function gmailForward(locale = "en"): Client {
  const style = styles.linked;
  return {
    name: "gmail-forward",
    locale: locale === "en-US" ? "en" : locale,
    write: gmailWrites,
    quote(said, inner) {
      const date = dateOf(said, locale);
      const { from } = words[locale]!;
      const dashes = "---------- Forwarded message ---------";
      const rest = [
        ["Date", date, escaped(date)],
        ["Subject", said.subject, escaped(said.subject)],
        ["To", said.to.map(style.text).join(", "), said.to.map(style.html).join(", ")],
        ...(said.cc.length === 0
          ? []
          : [["Cc", said.cc.map(style.text).join(", "), said.cc.map(style.html).join(", ")]]),
      ];
      const author = `<strong class="gmail_sendername" dir="auto">${escaped(said.from.name)}</strong> <span dir="auto">&lt;<a href="mailto:${said.from.address}">${said.from.address}</a>&gt;</span>`;
      return {
        piece: joined(
          {
            html: `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${dashes}<br>${from}: ${author}<br>${rest.map(([label = "", , value = ""]) => `${label}: ${value}`).join("<br>")}<br></div><br><br>${throughGmail(inner.html)}</div>`,
            text: [
              dashes,
              `${from}: ${style.text(said.from)}`,
              ...rest.map(([label = "", value = ""]) => `${label}: ${value}`),
              "\n",
            ].join("\n"),
          },
          { html: "", text: inner.text },
        ),
        quoted: headed(said, date, style),
      };
    },
  };
}

/** The Gmail app: the reply line has no folding and the body is `dir="auto"`. */
export function gmailMobile(): Client {
  const desktop = gmailReply("en");
  return {
    ...desktop,
    name: "gmail-mobile",
    write: (each) => ({
      html: paragraphs(each, '<p dir="auto">', "</p>\n"),
      text: plain(each) + "\n",
    }),
  };
}
