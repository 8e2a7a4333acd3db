import { bytesOf, eml } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, headersBut, pat, sam, upTo, withHeaders } from "./usual.ts";

const nearlyTwoMb = 2_000_000;

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
  ]);
}

/** Header blocks that cost their reader, or that readers understand differently. */
export const headers: readonly HostileMessage[] = [
  hostile("2 MB of headers", () => withHeaders(`X-Long: ${"x".repeat(nearlyTwoMb)}`), {
    from: [ann],
    to: [pat],
  }),
  hostile(
    "more than 2 MB of headers",
    () => withHeaders(`X-Long: ${"x".repeat(2_200_000)}`),
    "ERR_MAIL_HEADERS_TOO_LARGE",
  ),
  hostile(
    "a million headers",
    () => withHeaders(upTo(nearlyTwoMb, "a:\r\n").trimEnd()),
    "ERR_MAIL_HEADERS_TOO_LARGE",
  ),
  hostile("90,000 folded lines", () => withHeaders(`X-Folded: x${"\r\n x".repeat(90_000)}`), { to: [pat] }),
  hostile(
    "100,000 encoded words in the subject",
    () => withHeaders(`Subject: ${upTo(nearlyTwoMb, "=?utf-8?q?=C3=A9?= ")}`),
    { to: [pat] },
  ),
  hostile("encoded words that never end", () => withHeaders(`Subject: ${upTo(nearlyTwoMb, "=?utf-8?q?")}`), {
    to: [pat],
  }),
  hostile(
    "encoded words of unknown sets",
    () => withHeaders(`Subject: ${upTo(nearlyTwoMb, "=?x-1?b?w6k=?= ")}`),
    {
      to: [pat],
    },
  ),
  hostile("300,000 answers", () => withHeaders(`References: ${upTo(nearlyTwoMb, "<a@b> ")}`), { to: [pat] }),
  hostile(
    "a Content-Type of 400,000 parameters",
    () => withHeaders(`Content-Type: text/plain${upTo(nearlyTwoMb, ";a=b")}`),
    { to: [pat] },
  ),
  hostile(
    "a Content-Type of a million comments",
    () => withHeaders(`Content-Type: text/plain;${upTo(nearlyTwoMb, "(")}`),
    { to: [pat] },
  ),
  hostile(
    "a file name in 50,000 sections",
    () =>
      withHeaders(
        `Content-Disposition: attachment${Array.from({ length: 50_000 }, (_, i) => `; filename*${i % 10_000}=x`).join("")}`,
      ),
    { to: [pat] },
  ),
  hostile("a million bare carriage returns", () => withHeaders(`X-Returns: ${"\r".repeat(1_000_000)}`), {
    to: [pat],
    reports: ["odd-header"],
  }),
  hostile("NULs among the headers", () => withHeaders(`X-Nul: ${"\u0000".repeat(1000)}`), {
    to: [pat],
    reports: ["odd-header"],
  }),
  hostile(
    "headers in Latin-1",
    () => bytesOf(`${headersBut("To").join("\r\n")}\r\nTo: Ren\u00E9 <${pat}>\r\n\r\nx`),
    { to: [pat], isPlain: true },
  ),
  hostile(
    "lines that end in a line feed alone",
    () => bytesOf(`${headersBut().join("\n")}\nBcc: ${sam}\n\nx`),
    { bcc: [sam], isPlain: true },
  ),
  hostile("line ends of both kinds", () => bytesOf(`${headersBut().join("\n")}\r\nBcc: ${sam}\n\r\nx`), {
    bcc: [sam],
    isPlain: true,
  }),
  hostile("a byte order mark at the beginning", () => eml(`\uFEFF${headersBut().join("\r\n")}`, "", "x"), {
    from: [ann],
    isPlain: true,
  }),
  hostile("blank lines at the beginning", () => eml("", "", ...headersBut(), "", "x"), {
    from: [ann],
    isPlain: true,
  }),
  hostile(
    "a first line as of a mailbox",
    () => eml("From ann@x Tue Mar  4 10:15:00 2025", ...headersBut(), "", "x"),
    { from: [ann], isPlain: true },
  ),
  hostile("a date that no calendar has", () => withHeaders("Date: Tue, 31 Feb 2025 10:15:00 +0000"), {
    reports: ["no-date"],
  }),
  hostile(
    "two dates",
    () => withHeaders("Date: Tue, 4 Mar 2025 10:15:00 +0000", "Date: Tue, 4 Mar 2025 23:15:00 +0000"),
    { reports: ["repeated-header"] },
  ),
  hostile("two subjects", () => withHeaders("Subject: Confidential", "Subject: Lunch"), {
    reports: ["repeated-header"],
  }),
  hostile("UTF-16 throughout", () => utf16(`${headersBut().join("\r\n")}\r\n\r\nx`), "ERR_MAIL_NOT_MAIL"),
];
