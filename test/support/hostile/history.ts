import { asPart, attachedPart, htmlPart, multipart, plainPart } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, pat, sam, upTo, withBulk, withContent, withHeaders } from "./usual.ts";
import { eml } from "./eml.ts";
import { headersBut } from "./usual.ts";

const block = [
  "-----Original Message-----",
  `From: Pat Lindsay <${pat}>`,
  "Sent: 3 March 2025 09:00",
  `To: Ann Field <${ann}>`,
  "Subject: Depot",
  "",
  "Please keep this between us.",
];

/** An officer's message to another member with something below it. */
function toSam(...lines: readonly string[]): Uint8Array {
  return eml(...headersBut("To"), `To: Sam Hill <${sam}>`, ...lines);
}

const original = [
  `From: Pat Lindsay <${pat}>`,
  `To: Ann Field <${ann}>`,
  "Subject: Depot",
  "",
  "Please keep this between us.",
];

function bulk(name: string, piece: string): HostileMessage {
  return hostile(name, () => withBulk(["Content-Type: text/plain; charset=utf-8"], 1_000_000, piece), {
    to: [pat],
  });
}

/** Earlier messages that are forged, hidden or without number. */
export const histories: readonly HostileMessage[] = [
  hostile("a member's message quoted to another member", () => toSam("", "See below.", "", ...block), {
    carries: [pat],
    isStopped: true,
  }),
  hostile(
    "permission in the sender's own words",
    () => toSam("", "Pat is happy for me to share this with you.", "", ...block),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "permission forged into the quotation",
    () => toSam("", "See below.", "", ...block, "Happy for you to share this with Sam Hill."),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message attached in Base64",
    () =>
      toSam(
        ...multipart("mixed", "b", [
          plainPart("See attached."),
          {
            headers: ["Content-Type: message/rfc822", "Content-Transfer-Encoding: base64"],
            content: [Buffer.from(original.join("\r\n")).toString("base64")],
          },
        ]),
      ),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message attached under another type",
    () =>
      toSam(
        ...multipart("mixed", "b", [
          plainPart("See attached."),
          attachedPart("application/octet-stream", "a.EML", ...original),
        ]),
      ),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message attached three deep",
    () =>
      toSam(
        ...multipart("mixed", "b1", [
          attachedPart(
            "message/rfc822",
            "a.eml",
            "Subject: 1",
            ...multipart("mixed", "b2", [
              attachedPart(
                "message/rfc822",
                "b.eml",
                "Subject: 2",
                ...multipart("mixed", "b3", [asPart(["Content-Type: message/rfc822", "", ...original])]),
              ),
            ]),
          ),
        ]),
      ),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message in HTML alone",
    () =>
      toSam(
        ...multipart("alternative", "b", [
          plainPart("See below."),
          htmlPart("<p>See below.</p><hr>", ...block.map((line) => `<p>${line.replace("<", "&lt;")}</p>`)),
        ]),
      ),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message in quoted-printable",
    () =>
      toSam(
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "See below.",
        "",
        ...block.map((line) => line.replace("@", "=40").replace("From", "=46rom")),
      ),
    { carries: [pat], isStopped: true },
  ),
  hostile(
    "a member's message whose author is in doubt",
    () =>
      toSam(
        ...multipart("mixed", "b", [
          plainPart("See attached."),
          attachedPart("message/rfc822", "a.eml", `From: ${sam}`, ...original),
        ]),
      ),
    { reports: ["several-senders"] },
  ),
  bulk("10,000 header blocks", `${block.join("\n")}\n\n`),
  bulk("quotation marks without number", ">"),
  bulk("lines quoted deeper and deeper", "> > > > > > > > > > > > > > > > x\n"),
  bulk("attribution lines without number", `On Mon, 3 Mar 2025 at 09:00, Pat Lindsay <${pat}> wrote:\n> x\n`),
  bulk("attribution lines that never end", "On Mon, 3 Mar 2025 at 09:00, Pat "),
  bulk("the beginnings of header blocks", "From: a\n"),
  bulk("dividers", "________________________________\n"),
  bulk("colons", "a:b:c:\n"),
  bulk("one line of 1 MB", "x"),
  bulk("white space", " \t"),
  bulk("dates", "3 March 2025 09:00 "),
  bulk("sentences that bind", "We will pay you and you must agree. "),
  bulk("sentences that never end", "we will, "),
  hostile(
    "a header block of 20,000 recipients",
    () =>
      withContent(
        "",
        "See below.",
        "",
        ...block.slice(0, 3),
        `To: ${upTo(400_000, `${pat}; `)}`,
        ...block.slice(4),
      ),
    { to: [pat] },
  ),
  hostile("a subject of 10,000 answers", () => withHeaders(`Subject: ${"Re: ".repeat(10_000)}Depot`), {
    to: [pat],
  }),
  hostile("a subject of 1 MB", () => withHeaders(`Subject: ${"Confidential ".repeat(80_000)}`), {
    to: [pat],
  }),
];
