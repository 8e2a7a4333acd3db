import { asPart, attachedPart, bytesOf, eml, htmlPart, multipart, plainPart } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, headersBut, pat, upTo, withBulk, withContent } from "./usual.ts";

const earlier = [`From: ${pat}`, `To: ${ann}`, "Subject: Earlier", "", "Please keep this to yourself."];

/** Multiparts within multiparts, so many levels deep. */
function nested(depth: number): readonly string[] {
  const opening = Array.from({ length: depth }, (_, i) => [
    `Content-Type: multipart/mixed; boundary=b${i}`,
    "",
    `--b${i}`,
  ]).flat();
  const closing = Array.from({ length: depth }, (_, i) => `--b${depth - 1 - i}--`);
  return [...opening, "", "x", ...closing];
}

/** Messages attached to messages, so many levels deep. */
function carried(depth: number, wrap: (lines: readonly string[]) => readonly string[]): readonly string[] {
  let lines: readonly string[] = earlier;
  for (let level = 1; level < depth; level++)
    lines = [`From: ${pat}`, `Subject: level ${level}`, ...wrap(lines)];
  return wrap(lines);
}

let boundary = 0;

function attached(lines: readonly string[]): readonly string[] {
  boundary += 1;
  return multipart("mixed", `a${boundary}z`, [attachedPart("message/rfc822", "a.eml", ...lines)]);
}

function inBase64(lines: readonly string[]): readonly string[] {
  boundary += 1;
  const content = Buffer.from(lines.join("\r\n")).toString("base64");
  const headers = ["Content-Type: message/rfc822", "Content-Transfer-Encoding: base64"];
  return multipart("mixed", `a${boundary}z`, [{ headers, content: [content] }]);
}

function parts(count: number): readonly string[] {
  return multipart(
    "mixed",
    "b",
    Array.from({ length: count }, () => ({ headers: [], content: ["x"] })),
  );
}

const mixed = ["Content-Type: multipart/mixed; boundary=b", "", "--b"];
const largest = 24 * 1024 * 1024;

/** Structures of parts that cost their reader, or that readers understand differently. */
export const structures: readonly HostileMessage[] = [
  hostile("999 parts", () => withContent(parts(999).join("\r\n")), { to: [pat], isPlain: true }),
  hostile("1,001 parts", () => withContent(parts(1001).join("\r\n")), "ERR_MAIL_TOO_MANY_PARTS"),
  hostile("200,000 parts", () => withContent(parts(200_000).join("\r\n")), "ERR_MAIL_TOO_MANY_PARTS"),
  hostile("32 multiparts within one another", () => withContent(nested(32).join("\r\n")), {
    to: [pat],
    isPlain: true,
  }),
  hostile(
    "33 multiparts within one another",
    () => withContent(nested(33).join("\r\n")),
    "ERR_MAIL_TOO_DEEP",
  ),
  hostile(
    "100,000 multiparts within one another",
    () => withContent(nested(100_000).join("\r\n")),
    "ERR_MAIL_TOO_DEEP",
  ),
  hostile("three messages attached to one another", () => withContent(...carried(3, attached)), {
    carries: [pat],
  }),
  hostile("50 messages attached to one another", () => withContent(...carried(31, attached)), {
    carries: [pat],
  }),
  hostile(
    "20 messages attached to one another, each in Base64",
    () => withContent(...carried(20, inBase64)),
    {
      carries: [pat],
      reports: ["too-deep"],
    },
  ),
  hostile(
    "a message attached as a file that says nothing",
    () =>
      withContent(
        ...multipart("mixed", "b", [attachedPart("application/octet-stream", "a.eml", ...earlier)]),
      ),
    { carries: [pat] },
  ),
  hostile(
    "1,000 attached messages of 2 parts",
    () =>
      withContent(
        ...multipart(
          "mixed",
          "b",
          Array.from({ length: 900 }, () =>
            attachedPart(
              "message/rfc822",
              "a.eml",
              ...earlier.slice(0, 3),
              ...multipart("mixed", "i", [plainPart("x")]),
            ),
          ),
        ),
      ),
    { carries: [pat], reports: ["too-many-parts"] },
  ),
  hostile(
    "a boundary that begins another",
    () =>
      withContent(
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        ...multipart("mixed", "bb", [plainPart("x")]),
        "--b--",
      ),
    { isPlain: true },
  ),
  hostile(
    "one boundary for two multiparts",
    () =>
      withContent(
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        ...multipart("mixed", "b", [plainPart("x")]),
        "--b--",
      ),
    { to: [pat] },
  ),
  hostile(
    "a boundary of a thousand signs",
    () => withContent(...multipart("mixed", "b".repeat(1000), [plainPart("x")])),
    { isPlain: true },
  ),
  hostile(
    "a boundary of signs that patterns use",
    () => withContent(...multipart("mixed", "(.*)+$[", [plainPart("x")])),
    { isPlain: true },
  ),
  hostile(
    "a boundary that never comes",
    () => withContent(...mixed.slice(0, 1), "", "x"),
    "ERR_MAIL_TRUNCATED",
  ),
  hostile("a multipart that is never closed", () => withContent(...mixed, "", "x"), "ERR_MAIL_TRUNCATED"),
  hostile("a multipart without a boundary", () => withContent("Content-Type: multipart/mixed", "", "x"), {
    reports: ["no-reader"],
  }),
  hostile(
    "two types of one message",
    () =>
      withContent(
        "Content-Type: text/plain",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "",
        "x",
        "--b--",
      ),
    { reports: ["repeated-header"] },
  ),
  hostile(
    "alternatives that differ",
    () =>
      withContent(
        ...multipart("alternative", "b", [plainPart("Nothing here."), htmlPart("<p>Something else.")]),
      ),
    { to: [pat] },
  ),
  hostile(
    "a part after the end",
    () => withContent(...multipart("mixed", "b", [plainPart("x")]), "--b", "", "hidden"),
    { reports: ["no-reader"] },
  ),
  hostile(
    "headers that a boundary cuts short",
    () => withContent(...mixed, "Content-Type: text/plain", ...mixed.slice(2), "", "x", "--b--"),
    { to: [pat] },
  ),
  hostile("24 MB of line feeds", () => withBulk([], largest, "\n"), { to: [pat], reports: ["too-long"] }),
  hostile(
    "24 MB of lines of dashes",
    () => {
      const bytes = withBulk(mixed, largest, "--\n");
      bytes.set(bytesOf("\n--b--"), bytes.length - 6);
      return bytes;
    },
    { to: [pat], reports: ["too-long"] },
  ),
  hostile(
    "24 MB of lines that begin as the boundary",
    () => {
      const bytes = withBulk(
        ["Content-Type: multipart/mixed; boundary=bbbbbbbbbbbb", "", "--bbbbbbbbbbbb"],
        largest,
        "--bbbbbbbbbbbc\n",
      );
      bytes.set(bytesOf("\n--bbbbbbbbbbbb--"), bytes.length - 17);
      return bytes;
    },
    { to: [pat], reports: ["too-long"] },
  ),
  hostile("more than 25 MB", () => withBulk([], 25 * 1024 * 1024, "x"), "ERR_MAIL_TOO_LARGE"),
  hostile(
    "a mailbox of two messages",
    () =>
      eml(
        "From a@x Tue Mar  4 10:15:00 2025",
        ...headersBut(),
        "",
        "x",
        "",
        "From a@x Tue Mar  4 10:15:00 2025",
        ...headersBut(),
        "",
        upTo(10, "x"),
      ),
    "ERR_MAIL_SEVERAL_MESSAGES",
  ),
  hostile(
    "an S/MIME envelope",
    () => withContent("Content-Type: application/pkcs7-mime; name=smime.p7m", "", "x"),
    { reports: ["encrypted"] },
  ),
  hostile(
    "a message nested in a signed one",
    () =>
      withContent(
        ...multipart("signed", "b", [
          asPart(["Content-Type: message/rfc822", "", ...earlier]),
          attachedPart("application/pkcs7-signature", "smime.p7s", "x"),
        ]),
      ),
    { carries: [pat] },
  ),
];
