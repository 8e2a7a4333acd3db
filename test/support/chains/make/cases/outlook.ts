import { quotingCase, type Case } from "../case.ts";
import { outlookDesktop as desktop } from "../clients/outlook-desktop.ts";
import {
  outlookMac,
  outlookMacReply,
  outlookMobile,
  outlookPlain as plain,
} from "../clients/outlook-other.ts";
import { outlookWeb as web } from "../clients/outlook-web.ts";

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

/** Outlook in all its editions, in English. */
export const outlookCases: readonly Case[] = [
  quotingCase("outlook-2010-forward", "forward", [desktop("y2010")]),
  quotingCase("outlook-2010-reply", "reply", [desktop("y2010")], { signed: true }),
  quotingCase("outlook-2010-chain-3", "reply", times(3, desktop("y2010"))),
  quotingCase("outlook-2013-forward", "forward", [desktop("y2013")], { disclaimed: true }),
  quotingCase("outlook-2013-reply", "reply", [desktop("y2013")]),
  quotingCase("outlook-2013-chain-4", "reply", times(4, desktop("y2013"))),
  quotingCase("outlook-2013-ticked", "forward", [desktop("ticked"), desktop("y2013")]),
  quotingCase("outlook-365-forward", "forward", [desktop("y365")], { signed: true }),
  quotingCase("outlook-365-reply", "reply", [desktop("y365")]),
  quotingCase("outlook-365-important", "reply", [desktop("y365", "en", true), desktop("y365")]),
  quotingCase("outlook-365-chain-2", "forward", times(2, desktop("y365")), { bannered: true }),
  quotingCase("outlook-365-chain-5", "reply", times(5, desktop("y365")), { disclaimed: true }),
  quotingCase("outlook-365-chain-8", "forward", times(8, desktop("y365"))),
  quotingCase("outlook-365-us", "reply", times(2, desktop("y365", "en-US"))),
  quotingCase("outlook-365-html-only", "forward", times(2, desktop("y365")), { parts: "html" }),
  quotingCase("outlook-365-text-only", "forward", times(2, desktop("y365")), { parts: "text" }),
  quotingCase("outlook-365-no-prefix", "forward", [desktop("y365")], { prefix: "" }),
  quotingCase("outlook-365-uncovered", "forward", [desktop("y365")], { uncovered: true }),
  quotingCase("outlook-365-many", "reply", [desktop("y365")], { recipients: 4 }),
  quotingCase("outlook-365-doubled", "forward", times(2, desktop("doubled"))),
  quotingCase("outlook-directory-forward", "forward", [desktop("filed")]),
  quotingCase("outlook-directory-chain-3", "reply", times(3, desktop("filed")), { recipients: 3 }),
  quotingCase("outlook-directory-text", "reply", times(2, desktop("filed")), {
    parts: "text",
    recipients: 3,
  }),
  quotingCase("outlook-names-forward", "forward", [desktop("inside")]),
  quotingCase("outlook-names-chain-3", "reply", times(3, desktop("inside")), { recipients: 3 }),
  quotingCase("outlook-names-filed", "reply", times(2, desktop("insideFiled")), { recipients: 3 }),
  quotingCase("outlook-names-filed-text", "forward", [desktop("insideFiled")], {
    parts: "text",
    recipients: 3,
  }),
  quotingCase("outlook-web-forward", "forward", [web()]),
  quotingCase("outlook-web-reply", "reply", [web()], { signed: true }),
  quotingCase("outlook-web-chain-2", "reply", times(2, web())),
  quotingCase("outlook-web-chain-4", "reply", times(4, web()), { bannered: true }),
  quotingCase("outlook-web-chain-7", "forward", times(7, web())),
  quotingCase("outlook-web-html-only", "forward", times(3, web()), { parts: "html" }),
  quotingCase("outlook-web-text-only", "forward", times(3, web()), { parts: "text" }),
  quotingCase(
    "outlook-web-exchanged",
    "reply",
    times(2, web({ name: "outlook-web", style: "linked", textStyle: "exchanged" })),
  ),
  quotingCase(
    "outlook-web-exchanged-text",
    "forward",
    [web({ name: "outlook-web", style: "linked", textStyle: "exchanged" })],
    {
      parts: "text",
    },
  ),
  quotingCase("outlook-web-doubled", "reply", times(2, web({ name: "outlook-web", style: "doubled" }))),
  quotingCase("outlook-new-ruleless", "reply", times(2, web({ name: "outlook-new", rule: false }, "en"))),
  quotingCase("outlook-new-directory", "forward", [web({ name: "outlook-new", style: "filed" }, "en")]),
  quotingCase("outlook-new-names", "reply", times(2, web({ name: "outlook-new", style: "filedName" }, "en"))),
  quotingCase("outlook-mac-forward", "forward", [outlookMac("2019")]),
  quotingCase("outlook-mac-chain-3", "reply", times(3, outlookMac("2019"))),
  quotingCase("outlook-mac-2011", "reply", [outlookMac("2011")]),
  quotingCase("outlook-mac-2011-chain", "forward", times(2, outlookMac("2011"))),
  quotingCase("outlook-mac-answer", "reply", [outlookMacReply()]),
  quotingCase("outlook-mac-answer-chain", "reply", [outlookMacReply(), outlookMacReply()]),
  quotingCase("outlook-mobile-newer", "forward", [outlookMobile("newer", "iOS")]),
  quotingCase("outlook-mobile-newer-3", "reply", times(3, outlookMobile("newer", "Android"))),
  quotingCase("outlook-mobile-older", "reply", [outlookMobile("older", "Android")]),
  quotingCase("outlook-mobile-older-2", "forward", times(2, outlookMobile("older", "iOS")), {
    parts: "text",
  }),
  quotingCase("outlook-plain-original", "reply", [plain({ separator: "original" })]),
  quotingCase("outlook-plain-original-4", "forward", times(4, plain({ separator: "original" }))),
  quotingCase(
    "outlook-plain-original-usual",
    "reply",
    times(2, plain({ separator: "original", from: "usual", others: "usual" })),
  ),
  quotingCase(
    "outlook-plain-original-filed",
    "reply",
    times(2, plain({ separator: "original", from: "filedName", others: "filedName" })),
    {
      recipients: 3,
    },
  ),
  quotingCase(
    "outlook-plain-original-marked",
    "reply",
    times(3, plain({ separator: "original", marked: true })),
  ),
  quotingCase("outlook-plain-underscores", "forward", times(2, plain({ separator: "underscores" }))),
  quotingCase(
    "outlook-plain-underscores-usual",
    "reply",
    times(3, plain({ separator: "underscores", from: "usual", others: "usual" })),
  ),
  quotingCase(
    "outlook-plain-bare",
    "reply",
    times(2, plain({ separator: "bare", from: "usual", others: "usual" })),
  ),
  quotingCase(
    "outlook-plain-none",
    "reply",
    times(3, plain({ separator: "none", from: "usual", others: "usual" })),
  ),
  quotingCase("outlook-plain-none-bracketed", "forward", [plain({ separator: "none" })]),
];
