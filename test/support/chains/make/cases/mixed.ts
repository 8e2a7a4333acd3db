import { quotingCase, type Case } from "../case.ts";
import { appleForward, appleReply } from "../clients/apple.ts";
import { attributing, attributions } from "../clients/attributing.ts";
import { gmailForward, gmailReply } from "../clients/gmail.ts";
import { heading } from "../clients/heading.ts";
import { headings, yahooReply } from "../clients/headings.ts";
import { outlookDesktop as desktop } from "../clients/outlook-desktop.ts";
import {
  outlookMac,
  outlookMacReply,
  outlookMobile,
  outlookPlain as plain,
} from "../clients/outlook-other.ts";
import { outlookWeb as web } from "../clients/outlook-web.ts";
import { birdForward, birdReply } from "../clients/thunderbird.ts";
import type { Client } from "../piece.ts";

const mobile = outlookMobile("newer", "iOS");
const original = plain({ separator: "original", from: "usual", others: "usual" });

const signers: Readonly<Record<string, readonly Client[]>> = {
  apple: [appleReply(), appleReply()],
  "apple-phone": [appleReply("en", true)],
  "apple-forward": [appleForward(), appleForward("de")],
  bird: [birdReply(), birdReply()],
  gmail: [gmailReply(), gmailReply()],
  roundcube: [attributing(attributions.roundcube)],
  fastmail: [attributing(attributions.fastmail), attributing(attributions.fastmail)],
  proton: [attributing(attributions.proton)],
  "eudora-you": [attributing(attributions.eudoraYou)],
  k9: [attributing(attributions.k9), attributing(attributions.k9)],
};

/** Chains through several clients and languages, newest first. */
export const mixedCases: readonly Case[] = [
  quotingCase("mixed-desktop-over-gmail", "forward", [desktop("y365"), gmailReply()]),
  quotingCase("mixed-gmail-over-desktop", "reply", [gmailReply(), desktop("y365"), desktop("y365")]),
  quotingCase("mixed-german-gmail-over-outlook", "reply", [gmailReply("de"), desktop("y365")]),
  quotingCase("mixed-french-outlook-over-english", "forward", [
    desktop("y365", "fr"),
    desktop("y365"),
    web(),
  ]),
  quotingCase("mixed-web-over-apple-over-desktop", "reply", [web(), appleReply(), desktop("y365")]),
  quotingCase("mixed-apple-over-web-over-web", "forward", [appleForward(), web(), web()]),
  quotingCase("mixed-mobile-over-desktop-over-gmail", "reply", [mobile, desktop("y365"), gmailReply()]),
  quotingCase("mixed-desktop-over-mobile", "forward", [desktop("filed"), mobile, mobile]),
  quotingCase("mixed-bird-over-desktop", "reply", [birdReply(), desktop("y365")], { parts: "text" }),
  quotingCase("mixed-desktop-over-bird", "forward", [desktop("y365"), birdReply(), birdReply()]),
  quotingCase("mixed-polish-apple-over-german-outlook", "reply", [
    appleReply("pl"),
    desktop("y365", "de"),
    gmailReply("en"),
  ]),
  quotingCase("mixed-six", "forward", [web(), desktop("y365"), gmailReply(), appleReply(), mobile, original]),
  quotingCase("mixed-eight", "reply", [
    desktop("y365"),
    web(),
    desktop("filed"),
    gmailReply("fr"),
    web(),
    appleReply(),
    desktop("inside"),
    birdReply(),
  ]),
  quotingCase("mixed-names-below-addresses", "forward", [web(), desktop("inside"), desktop("insideFiled")], {
    recipients: 3,
  }),
  quotingCase("mixed-welsh-over-english", "forward", [desktop("y365", "cy"), desktop("y365")]),
  quotingCase("mixed-english-over-welsh", "reply", [web(), desktop("y365", "cy"), desktop("y365", "cy")]),
  quotingCase("mixed-yahoo-over-outlook", "reply", [yahooReply("en"), desktop("y365")]),
  quotingCase("mixed-outlook-over-yahoo", "forward", [desktop("y365"), yahooReply("en")]),
  quotingCase("mixed-proton-over-gmail", "reply", [attributing(attributions.proton), gmailReply()]),
  quotingCase("mixed-outlook-over-proton", "forward", [web(), attributing(attributions.proton)]),
  quotingCase("mixed-samsung-over-outlook", "forward", [heading(headings.samsung), desktop("y365")]),
  quotingCase("mixed-outlook-over-samsung", "reply", [desktop("y365"), heading(headings.samsung)]),
  quotingCase("mixed-notes-over-outlook", "forward", [heading(headings.notesReply), desktop("y2013")]),
  quotingCase("mixed-outlook-over-hotmail", "reply", [desktop("y2010"), heading(headings.hotmail)]),
  quotingCase("mixed-plain-over-mutt", "reply", [original, attributing(attributions.mutt)]),
  quotingCase("mixed-mutt-over-plain", "reply", [attributing(attributions.mutt), original, original], {
    parts: "text",
  }),
  quotingCase("mixed-mac-over-web", "forward", [outlookMac("2019"), web(), gmailForward()]),
  quotingCase("mixed-zimbra-over-roundcube", "reply", [
    heading(headings.zimbra),
    heading(headings.roundcube),
  ]),
  quotingCase("mixed-bird-forward-over-gmail", "forward", [birdForward(), gmailReply("es")], {
    prefix: "Fwd: ",
  }),
  quotingCase("mixed-banner-everywhere", "forward", [desktop("y365"), web(), gmailReply()], {
    bannered: true,
    disclaimed: true,
    signed: true,
  }),
  quotingCase("mixed-mac-answer-over-apple", "reply", [outlookMacReply(), appleReply(), web()], {
    parts: "text",
  }),
  quotingCase(
    "mixed-mac-answer-over-desktop",
    "reply",
    [outlookMacReply(), appleReply("tr"), desktop("y365")],
    { parts: "text" },
  ),
  quotingCase("mixed-bird-forward-over-plain", "forward", [birdForward(), original]),
  quotingCase("mixed-bird-forward-over-french-plain", "forward", [
    birdForward("cs"),
    plain({ separator: "original" }, "fr"),
  ]),
  quotingCase("mixed-bird-forward-over-bare-plain", "forward", [
    birdForward(),
    plain({ separator: "none" }),
    original,
  ]),
  quotingCase("mixed-samsung-over-swedish-plain", "forward", [
    heading(headings.samsung),
    plain({ separator: "underscores" }, "sv"),
  ]),
  quotingCase("mixed-roundcube-over-plain", "forward", [
    heading(headings.roundcube),
    plain({ separator: "bare" }),
    original,
  ]),
  quotingCase("mixed-bird-reply-over-plain", "reply", [birdReply(), original, original]),
  // Cc is the last row of the block: what follows is no longer a list of people.
  quotingCase(
    "mixed-bird-forward-cc-over-express",
    "forward",
    [birdForward("hu"), heading(headings.outlookExpressMarked)],
    {
      recipients: 2,
    },
  ),
  quotingCase("mixed-bird-forward-cc-over-plain", "forward", [birdForward(), original], { recipients: 2 }),
  quotingCase("mixed-bird-forward-cc-over-desktop", "forward", [birdForward("fr"), desktop("y365")], {
    recipients: 3,
  }),
  quotingCase("mixed-gmail-forward-cc-over-plain", "forward", [gmailForward(), original], { recipients: 2 }),
  quotingCase(
    "mixed-gmail-forward-cc-over-names",
    "forward",
    [gmailForward("de"), plain({ separator: "original" }, "de")],
    {
      recipients: 3,
    },
  ),
  quotingCase("mixed-roundcube-cc-over-plain", "forward", [heading(headings.roundcube), original], {
    recipients: 2,
  }),
  quotingCase(
    "mixed-apple-forward-cc-over-mutt",
    "forward",
    [appleForward(), attributing(attributions.mutt)],
    { recipients: 2 },
  ),
  // Addresses in a signature or a notice, right above a quotation: nobody of them wrote it.
  ...[
    "apple",
    "apple-phone",
    "apple-forward",
    "bird",
    "gmail",
    "roundcube",
    "fastmail",
    "proton",
    "eudora-you",
    "k9",
  ].map((name) =>
    quotingCase(`signed-${name}`, name === "apple-forward" ? "forward" : "reply", signers[name]!, {
      signed: true,
      disclaimed: true,
      prefix: "Re: ",
    }),
  ),
  quotingCase("signed-desktop-over-apple", "forward", [desktop("y365"), appleForward()], {
    disclaimed: true,
  }),
  quotingCase("signed-web-over-bird", "reply", [web(), birdReply()], { disclaimed: true, signed: true }),
  quotingCase("mixed-swedish-over-finnish", "reply", [desktop("y365", "sv"), gmailReply("fi")]),
  quotingCase("mixed-spanish-over-portuguese", "forward", [
    web({ name: "outlook-web" }, "es"),
    appleReply("pt-BR"),
  ]),
];
