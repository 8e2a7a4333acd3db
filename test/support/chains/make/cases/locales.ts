import { quotingCase, type Case } from "../case.ts";
import { appleForward, appleReply } from "../clients/apple.ts";
import { gmailForward, gmailReply } from "../clients/gmail.ts";
import { outlookDesktop } from "../clients/outlook-desktop.ts";
import { outlookMac, outlookPlain } from "../clients/outlook-other.ts";
import { outlookWeb } from "../clients/outlook-web.ts";
import { birdForward, birdReply } from "../clients/thunderbird.ts";
import { appleWords, birdWords, gmail, originalMessage, outlookLabels } from "../locales.ts";
import type { Client } from "../piece.ts";

const forwards: Readonly<Record<string, string>> = {
  de: "WG: ",
  fr: "TR: ",
  es: "RV: ",
  it: "I: ",
  nl: "FW: ",
  pl: "PD: ",
  sv: "VB: ",
  da: "VS: ",
  no: "VS: ",
  fi: "VL: ",
  "pt-BR": "ENC: ",
  tr: "İLT: ",
  cy: "YML: ",
  ja: "FW: ",
  zh: "转发: ",
};

const lower = (locale: string): string => locale.toLowerCase();
const others = (table: object): readonly string[] =>
  Object.keys(table).filter((locale) => !locale.startsWith("en"));

/** Every language whose words we hold, in Outlook; in turn forwarded, answered, and as a chain of two. */
const outlook = others(outlookLabels).map((locale, index) => {
  const client = outlookDesktop(index % 4 === 3 ? "filed" : "y365", locale);
  const two = index % 3 === 2;
  return quotingCase(
    `outlook-${lower(locale)}`,
    index % 3 === 0 ? "forward" : "reply",
    two ? [client, client] : [client],
    {
      prefix: index % 3 === 0 ? (forwards[locale] ?? "FW: ") : "RE: ",
    },
  );
});

const web = ["de", "fr", "it", "pl", "sv", "cy", "es"].map((locale) =>
  quotingCase(`outlook-web-${locale}`, "reply", [outlookWeb({ name: "outlook-web" }, locale)], {
    parts: locale === "it" ? "text" : "both",
  }),
);

const mac = ["de", "fr", "es"].map((locale) =>
  quotingCase(`outlook-mac-${locale}`, "forward", [outlookMac("2019", locale)], { prefix: "FW: " }),
);

const plain = others(originalMessage).map((locale, index) => {
  const client = outlookPlain(
    {
      separator: "original",
      from: index % 2 === 0 ? "bracketed" : "usual",
      others: index % 2 === 0 ? "named" : "usual",
    },
    locale,
  );
  return quotingCase(
    `outlook-plain-${lower(locale)}`,
    "reply",
    index % 3 === 0 ? [client, client] : [client],
    {
      prefix: locale === "de" ? "AW: " : "RE: ",
    },
  );
});

const gmailReplies = others(gmail).map((locale) =>
  quotingCase(`gmail-reply-${lower(locale)}`, "reply", [gmailReply(locale)], { prefix: "Re: " }),
);

const gmailForwards = ["de", "fr", "es", "it", "pl", "sv", "fi", "ro", "tr", "uk", "et", "hr"].map(
  (locale, index) =>
    quotingCase(`gmail-forward-${locale}`, "forward", [gmailForward(locale)], {
      prefix: "Fwd: ",
      parts: index % 3 === 0 ? "text" : "both",
    }),
);

const apple = others(appleWords).map((locale, index) => {
  const forward = index % 2 === 0;
  return quotingCase(
    `apple-${lower(locale)}`,
    forward ? "forward" : "reply",
    [forward ? appleForward(locale) : appleReply(locale)],
    {
      prefix: forward ? "Fwd: " : "Re: ",
      parts: index % 4 === 0 ? "text" : "both",
    },
  );
});

const bird = others(birdWords).map((locale, index) => {
  const forward = index % 2 === 1;
  const clients: Client[] = forward ? [birdForward(locale)] : [birdReply(locale)];
  return quotingCase(`thunderbird-${lower(locale)}`, forward ? "forward" : "reply", clients, {
    prefix: forward ? "Fwd: " : "Re: ",
    parts: index % 4 === 1 ? "text" : "both",
  });
});

/** The clients that speak many languages. */
export const localeCases: readonly Case[] = [
  ...outlook,
  ...web,
  ...mac,
  ...plain,
  ...gmailReplies,
  ...gmailForwards,
  ...apple,
  ...bird,
];
