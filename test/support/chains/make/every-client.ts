import { appleForward, appleReply } from "./clients/apple.ts";
import { attributing, attributions, type Attribution } from "./clients/attributing.ts";
import { gmailForward, gmailReply } from "./clients/gmail.ts";
import { heading, type Heading } from "./clients/heading.ts";
import { headings, yahooForward, yahooReply } from "./clients/headings.ts";
import { editions, outlookDesktop, type EditionName } from "./clients/outlook-desktop.ts";
import { outlookMac, outlookMacReply, outlookMobile, outlookPlain } from "./clients/outlook-other.ts";
import { outlookWeb } from "./clients/outlook-web.ts";
import { birdForward, birdReply } from "./clients/thunderbird.ts";
import { appleWords, birdWords, gmail, originalMessage, outlookLabels, yahooWords } from "./locales.ts";
import type { Client } from "./piece.ts";

const locales = (table: object): readonly string[] => Object.keys(table);
const separators = ["original", "underscores", "bare", "none"] as const;

/** Families of clients, each in every language and form we know; a family is drawn first, then one of it. */
export const everyClient: readonly (readonly Client[])[] = [
  (Object.keys(editions) as EditionName[]).map((edition) => outlookDesktop(edition)),
  locales(outlookLabels).map((locale) => outlookDesktop("y365", locale)),
  locales(outlookLabels).map((locale) => outlookDesktop("filed", locale)),
  [undefined, "filed", "linked", "doubled"].map((style) =>
    outlookWeb({ name: "outlook-web", ...(style === undefined ? {} : { style: style as "filed" }) }),
  ),
  locales(outlookLabels).map((locale) => outlookWeb({ name: "outlook-web" }, locale)),
  [outlookMac("2011"), outlookMac("2019"), outlookMacReply()],
  [outlookMobile("newer", "iOS"), outlookMobile("newer", "Android"), outlookMobile("older", "iOS")],
  separators.map((separator) => outlookPlain({ separator, from: "usual", others: "usual" })),
  locales(originalMessage).map((locale) => outlookPlain({ separator: "original" }, locale)),
  locales(gmail).map((locale) => gmailReply(locale)),
  locales(gmail).map((locale) => gmailForward(locale)),
  locales(appleWords).map((locale) => appleReply(locale)),
  locales(appleWords).map((locale) => appleReply(locale, true)),
  locales(appleWords).map((locale) => appleForward(locale)),
  locales(birdWords).map((locale) => birdReply(locale)),
  locales(birdWords).map((locale) => birdForward(locale)),
  locales(yahooWords).flatMap((locale) => [yahooForward(locale), yahooReply(locale)]),
  Object.values<Attribution>(attributions).map(attributing),
  Object.values<Heading>(headings).map(heading),
];
