import { bodyPart, chainOf, setDown, type Case, type Wish } from "../case.ts";
import { council } from "../cast.ts";
import { chanceOf, type Chance } from "../chance.ts";
import { gmailReply } from "../clients/gmail.ts";
import { outlookDesktop } from "../clients/outlook-desktop.ts";
import { outlookPlain } from "../clients/outlook-other.ts";
import { outlookWeb } from "../clients/outlook-web.ts";
import { earlier, headerDate } from "../dates.ts";
import { mail, multipart, textPart, type MailPart } from "../mime.ts";
import type { Client, Quoted, Said } from "../piece.ts";
import { covers } from "../words.ts";

/** An attached message: the file, and what it and the chain below it are expected to say. */
interface Attached {
  readonly eml: string;
  readonly quoted: readonly Quoted[];
  readonly subject: string;
}

const own = (said: Said): Quoted => ({
  from: { name: said.from.name, address: said.from.address },
  to: said.to.map(({ name, address }) => ({ name, address })),
  cc: said.cc.map(({ name, address }) => ({ name, address })),
  subject: said.subject,
  date: headerDate(said.at),
});

/** A message as a file; it may quote a chain and carry further messages. */
function message(
  chance: Chance,
  clients: readonly Client[],
  wish: Wish,
  inside: readonly Attached[] = [],
): Attached {
  const plain = outlookPlain({ separator: "original" });
  const { said } = chainOf(chance, [plain, ...clients], wish);
  const [first, ...rest] = said;
  const { piece, quoted } = setDown(clients, rest);
  const writer = clients[0] ?? plain;
  const written = writer.write(first!.words);
  const body = bodyPart(
    chance,
    { html: written.html + piece.html, text: `${written.text}\n${piece.text}` },
    writer.textOnly === true ? "text" : "both",
    "quoted-printable",
  );
  const content =
    inside.length === 0
      ? body
      : multipart("mixed", `=_inner_${chance.below(1e9).toString(36)}`, [body, ...inside.map(asPart)]);
  const { from, to, cc, subject, at } = first!;
  const id = `${chance.below(1e9).toString(36)}@mail.example`;
  return {
    eml: mail({ from, to, cc, subject, date: headerDate(at), id }, content),
    quoted: [own(first!), ...quoted, ...inside.flatMap((each) => each.quoted)],
    subject,
  };
}

const fileName = (subject: string): string => `${subject.replace(/[^A-Za-z0-9 ]/g, "").slice(0, 40)}.eml`;

const asPart = (each: Attached): MailPart => ({
  headers: [
    "Content-Type: message/rfc822",
    `Content-Disposition: attachment; filename="${fileName(each.subject)}"`,
    "Content-Transfer-Encoding: 8bit",
  ],
  body: each.eml,
});

/** The same file as some gateways and phones attach it: nameless octets, in base64. */
const asOctets = (each: Attached): MailPart => ({
  headers: [
    `Content-Type: application/octet-stream; name="${fileName(each.subject)}"`,
    `Content-Disposition: attachment; filename="${fileName(each.subject)}"`,
    "Content-Transfer-Encoding: base64",
  ],
  body: (
    Buffer.from(each.eml.replace(/\n/g, "\r\n"), "utf8")
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n"),
});

const pdf: MailPart = {
  headers: [
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    "Content-Transfer-Encoding: base64",
  ],
  body: Buffer.from("%PDF-1.4\n% a plan without pages\n%%EOF\n", "utf8").toString("base64"),
};

interface Outer {
  readonly client: string;
  readonly kind?: string;
  readonly body?: { readonly client: Client };
  readonly parts: (chance: Chance) => {
    readonly parts: readonly MailPart[];
    readonly quoted: readonly Quoted[];
  };
  readonly multipart?: string;
}

function attachingCase(id: string, outer: Outer): Case {
  const chance = chanceOf(id);
  const clients = outer.body === undefined ? [] : [outer.body.client];
  const { said } = chainOf(chance, clients, {});
  const { piece, quoted } = setDown(clients, said);
  const writer = outer.body?.client ?? outlookDesktop("y365");
  const cover = writer.write([chance.pick(covers)]);
  const body = bodyPart(
    chance,
    { html: cover.html + piece.html, text: `${cover.text}\n${piece.text}` },
    writer.textOnly === true ? "text" : "both",
    "quoted-printable",
  );
  const { parts, quoted: carried } = outer.parts(chance);
  const [from, to] = chance.some(council, 2);
  const eml = mail(
    {
      from: from!,
      to: [to!],
      cc: [],
      subject: "Papers as promised",
      date: headerDate(earlier({ year: 2026, month: 1, day: 14, hour: 10, minute: 5 }, chance.below(9000))),
      id: `${id}@threads.example`,
    },
    multipart(outer.multipart ?? "mixed", `=_outer_${chance.below(1e9).toString(36)}`, [body, ...parts]),
  );
  return {
    id,
    locale: "en",
    kind: outer.kind ?? "rfc822",
    client: outer.client,
    eml,
    quoted: [...quoted, ...carried],
  };
}

const carry = (attached: readonly Attached[], part = asPart, also: readonly MailPart[] = []) => ({
  parts: [...also, ...attached.map(part)],
  quoted: attached.flatMap((each) => each.quoted),
});

/** A delivery report (RFC 3464): the notice, the machine's part, and the mail that came back. */
function deliveryReport(id: string, clients: readonly Client[], notice: readonly string[]): Case {
  const chance = chanceOf(id);
  const returned = message(chance, clients, {});
  const lost = returned.quoted[0]!.to[0]!.address ?? "nobody@eastholme.gov.example";
  const status: MailPart = {
    headers: ["Content-Type: message/delivery-status"],
    body: `Reporting-MTA: dns; mx1.thornmere-ca.gov.example\nArrival-Date: Tue, 6 May 2025 09:14:02 +0000\n\nFinal-Recipient: rfc822; ${lost}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 mailbox not found\n`,
  };
  const eml = mail(
    {
      from: {
        name: "Mail Delivery System",
        address: "mailer-daemon@mx1.thornmere-ca.gov.example",
        filed: "",
      },
      to: chance.some(council, 1),
      cc: [],
      subject: "Undelivered mail returned to sender",
      date: "Tue, 6 May 2025 09:14:05 +0000",
      id: `${id}@mx1.thornmere-ca.gov.example`,
    },
    multipart("report; report-type=delivery-status", "=_report_weir", [
      textPart("plain", notice.join("\n").replace("LOST", lost), "8bit"),
      status,
      { headers: ["Content-Type: message/rfc822"], body: returned.eml },
    ]),
  );
  return { id, locale: "en", kind: "rfc822-dsn", client: "mailer-daemon", eml, quoted: returned.quoted };
}

const desktop = outlookDesktop("y365");
const original = outlookPlain({ separator: "original", from: "usual", others: "usual" });

/** Attached messages: alone, several, nested, quoting, under a body that quotes, and returned mail. */
export const attachedCases: readonly Case[] = [
  attachingCase("attached-one", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [], {})]),
  }),
  attachingCase("attached-quoting", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [desktop, desktop], {})]),
  }),
  attachingCase("attached-quoting-plain", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [original], {})]),
  }),
  attachingCase("attached-three", {
    client: "outlook-attach",
    parts: (chance) =>
      carry([message(chance, [], {}), message(chance, [gmailReply()], {}), message(chance, [], {})]),
  }),
  attachingCase("attached-nested", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [desktop], {}, [message(chance, [], {})])]),
  }),
  attachingCase("attached-nested-twice", {
    client: "outlook-attach",
    parts: (chance) =>
      carry([message(chance, [], {}, [message(chance, [original], {}, [message(chance, [], {})])])]),
  }),
  attachingCase("attached-beside-quotation", {
    client: "outlook-attach",
    body: { client: outlookWeb() },
    parts: (chance) => carry([message(chance, [], {})]),
  }),
  attachingCase("attached-beside-gmail", {
    client: "gmail-reply",
    body: { client: gmailReply() },
    parts: (chance) => carry([message(chance, [desktop], {})]),
  }),
  attachingCase("attached-beside-plan", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [], {}), message(chance, [], {})], asPart, [pdf]),
  }),
  attachingCase("attached-octets", {
    client: "gateway",
    parts: (chance) => carry([message(chance, [desktop], {})], asOctets),
  }),
  attachingCase("attached-octets-two", {
    client: "gateway",
    parts: (chance) => carry([message(chance, [], {}), message(chance, [], {})], asOctets),
  }),
  attachingCase("attached-welsh", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [outlookDesktop("y365", "cy")], {})]),
  }),
  attachingCase("attached-many-recipients", {
    client: "outlook-attach",
    parts: (chance) => carry([message(chance, [desktop], { recipients: 4 })]),
  }),
  deliveryReport(
    "report-unknown-mailbox",
    [],
    [
      "This is the mail system at host mx1.thornmere-ca.gov.example.",
      "",
      "Your message could not be delivered to the address below. It is attached.",
      "",
      "<LOST>: 550 5.1.1 mailbox not found",
    ],
  ),
  deliveryReport(
    "report-of-a-reply",
    [desktop],
    [
      "Delivery has failed to: LOST",
      "",
      "The mailbox does not exist. The message comes back with this report.",
    ],
  ),
  deliveryReport("report-of-a-chain", [original, original], ["Sorry, your mail to LOST did not arrive."]),
];
