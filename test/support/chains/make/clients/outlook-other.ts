import { originalMessage } from "../locales.ts";
import { angled, escaped, indented, joined, plainText, type Client, type Piece } from "../piece.ts";
import { styles, type StyleName } from "../printed.ts";
import { outlookDate, outlookWords, wordWrites } from "./outlook-desktop.ts";
import { attributed, day, headed, paragraphs, plain } from "./quoting.ts";
import { throughWeb, throughWord } from "./through.ts";

/** Outlook for Mac, the same in the old form (an `OLK_SRC_BODY_SECTION`) and the new (a line above). */
export function outlookMac(form: "2011" | "2019", locale = "en"): Client {
  const style = styles[form === "2011" ? "linked" : "usual"];
  const names = outlookWords(locale);
  const dateLabels: Readonly<Record<string, string>> = {
    en: "Date",
    de: "Datum",
    fr: "Date",
    es: "Fecha",
    sv: "Datum",
  };
  const colon = names.colon ?? ":";
  return {
    name: "outlook-mac",
    locale,
    write: wordWrites,
    quote(said, inner) {
      const date = day(
        said.at,
        locale === "de" ? "EEEE, d. MMMM yyyy 'um' HH:mm" : "EEEE, d MMMM yyyy 'at' HH:mm",
        locale,
      );
      const rows = [
        [names.from, style.text(said.from), style.html(said.from)],
        [dateLabels[locale] ?? "Date", date, date],
        [names.to, said.to.map(style.text).join(", "), said.to.map(style.html).join(", ")],
        ...(said.cc.length === 0
          ? []
          : [[names.cc, said.cc.map(style.text).join(", "), said.cc.map(style.html).join(", ")]]),
        [names.subject, said.subject, escaped(said.subject)],
      ];
      const bold = (label: string): string =>
        form === "2011"
          ? `<span style="font-weight:bold">${label}${colon} </span> `
          : `<b>${label}${colon} </b>`;
      const lines = rows.map(([label = "", , value = ""]) => bold(label) + value).join("<br>");
      const html =
        form === "2011"
          ? `<span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri; font-size:11pt; text-align:left; color:black; BORDER-BOTTOM: medium none; BORDER-LEFT: medium none; PADDING-BOTTOM: 0in; PADDING-LEFT: 0in; PADDING-RIGHT: 0in; BORDER-TOP: #b5c4df 1pt solid; BORDER-RIGHT: medium none; PADDING-TOP: 3pt">${lines}<br></div><div><br></div>${inner.html}</span>`
          : `<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><span style="font-size:12.0pt;color:black">${lines}<o:p></o:p></span></p></div>${throughWord(inner.html)}`;
      return {
        piece: joined(
          {
            html,
            text: rows.map(([label = "", value = ""]) => `${label}${colon} ${value}`).join("\n") + "\n",
          },
          { html: "", text: inner.text },
        ),
        quoted: headed(said, date, style),
      };
    },
  };
}

/** Outlook for Mac, 2019, as it answers: a reply line with the name in quotes, the quotation indented by four spaces. */
export function outlookMacReply(): Client {
  return {
    name: "outlook-mac-reply",
    locale: "en",
    write: wordWrites,
    quote(said, inner) {
      const date = day(said.at, "dd/MM/yyyy, HH:mm");
      const line = `On ${date}, "${said.from.name}" <${said.from.address}> wrote:`;
      return {
        piece: {
          html: `<p class="MsoNormal">${escaped(line)}<o:p></o:p></p><blockquote style="border:none;border-left:solid #B5C4DF 4.5pt;padding:0in 0in 0in 4.0pt;margin-left:3.75pt;margin-right:0in" id="MAC_OUTLOOK_ATTRIBUTION_BLOCKQUOTE">${throughWord(inner.html)}</blockquote>`,
          text: `${line}\n\n${indented(inner.text, "    ")}\n`,
        },
        quoted: attributed(said, date, styles.usual),
      };
    },
  };
}

const mobileWrites = (words: readonly string[]): Piece => ({
  html: paragraphs(words, '<div dir="auto">', "</div>", '<div dir="auto"><br></div>'),
  text: words.join("\n\n") + "\n",
});

/** Outlook on iOS and Android: the older ones as on the web, the newer with a container of their own. */
export function outlookMobile(form: "older" | "newer", system: "iOS" | "Android"): Client {
  const style = styles.usual;
  const get = {
    html: `<div id="ms-outlook-mobile-signature" class="ms-outlook-mobile-signature">Get <a href="https://phone.example/o">Outlook for ${system}</a></div>`,
    text: `Get Outlook for ${system}<https://phone.example/o>\n`,
  };
  return {
    name: `outlook-mobile-${form}`,
    locale: "en",
    write: (words) => joined(mobileWrites(words), get),
    quote(said, inner) {
      const older = form === "older";
      const date = day(
        said.at,
        older ? "EEEE, MMMM d, yyyy hh:mm:ss A" : "EEEE, d MMMM yyyy 'at' HH:mm",
        "en-US",
      );
      const between = older ? "; " : ", ";
      const rows = [
        ["From", style.text(said.from)],
        [older ? "Sent" : "Date", date],
        ["To", said.to.map(style.text).join(between)],
        ...(said.cc.length === 0 ? [] : [["Cc", said.cc.map(style.text).join(between)]]),
        ["Subject", said.subject],
      ];
      const lines = rows.map(([label = "", value = ""]) => `<b>${label}: </b>${escaped(value)}`).join("<br>");
      const html = older
        ? `<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${lines}</font><div>&nbsp;</div></div>${throughWeb(inner.html)}`
        : `<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><div style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor; font-family: Aptos; font-size: 12pt; color: black">${lines}<br><br></div>${throughWeb(inner.html)}</div>`;
      const text = (older ? "_".repeat(32) + "\n" : "") + rows.map((row) => row.join(": ")).join("\n") + "\n";
      return {
        piece: joined({ html, text }, { html: "", text: inner.text }),
        quoted: headed(said, date, style),
      };
    },
  };
}

interface PlainShape {
  readonly separator: "original" | "underscores" | "bare" | "none";
  readonly from?: StyleName;
  readonly others?: StyleName;
  /** The quotation behind `> `, as an option of Outlook makes it. */
  readonly marked?: boolean;
}

/** Outlook writing plain text. */
export function outlookPlain(shape: PlainShape, locale = "en"): Client {
  const from = styles[shape.from ?? "bracketed"];
  const others = styles[shape.others ?? "named"];
  const say = outlookWords(locale);
  const colon = say.colon ?? ":";
  const separators = {
    original: originalMessage[locale] ?? originalMessage["en"]!,
    underscores: "_".repeat(32),
    bare: "Original Message",
    none: "",
  };
  return {
    name: shape.separator === "none" ? "outlook-plain-none" : `outlook-plain-${shape.separator}`,
    locale,
    textOnly: true,
    write: (words) => ({ html: paragraphs(words, "<p>", "</p>"), text: plain(words, 74) + "\n" }),
    quote(said, inner) {
      const date = outlookDate(said, locale);
      const rows = [
        `${say.from}${colon} ${from.text(said.from)}`,
        `${say.sent}${colon} ${date}`,
        `${say.to}${colon} ${said.to.map(others.text).join("; ")}`,
        ...(said.cc.length === 0 ? [] : [`${say.cc}${colon} ${said.cc.map(others.text).join("; ")}`]),
        `${say.subject}${colon} ${said.subject}`,
      ];
      const head = [separators[shape.separator], ...rows].filter((line) => line !== "").join("\n");
      const whole = `${head}\n\n${inner.text}`;
      const text = shape.marked === true ? angled(whole) : whole;
      return {
        piece: { text, html: plainText(text) },
        quoted: headed(said, date, from, others),
      };
    },
  };
}
