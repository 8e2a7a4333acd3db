import { describe, expect, it } from "vitest";
import {
  asPart,
  attachedPart,
  eml,
  htmlPart,
  multipart,
  plainPart,
} from "../../../test/support/hostile/eml.ts";
import type { PartLines } from "../../../test/support/hostile/eml.ts";
import type { Attachment, Body, Draft } from "../../message/index.ts";
import { readMail } from "../index.ts";

const headers = [
  "From: Ann Field <ann.field@wexmoor-ca.example>",
  "To: pat.lindsay@wexmoor-ca.example",
  "Subject: Depot",
  "Date: Tue, 4 Mar 2025 10:15:00 +0000",
  "Message-ID: <a1@wexmoor-ca.example>",
];

function read(lines: readonly string[]): Promise<Draft> {
  return readMail(eml(...headers, ...lines));
}

function mixed(...parts: readonly PartLines[]): readonly string[] {
  return multipart("mixed", "outer", parts);
}

function alternative(...parts: readonly PartLines[]): PartLines {
  return asPart(multipart("alternative", "inner", parts));
}

/** What is attached, in short. */
function shown(attachment: Attachment): string {
  if (attachment.kind === "message") return `message ${attachment.name}: ${attachment.draft.subject}`;
  if (attachment.kind === "text") return `${attachment.markup} ${attachment.name}: ${attachment.text.trim()}`;
  return `file ${attachment.name}: ${attachment.type}, ${String(attachment.size)} bytes`;
}

/** Everything that is unread: of the message, then of its attachments. */
function notes(draft: Draft): readonly string[] {
  const attached = draft.attachments.flatMap((one) =>
    one.kind !== "message" && one.unread ? [`attachment ${one.name}: ${one.unread.phrase}`] : [],
  );
  return [...draft.unread.map(({ what, why }) => `${what}: ${why.phrase}`), ...attached];
}

const picture = { headers: ["Content-Type: image/png", "Content-Disposition: inline"], content: ["x"] };

const bodies: readonly (readonly [when: string, lines: readonly string[], body: Body])[] = [
  ["plain text", ["", "Hello"], { html: null, text: "Hello\n" }],
  ["HTML alone", ["Content-Type: text/html", "", "<p>Hello"], { html: "<p>Hello\n", text: null }],
  [
    "both as alternatives",
    mixed(alternative(plainPart("Hello"), htmlPart("<p>Hello"))),
    { html: "<p>Hello", text: "Hello" },
  ],
  [
    "alternatives with pictures between two pieces of HTML",
    mixed(
      alternative(
        plainPart("A", "B"),
        asPart(multipart("mixed", "m", [htmlPart("<p>A"), picture, htmlPart("<p>B")])),
      ),
    ),
    { html: "<p>A\n<p>B", text: "A\nB" },
  ],
  [
    "alternatives and a footer of plain text below",
    mixed(alternative(plainPart("Hello"), htmlPart("<p>Hello")), plainPart("A <footer>")),
    { html: "<p>Hello\n<div>A &lt;footer&gt;</div>", text: "Hello\nA <footer>" },
  ],
  ["two pieces of plain text", mixed(plainPart("One"), plainPart("Two")), { html: null, text: "One\nTwo" }],
  [
    "plain text and a piece that is there as HTML alone",
    mixed(plainPart("One"), htmlPart("<p>Two")),
    { html: "<div>One</div>\n<p>Two", text: null },
  ],
  [
    "flowed text",
    ["Content-Type: text/plain; format=flowed", "", "We will ", "meet."],
    { html: null, text: "We will meet.\n" },
  ],
  [
    "an inner part that is never closed",
    mixed({
      headers: ["Content-Type: multipart/alternative; boundary=i"],
      content: ["", "--i", "", "Hello"],
    }),
    { html: null, text: "Hello" },
  ],
  [
    "a boundary with blanks after it",
    ["Content-Type: multipart/mixed; boundary=b", "", "--b \t", "", "A", "--b-- "],
    { html: null, text: "A" },
  ],
  [
    "a line that only begins as a boundary",
    ["Content-Type: multipart/mixed; boundary=b", "", "--b", "", "--bc", "--b--"],
    { html: null, text: "--bc" },
  ],
  [
    "a text named as a file, and nothing else",
    ['Content-Type: text/plain; name="message.txt"', "", "Hello"],
    { html: null, text: "Hello\n" },
  ],
  ["nothing", [""], { html: null, text: "" }],
];

describe("the body of a message", () => {
  it.each(bodies)("is %s", async (_when, lines, body) => {
    const draft = await read(lines);
    expect(draft.body).toEqual(body);
    expect(notes(draft)).toEqual([]);
  });
});

const earlier = ["From: Sam <sam@elmstow.example>", "Subject: Earlier", "", "Please keep this to yourself."];

const attachments: readonly (readonly [when: string, part: PartLines, shown: string])[] = [
  ["a letter as text", attachedPart("text/plain", "letter.txt", "Dear Sir"), "plain letter.txt: Dear Sir"],
  [
    "a letter as HTML",
    attachedPart("text/html", "letter.html", "<p>Dear Sir"),
    "html letter.html: <p>Dear Sir",
  ],
  [
    "a text whose type says nothing",
    attachedPart("application/octet-stream", "a.TXT", "Dear Sir"),
    "plain a.TXT: Dear Sir",
  ],
  [
    "a page whose type says nothing",
    attachedPart("application/octet-stream", "a.htm", "<p>Sir"),
    "html a.htm: <p>Sir",
  ],
  [
    "a second text that is named",
    { ...plainPart("B"), headers: ['Content-Type: text/plain; name="b.txt"'] },
    "plain b.txt: B",
  ],
  ["a message", attachedPart("message/rfc822", "a.eml", ...earlier), "message a.eml: Earlier"],
  [
    "a message without a name",
    { headers: ["Content-Type: message/rfc822"], content: earlier },
    "message Earlier: Earlier",
  ],
  [
    "a message shown inline",
    { headers: ["Content-Type: message/rfc822", "Content-Disposition: inline"], content: earlier },
    "message Earlier: Earlier",
  ],
  [
    "a message whose type says nothing",
    attachedPart("application/octet-stream", "a.EML", ...earlier),
    "message a.EML: Earlier",
  ],
  [
    "a message in Base64",
    {
      headers: ["Content-Type: message/rfc822", "Content-Transfer-Encoding: base64"],
      content: [Buffer.from(earlier.join("\r\n")).toString("base64")],
    },
    "message Earlier: Earlier",
  ],
  [
    "a digest's message",
    asPart(multipart("digest", "d", [{ headers: [], content: earlier }])),
    "message Earlier: Earlier",
  ],
  [
    "the mail that a delivery report returns",
    asPart(
      multipart("report; report-type=delivery-status", "r", [
        { headers: ["Content-Type: message/rfc822"], content: earlier },
      ]),
    ),
    "message Earlier: Earlier",
  ],
  [
    "the headers that a delivery report returns",
    {
      headers: ["Content-Type: text/rfc822-headers"],
      content: ["Subject: Earlier", "Content-Type: multipart/mixed; boundary=q"],
    },
    "message Earlier: Earlier",
  ],
  [
    "what a delivery report says",
    attachedPart("message/delivery-status", "s", "Action: failed"),
    "plain s: Action: failed",
  ],
  [
    "what a read receipt says",
    attachedPart("message/disposition-notification", "r", "Disposition: displayed"),
    "plain r: Disposition: displayed",
  ],
  [
    "an invitation",
    attachedPart("text/calendar; method=REQUEST", "invite.ics", "BEGIN:VCALENDAR"),
    "file invite.ics: text/calendar, 15 bytes",
  ],
  ["a picture", picture, "file unnamed: image/png, 1 bytes"],
  [
    "Outlook's own envelope",
    attachedPart("application/ms-tnef", "winmail.dat", "x"),
    "file winmail.dat: application/ms-tnef, 1 bytes",
  ],
  [
    "a file named with folders",
    attachedPart("application/pdf", "..\\\\..\\\\a/b.pdf", "x"),
    "file b.pdf: application/pdf, 1 bytes",
  ],
];

describe("an attachment", () => {
  it.each(attachments)("is %s", async (_when, part, expected) => {
    const draft = await read(mixed(plainPart("See attached."), part));
    expect(draft.attachments.map(shown)).toEqual([expected]);
    expect(draft.body.text).toBe("See attached.");
    expect(notes(draft)).toEqual([]);
  });

  it("keeps a message's words out of the body that carries it", async () => {
    const draft = await read(
      mixed(plainPart("See below."), attachedPart("message/rfc822", "a.eml", ...earlier)),
    );
    expect(draft.body).toEqual({ html: null, text: "See below." });
  });

  it("leaves out the signature of a signed message", async () => {
    const lines = multipart("signed", "s", [
      plainPart("Hello"),
      attachedPart("application/pkcs7-signature", "smime.p7s", "x"),
    ]);
    expect((await read(lines)).attachments).toEqual([]);
  });

  it("opens messages ten deep, and says that it goes no deeper", async () => {
    let lines: readonly string[] = ["Subject: level 12", "", "Deep"];
    for (let level = 11; level >= 1; level--)
      lines = [
        `Subject: level ${level}`,
        ...mixed(attachedPart("message/rfc822", "a.eml", ...lines)).map((line) =>
          line.replaceAll("outer", `b${level}`),
        ),
      ];
    let draft = await read(mixed(attachedPart("message/rfc822", "a.eml", ...lines)));
    let depth = 0;
    for (let next = draft.attachments[0]; next?.kind === "message"; next = draft.attachments[0]) {
      draft = next.draft;
      depth += 1;
    }
    expect(depth).toBe(10);
    expect(notes(draft)).toContain("attachment a.eml: too-deep");
  });
});

const unread: readonly (readonly [when: string, lines: readonly string[], note: string])[] = [
  [
    "an attached envelope",
    mixed(plainPart("A"), attachedPart("application/octet-stream", "smime.p7m", "x")),
    "attachment smime.p7m: encrypted",
  ],
  [
    "an OpenPGP message",
    multipart('encrypted; protocol="application/pgp-encrypted"', "e", [plainPart("x")]),
    "body: encrypted",
  ],
  ["OpenPGP in the text", ["", "-----BEGIN PGP MESSAGE-----"], "body: encrypted"],
  [
    "rights-managed mail",
    mixed(plainPart("A"), attachedPart("application/x-microsoft-rpmsg-message", "message.rpmsg", "x")),
    "attachment message.rpmsg: encrypted",
  ],
  [
    "an unknown character set",
    ["Content-Type: text/plain; charset=x-klingon", "", "A"],
    "body: unknown-charset",
  ],
  ["an unknown encoding", ["Content-Transfer-Encoding: x-uuencode", "", "A"], "body: no-reader"],
  ["a multipart without a boundary", ["Content-Type: multipart/mixed", "", "A"], "body: no-reader"],
  ["text after the last part", [...mixed(plainPart("A")), "B"], "text after the last part: no-reader"],
  [
    "two answers to what a part is",
    mixed({ headers: ["Content-Type: text/plain", "content-type: text/html"], content: ["A"] }),
    "Content-Type header: repeated-header",
  ],
  [
    "an attachment that is no message",
    mixed(attachedPart("message/rfc822", "a.eml", "just words")),
    "attachment a.eml: attached-message-unreadable",
  ],
  [
    "an attached .msg that is broken",
    mixed(attachedPart("application/vnd.ms-outlook", "a.msg", "just words")),
    "attachment a.msg: attached-message-unreadable",
  ],
];

describe("what is unread in a message", () => {
  it.each(unread)("names %s", async (_when, lines, note) => {
    expect(notes(await read(lines))).toEqual([note]);
  });

  it("names an S/MIME envelope, of which the body is the only attachment", async () => {
    const draft = await read(["Content-Type: application/pkcs7-mime; name=smime.p7m", "", "x"]);
    expect(notes(draft)).toEqual(["body: encrypted", "attachment smime.p7m: encrypted"]);
    expect(draft.body).toEqual({ html: null, text: null });
  });

  it("names the end that is missing of an attached message, and reads its beginning", async () => {
    const cut = ["Subject: Cut", "Content-Type: multipart/mixed; boundary=c", "", "--c", "", "The begin"];
    const [attached] = (await read(mixed(attachedPart("message/rfc822", "a.eml", ...cut)))).attachments;
    if (attached?.kind !== "message") throw new Error("no message was opened");
    expect(attached.draft.body.text).toBe("The begin");
    expect(notes(attached.draft)).toEqual([
      "From header: no-sender",
      "end of the message: attached-message-unreadable",
    ]);
  });
});
