import { eml } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, headersBut, pat, sam, stranger, withHeaders } from "./usual.ts";

/** As many different addresses, one a line. */
function addresses(count: number): string {
  return Array.from({ length: count }, (_, i) => `r${i}@x.example`).join(",\r\n ");
}

function blindCopy(when: string, ...lines: readonly string[]): HostileMessage {
  return hostile(`a blind copy ${when}`, () => withHeaders(...lines), { to: [pat], bcc: [sam] });
}

/** Messages that hide to whom they go. */
export const recipients: readonly HostileMessage[] = [
  blindCopy("in capitals", `BCC: ${sam}`),
  blindCopy("in mixed letters", `bCc: ${sam}`),
  blindCopy("with a blank before the colon", `Bcc : ${sam}`),
  blindCopy("with a tab before the colon", `bcc\t: ${sam}`),
  blindCopy("folded", "Bcc:", ` ${sam}`),
  blindCopy("without a blank", `Bcc:${sam}`),
  blindCopy("behind an empty one", "Bcc:", `bcc: ${sam}`),
  blindCopy("behind a line of blanks", "X-Filler: x", " \t ", `Bcc: ${sam}`),
  blindCopy("behind a bare carriage return", `X-Filler: x\rBcc: ${sam}`),
  blindCopy("resent", `Resent-Bcc: ${sam}`),
  blindCopy("in a group", `Bcc: Hidden: ${sam};`),
  blindCopy("behind a line that is no header", "hello", `Bcc: ${sam}`),
  hostile("three blind-copy headers", () => withHeaders(`Bcc: ${sam}`, `BCC: ${stranger}`, `bcc: ${ann}`), {
    bcc: [sam, stranger, ann],
    reports: ["repeated-header"],
  }),
  hostile("a blind copy written into the body", () => eml(...headersBut(), "", `Bcc: ${sam}`), {
    bcc: [],
    isPlain: true,
  }),
  hostile("a blind copy in a header that only looks like one", () => withHeaders(`Вcc: ${sam}`), {
    bcc: [],
    reports: ["odd-header"],
  }),
  hostile(
    "repeated To and Cc",
    () => withHeaders(`To: ${pat}`, `TO: ${sam}`, `Cc: ${ann}`, `CC: ${stranger}`),
    {
      to: [pat, sam],
      cc: [ann, stranger],
      reports: ["repeated-header"],
    },
  ),
  hostile("an answer address that is nobody's recipient", () => withHeaders(`Reply-To: ${sam}`), {
    to: [pat],
    cc: [],
    bcc: [],
  }),
  hostile("groups within groups", () => withHeaders(`To: A: B: ${pat}; ${sam};`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("10,000 groups within groups", () => withHeaders(`To: ${"A:\r\n ".repeat(10_000)} ${pat}`), {
    to: [pat],
  }),
  hostile("undisclosed recipients and no blind copy", () => withHeaders("To: undisclosed-recipients:;"), {
    to: [],
    reports: ["unexpanded-list"],
  }),
  hostile("a quote that is never closed", () => withHeaders(`To: "Pat <${pat}>, ${sam}`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("a comment that is never closed", () => withHeaders(`To: Pat (<${pat}>, ${sam}`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("a bracket that is never closed", () => withHeaders(`To: Pat <${pat}, ${sam}`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("two addresses in one bracket", () => withHeaders(`To: Pat <${pat}, ${sam}>`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("a route before an address", () => withHeaders(`To: <@attacker.example:${pat}>`), {
    to: [pat],
    reports: ["unreadable-address"],
  }),
  hostile("no comma between addresses", () => withHeaders(`To: ${pat} ${sam}`), {
    to: [pat, sam],
    reports: ["unreadable-address"],
  }),
  hostile("semicolons between addresses", () => withHeaders(`To: ${pat}; ${sam}`), {
    to: [pat, sam],
    isPlain: true,
  }),
  hostile(
    "an address in an encoded word",
    () => withHeaders(`To: =?utf-8?q?Pat_=3C${pat.replace("@", "=40")}=3E?=`),
    {
      to: [pat],
      reports: ["unreadable-address"],
    },
  ),
  hostile("our address as a quoted local part", () => withHeaders(`To: "${pat}"@attacker.example`), {
    to: [`"${pat}"@attacker.example`],
    notOurs: [`"${pat}"@attacker.example`],
  }),
  hostile("5,000 recipients", () => withHeaders(`To: ${addresses(5000)}`), { recipients: 5000 }),
  hostile(
    "100,000 recipients",
    () => withHeaders(`To: ${addresses(95_000)}`),
    "ERR_MAIL_TOO_MANY_RECIPIENTS",
  ),
  hostile(
    "two million opening brackets",
    () => withHeaders(`To: ${"<".repeat(2_000_000)}`),
    "ERR_MAIL_TOO_MANY_RECIPIENTS",
  ),
  hostile(
    "comments a million deep",
    () => withHeaders(`To: ${"(".repeat(1_000_000)}${")".repeat(1_000_000)} ${pat}`),
    { to: [pat] },
  ),
  hostile("a name of a million words", () => withHeaders(`To: ${"a ".repeat(900_000)} <${pat}>`), {
    reports: ["unreadable-address"],
  }),
];
