import { escaped, joined, type Client, type Piece } from "../piece.ts";
import { styles, type StyleName } from "../printed.ts";
import { outlookDate, outlookWords } from "./outlook-desktop.ts";
import { headed, paragraphs } from "./quoting.ts";
import { throughWeb } from "./through.ts";

export function webWrites(words: readonly string[]): Piece {
  return {
    html: paragraphs(
      words,
      '<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">',
      "</div>",
      '<div class="elementToProof"><br></div>',
    ),
    text: words.join("\n\n") + "\n",
  };
}

/** How the web client and the new Outlook are told apart: what stands before the block, and how people are printed. */
interface Shape {
  readonly name: string;
  readonly style?: StyleName;
  /** Exchange's text part repeats an address as a link: `a@x<mailto:a@x>`. */
  readonly textStyle?: StyleName;
  readonly rule?: boolean;
}

/** Outlook on the web and the new Outlook: `divRplyFwdMsg`; the text part gets a line of 32 underscores. */
export function outlookWeb(shape: Shape = { name: "outlook-web" }, locale = "en-US"): Client {
  const style = styles[shape.style ?? "usual"];
  const inText = styles[shape.textStyle ?? shape.style ?? "usual"];
  const say = outlookWords(locale);
  const colon = say.colon ?? ":";
  return {
    name: shape.name,
    locale: locale.startsWith("en") ? "en" : locale,
    write: webWrites,
    quote(said, inner) {
      const date = outlookDate(said, locale);
      const rows = [
        [say.from, inText.text(said.from), style.html(said.from)],
        [say.sent, date, date],
        [say.to, said.to.map(inText.text).join("; "), said.to.map(style.html).join("; ")],
        ...(said.cc.length === 0
          ? []
          : [[say.cc, said.cc.map(inText.text).join("; "), said.cc.map(style.html).join("; ")]]),
        [say.subject, said.subject, escaped(said.subject)],
      ];
      const lines = rows
        .map(([label = "", , value = ""]) => `<b>${label}${colon}</b> ${value}`)
        .join("<br>\n");
      const rule = shape.rule === false ? "" : '<hr style="display:inline-block;width:98%" tabindex="-1">\n';
      const underscores = shape.rule === false ? "" : "_".repeat(32) + "\n";
      return {
        piece: joined(
          {
            html: `<div id="appendonsend"></div>\n${rule}<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines}</font>\n<div>&nbsp;</div>\n</div>\n`,
            text:
              underscores +
              rows.map(([label = "", value = ""]) => `${label}${colon} ${value}`).join("\n") +
              "\n",
          },
          { html: `<div dir="ltr">${throughWeb(inner.html)}</div>`, text: inner.text },
        ),
        quoted: headed(said, date, style),
      };
    },
  };
}
