import { outlookLabels, type Labels } from "../locales.ts";
import { escaped, joined, type Client, type Piece, type Said } from "../piece.ts";
import { styles, type StyleName } from "../printed.ts";
import { day, headed, paragraphs } from "./quoting.ts";
import { throughWord } from "./through.ts";

const empty = '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>';

export function wordWrites(words: readonly string[]): Piece {
  return {
    html: paragraphs(words, '<p class="MsoNormal">', "<o:p></o:p></p>", empty) + empty,
    text: words.join("\n\n") + "\n",
  };
}

/** The dates Outlook prints: in the words of its language, in the order of its region. */
const dates: Readonly<Record<string, string>> = {
  en: "dd MMMM yyyy HH:mm",
  "en-US": "EEEE, MMMM d, yyyy hh:mm A",
  de: "EEEE, d. MMMM yyyy HH:mm",
  fr: "EEEE d MMMM yyyy HH:mm",
  es: "EEEE, d 'de' MMMM 'de' yyyy H:mm",
  pt: "d 'de' MMMM 'de' yyyy HH:mm",
  "pt-BR": "EEEE, d 'de' MMMM 'de' yyyy HH:mm",
  hu: "yyyy. MMMM d., EEEE H:mm",
  sv: "'den' d MMMM yyyy HH:mm",
  da: "d. MMMM yyyy HH:mm",
  no: "EEEE d. MMMM yyyy HH:mm",
  fi: "EEEE d. MMMM yyyy H.mm",
  cs: "EEEE d. MMMM yyyy H:mm",
  ja: "yyyy年M月d日 H:mm",
  zh: "yyyy年M月d日 H:mm",
  ko: "yyyy년 M월 d일 EEEE H:mm",
};

export const outlookDate = (said: Said, locale: string): string =>
  day(said.at, dates[locale] ?? "EEEE, d MMMM yyyy HH:mm", locale === "en" ? "en-GB" : locale);

export const outlookWords = (locale: string): Labels =>
  outlookLabels[locale.startsWith("en") ? "en" : locale]!;

/** How one edition of Outlook for Windows draws the block. */
interface Edition {
  readonly name: string;
  readonly line: string;
  readonly font: string;
  readonly from: StyleName;
  readonly others: StyleName;
}

export const editions = {
  y2010: {
    name: "outlook-2010",
    line: "border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "font-size:10.0pt;font-family:&quot;Tahoma&quot;,&quot;sans-serif&quot;",
    from: "bracketed",
    others: "named",
  },
  y2013: {
    name: "outlook-2013",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif",
    from: "bracketed",
    others: "mailto",
  },
  y365: {
    name: "outlook-365",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "mso-ligatures:none",
    from: "usual",
    others: "usual",
  },
  /** A directory of an authority: `Surname, Forename (Department)`. */
  filed: {
    name: "outlook-365-directory",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in",
    font: "mso-ligatures:none",
    from: "filed",
    others: "filed",
  },
  /** Inside one Exchange organisation: names, no addresses. */
  inside: {
    name: "outlook-exchange-names",
    line: "border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "font-size:10.0pt;font-family:&quot;Tahoma&quot;,&quot;sans-serif&quot;",
    from: "named",
    others: "named",
  },
  insideFiled: {
    name: "outlook-exchange-names",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "mso-ligatures:none",
    from: "filedName",
    others: "filedName",
  },
  /** Addresses twice, as for senders without a display name. */
  doubled: {
    name: "outlook-365",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "mso-fareast-language:EN-GB",
    from: "doubled",
    others: "doubled",
  },
  ticked: {
    name: "outlook-2013",
    line: "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm",
    font: "font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif",
    from: "ticked",
    others: "ticked",
  },
} satisfies Readonly<Record<string, Edition>>;

export type EditionName = keyof typeof editions;

/** Outlook for Windows: a line above, bold labels, no separator in the text. */
export function outlookDesktop(edition: EditionName, locale = "en", important = false): Client {
  const { name, line, font, from, others } = editions[edition];
  const say = outlookWords(locale);
  return {
    name,
    locale: locale === "en-US" ? "en" : locale,
    write: wordWrites,
    quote(said, inner) {
      const date = outlookDate(said, locale);
      const [author, rest] = [styles[from], styles[others]];
      const rows = [
        [say.from, author.text(said.from), author.html(said.from)],
        [say.sent, date, date],
        [say.to, said.to.map(rest.text).join("; "), said.to.map(rest.html).join("; ")],
        ...(said.cc.length === 0
          ? []
          : [[say.cc, said.cc.map(rest.text).join("; "), said.cc.map(rest.html).join("; ")]]),
        [say.subject, said.subject, escaped(said.subject)],
        ...(important ? [["Importance", "High", "High"]] : []),
      ];
      const colon = say.colon ?? ":";
      const html = rows
        .map(
          ([label = "", , value = ""]) =>
            `<b><span lang="EN-US" style="${font}">${label}${colon}</span></b><span lang="EN-US" style="${font}"> ${value}`,
        )
        .join("<br>\n</span>");
      return {
        piece: joined(
          {
            html: `<div>\n<div style="${line}">\n<p class="MsoNormal">${html}<o:p></o:p></span></p>\n</div>\n</div>\n${empty}`,
            text: rows.map(([label = "", value = ""]) => `${label}${colon} ${value}`).join("\n") + "\n",
          },
          { html: throughWord(inner.html), text: inner.text },
        ),
        quoted: headed(said, date, author, rest),
      };
    },
  };
}
