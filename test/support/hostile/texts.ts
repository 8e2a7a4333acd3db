import { bytesOf } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { headersBut, pat, withBulk, withContent } from "./usual.ts";

const html = ["Content-Type: text/html; charset=utf-8"];
const largest = 24 * 1024 * 1024;
const large = 4 * 1024 * 1024;

function inEncoding(encoding: string): readonly string[] {
  return [...html, `Content-Transfer-Encoding: ${encoding}`];
}

/** Contents whose encoding lies, or costs its reader. */
export const encodings: readonly HostileMessage[] = [
  hostile("24 MB of Base64", () => withBulk(inEncoding("base64"), largest, "QUJD"), {
    to: [pat],
    reports: ["too-long"],
  }),
  hostile(
    "24 MB of equals signs in quoted-printable",
    () => withBulk(inEncoding("quoted-printable"), largest, "=\n"),
    { to: [pat] },
  ),
  hostile("Base64 that is garbage", () => withContent(...inEncoding("base64"), "", "@@@@ !!!! QQ== ===="), {
    to: [pat],
  }),
  hostile("an encoding that nobody knows", () => withContent(...inEncoding("x-none"), "", "x"), {
    reports: ["no-reader"],
  }),
  hostile(
    "two encodings",
    () => withContent(...inEncoding("base64"), "Content-Transfer-Encoding: 7bit", "", "QUJD"),
    { reports: ["repeated-header"] },
  ),
  hostile(
    "UTF-8 that is Latin-1",
    () => bytesOf(`${[...headersBut(), ...html].join("\r\n")}\r\n\r\nCaf\u00E9`),
    { reports: ["unknown-charset"] },
  ),
  hostile("UTF-7", () => withContent("Content-Type: text/plain; charset=utf-7", "", "+ADw-p+AD4-"), {
    reports: ["unknown-charset"],
  }),
  hostile(
    "a set of a thousand letters",
    () => withContent(`Content-Type: text/plain; charset=${"x".repeat(1000)}`, "", "x"),
    { reports: ["unknown-charset"] },
  ),
  hostile(
    "UTF-16 that is ASCII",
    () => withContent("Content-Type: text/plain; charset=utf-16le", "", "Please see below."),
    { to: [pat] },
  ),
  hostile(
    "5 MB of flowing lines",
    () => withBulk(["Content-Type: text/plain; format=flowed; delsp=yes"], large, "a \n"),
    { to: [pat] },
  ),
  hostile("NULs throughout the text", () => withBulk([], 100_000, "a\u0000"), { to: [pat] }),
  hostile(
    "control and bidi signs throughout the text",
    () => withBulk([], 100_000, "\u001b[31m\u202E\u2066"),
    {
      to: [pat],
    },
  ),
];

function page(name: string, piece: string, length: number = large): HostileMessage {
  return hostile(`HTML of ${name}`, () => withBulk(html, length, piece), { to: [pat] });
}

/** Pages that cost their reader. */
export const pages: readonly HostileMessage[] = [
  page("a million tags", "<b>"),
  page("quotations 300,000 deep", "<blockquote>"),
  page("divisions 800,000 deep", "<div>"),
  page("tables within tables", "<table><tr><td>"),
  page("comments that never end", "<!--"),
  page("a tag that never ends", "<a "),
  page("attributes without number", 'a="b" '),
  page("one attribute of 4 MB", "x", large),
  page("quotes that never end", '<a href="'),
  page("entities", "&amp;"),
  page("entities that never end", "&"),
  page("figures that never end", "&#1"),
  page("closing tags", "</div>"),
  page("opening brackets", "<"),
  page("styles that never end", "<style>"),
  page("scripts that never end", "<script>"),
  page("conditional comments", "<!--[if mso]>"),
  page("line breaks", "<br>"),
  page("non-breaking spaces", "&nbsp;"),
  page("rules", "<hr>"),
  page(
    "a reply's ruled border, again and again",
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> a',
  ),
];
