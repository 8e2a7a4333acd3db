import { eml } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, headersBut, pat, stranger, withHeaders } from "./usual.ts";

/** Messages that leave open who sends them. */
export const senders: readonly HostileMessage[] = [
  hostile("two From headers", () => withHeaders(`From: ${ann}`, `From: ${stranger}`), {
    from: [ann, stranger],
    reports: ["several-senders"],
  }),
  hostile(
    "a second From far below, in capitals",
    () => withHeaders(`From: ${stranger}`, "X-Filler: x", `FROM : ${ann}`),
    {
      from: [stranger, ann],
      reports: ["several-senders"],
    },
  ),
  hostile("two mailboxes in one From", () => withHeaders(`From: ${ann}, ${stranger}`), {
    from: [ann, stranger],
    reports: ["several-senders"],
  }),
  hostile("a group in From", () => withHeaders(`From: Wexmoor: ${ann}, ${stranger};`), {
    from: [ann, stranger],
    reports: ["several-senders"],
  }),
  hostile("no From, only a Sender", () => eml(...headersBut("From"), `Sender: ${ann}`, "", "x"), {
    from: [],
    reports: ["no-sender"],
  }),
  hostile("a From that names nobody", () => withHeaders("From: <>"), { from: [], reports: ["no-sender"] }),
  hostile("a resent message", () => withHeaders(`From: ${ann}`, `Resent-From: ${stranger}`), {
    from: [ann],
    reports: ["resent"],
  }),
  hostile(
    "a From after a bare carriage return",
    () => eml(`Subject: a\rFrom: ${stranger}`, ...headersBut("Subject"), "", "x"),
    {
      from: [stranger, ann],
      reports: ["several-senders", "odd-header"],
    },
  ),
  hostile(
    "a From after a byte order mark",
    () => eml("Subject: a", `\uFEFFFrom: ${stranger}`, ...headersBut("Subject"), "", "x"),
    {
      from: [ann],
      reports: ["odd-header"],
    },
  ),
  hostile("a From folded under the subject", () => withHeaders("Subject: a", ` From: ${stranger}`), {
    from: [ann],
    isPlain: true,
  }),
  hostile("our address as a quoted display name", () => withHeaders(`From: "${ann}" <${stranger}>`), {
    from: [stranger],
    notOurs: [stranger],
    isPlain: true,
  }),
  hostile("our address as a bare display name", () => withHeaders(`From: ${ann} <${stranger}>`), {
    from: [stranger],
    reports: ["unreadable-address"],
  }),
  hostile(
    "our address as an encoded display name",
    () => withHeaders(`From: =?utf-8?q?Ann_=3C${ann.replace("@", "=40")}=3E?= <${stranger}>`),
    {
      from: [stranger],
      notOurs: [stranger],
      isPlain: true,
    },
  ),
  hostile("our address in a comment", () => withHeaders(`From: ${stranger} (${ann})`), {
    from: [stranger],
    isPlain: true,
  }),
  hostile("two addresses in brackets", () => withHeaders(`From: Ann <${ann}> <${stranger}>`), {
    from: [ann, stranger],
    reports: ["several-senders"],
  }),
  hostile("an address within an address", () => withHeaders(`From: <${ann}@attacker.example>`), {
    from: [`${ann}@attacker.example`],
    notOurs: [`${ann}@attacker.example`],
    reports: ["unreadable-address"],
  }),
  hostile("a NUL in the address", () => withHeaders(`From: ann.field\u0000@wexmoor-ca.example`), {
    notOurs: ["ann.field\u0000@wexmoor-ca.example"],
    reports: ["unreadable-address", "odd-header"],
  }),
  hostile("a Sender beside From", () => withHeaders(`From: ${pat}`, `Sender: ${ann}`), {
    from: [pat],
    isPlain: true,
  }),
];
