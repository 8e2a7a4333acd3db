import { appleWords } from "../locales.ts";
import { angled, escaped, type Client, type Piece } from "../piece.ts";
import { styles } from "../printed.ts";
import { attributed, day, headed, paragraphs, replyLine } from "./quoting.ts";

const writes = (words: readonly string[]): Piece => ({
  html: paragraphs(words, "<div>", "</div>", "<div><br></div>"),
  text: words.join("\n\n") + "\n",
});

const inLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** Apple Mail answering; on a phone the line stands in its own `dir="ltr"` blockquote. */
export function appleReply(locale = "en", phone = false): Client {
  const say = appleWords[locale]!;
  return {
    name: phone ? "apple-ios" : "apple-mail",
    locale,
    write: (words) => {
      const body = writes(words);
      if (!phone) return body;
      return {
        html: `<div dir="ltr">${body.html}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div></div>`,
        text: `${body.text}\nSent from my iPhone\n`,
      };
    },
    quote(said, inner) {
      const date = day(said.at, say.date, inLocale(locale));
      const line = replyLine(said, say.reply, date);
      const html = phone
        ? `<div dir="ltr"><br><blockquote type="cite">${line.html}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">&#65279;${inner.html}</div></blockquote>`
        : `<div><br><blockquote type="cite"><div>${line.html}</div><br class="Apple-interchange-newline"><div>${inner.html}</div></blockquote></div><br>`;
      return {
        piece: {
          html,
          text: phone
            ? `${angled(`${line.text}\n\n${inner.text}`)}\n`
            : `${line.text}\n\n${angled(inner.text)}\n`,
        },
        quoted: attributed(said, date, styles.usual),
      };
    },
  };
}

/** Apple Mail passing on: the block stands inside the quotation, subject before date before recipients. */
export function appleForward(locale = "en"): Client {
  const say = appleWords[locale]!;
  const style = styles.linked;
  const colon = locale === "fr" ? " :" : ":";
  return {
    name: "apple-mail",
    locale,
    write: writes,
    quote(said, inner) {
      const date = day(said.at, say.long, inLocale(locale));
      const [from, subject, sent, to, cc] = say.labels;
      const rows = [
        [from, style.text(said.from), style.html(said.from)],
        [subject, said.subject, `<b>${escaped(said.subject)}</b>`],
        [sent, date, escaped(date)],
        [to, said.to.map(style.text).join(", "), said.to.map(style.html).join(", ")],
        ...(said.cc.length === 0
          ? []
          : [[cc, said.cc.map(style.text).join(", "), said.cc.map(style.html).join(", ")]]),
      ];
      const head = rows
        .map(
          ([label = "", , value = ""]) =>
            `<div style="margin-top: 0px; margin-right: 0px; margin-bottom: 0px; margin-left: 0px;"><span style="font-family: -webkit-system-font, Helvetica Neue, Helvetica, sans-serif; color:rgba(0, 0, 0, 1.0);"><b>${label}${colon} </b></span><span style="font-family: -webkit-system-font, Helvetica Neue, Helvetica, sans-serif;">${value}<br></span></div>`,
        )
        .join("");
      const text = [
        say.begin,
        "",
        ...rows.map(([label = "", value = ""]) => `${label}${colon} ${value}`),
        "",
        inner.text,
      ];
      return {
        piece: {
          html: `<div><br><blockquote type="cite"><div>${escaped(say.begin)}</div><br class="Apple-interchange-newline">${head}<br><div>${inner.html}</div></blockquote></div><br>`,
          text: angled(text.join("\n")) + "\n",
        },
        quoted: headed(said, date, style),
      };
    },
  };
}
