import { quotingCase, type Case } from "../case.ts";
import { appleForward, appleReply } from "../clients/apple.ts";
import { attributing, attributions } from "../clients/attributing.ts";
import { gmailForward, gmailMobile, gmailReply } from "../clients/gmail.ts";
import { heading, type Heading } from "../clients/heading.ts";
import { headings, yahooForward, yahooReply } from "../clients/headings.ts";
import { birdForward, birdReply } from "../clients/thunderbird.ts";
import { yahooWords } from "../locales.ts";

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const gmailAndFriends = [
  quotingCase("gmail-reply", "reply", [gmailReply()], { prefix: "Re: " }),
  quotingCase("gmail-reply-us", "reply", times(2, gmailReply("en-US")), { prefix: "Re: " }),
  quotingCase("gmail-reply-chain-4", "reply", times(4, gmailReply()), { prefix: "Re: " }),
  quotingCase("gmail-reply-text", "reply", times(3, gmailReply()), { prefix: "Re: ", parts: "text" }),
  quotingCase("gmail-reply-signed", "reply", [gmailReply()], {
    prefix: "Re: ",
    signed: true,
    disclaimed: true,
  }),
  quotingCase("gmail-mobile", "reply", [gmailMobile()], { prefix: "Re: " }),
  quotingCase("gmail-mobile-3", "reply", times(3, gmailMobile()), { prefix: "Re: " }),
  quotingCase("gmail-forward", "forward", [gmailForward()], { prefix: "Fwd: " }),
  quotingCase("gmail-forward-chain-3", "forward", times(3, gmailForward()), { prefix: "Fwd: " }),
  quotingCase("gmail-forward-of-replies", "forward", [gmailForward(), gmailReply(), gmailReply()], {
    prefix: "Fwd: ",
  }),
  quotingCase("gmail-forward-many", "forward", [gmailForward()], { prefix: "Fwd: ", recipients: 4 }),
  quotingCase("gmail-forward-uncovered", "forward", [gmailForward()], {
    prefix: "Fwd: ",
    uncovered: true,
    parts: "text",
  }),
  quotingCase("gmail-older", "reply", [attributing(attributions.crossed)], { prefix: "Re: " }),
  quotingCase("apple-reply", "reply", [appleReply()], { prefix: "Re: " }),
  quotingCase("apple-reply-chain-5", "reply", times(5, appleReply()), { prefix: "Re: " }),
  quotingCase("apple-phone", "reply", [appleReply("en", true)], { prefix: "Re: " }),
  quotingCase("apple-phone-3", "reply", times(3, appleReply("en", true)), { prefix: "Re: " }),
  quotingCase("apple-forward", "forward", [appleForward()], { prefix: "Fwd: " }),
  quotingCase("apple-forward-text", "forward", times(2, appleForward()), { prefix: "Fwd: ", parts: "text" }),
  quotingCase("apple-forward-chain-3", "forward", times(3, appleForward()), { prefix: "Fwd: " }),
  quotingCase("thunderbird-reply", "reply", [birdReply()], { prefix: "Re: " }),
  quotingCase("thunderbird-reply-chain-4", "reply", times(4, birdReply()), { prefix: "Re: " }),
  quotingCase("thunderbird-forward", "forward", [birdForward()], { prefix: "Fwd: " }),
  quotingCase("thunderbird-forward-chain-2", "forward", times(2, birdForward()), { prefix: "Fwd: " }),
  quotingCase("thunderbird-forward-of-reply", "forward", [birdForward(), birdReply()], {
    prefix: "Fwd: ",
    parts: "text",
  }),
];

const yahoo = Object.keys(yahooWords).flatMap((locale, index) => [
  quotingCase(`yahoo-forward-${locale}`, "forward", [yahooForward(locale)], {
    prefix: "Fw: ",
    parts: index % 2 === 0 ? "text" : "both",
  }),
  quotingCase(`yahoo-reply-${locale}`, "reply", times(1 + (index % 2), yahooReply(locale)), {
    prefix: "Re: ",
  }),
]);

/** The reply lines that are also shown in a chain of three. */
const chained = new Set([
  "mutt",
  "evolution",
  "roundcube",
  "fastmail",
  "proton",
  "k9",
  "groupwise",
  "sogo",
  "zoho",
]);

const replies = Object.entries(attributions).map(([name, shape]) =>
  quotingCase(`reply-${kebab(name)}`, "reply", times(chained.has(name) ? 3 : 1, attributing(shape)), {
    prefix: "Re: ",
  }),
);

const blocks = Object.entries<Heading>(headings).map(([name, shape], index) =>
  quotingCase(`block-${kebab(name)}`, "forward", times(index % 4 === 2 ? 2 : 1, heading(shape)), {
    prefix: "Fw: ",
    recipients: name.startsWith("behalf") ? 2 : 1 + (index % 3),
  }),
);

/** The clients beside Outlook. */
export const clientCases: readonly Case[] = [...gmailAndFriends, ...yahoo, ...replies, ...blocks];
