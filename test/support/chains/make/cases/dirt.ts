import { attribution, block, caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";
import type { Quoted } from "../piece.ts";

const grace = "Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>";
const nell = "Cllr Nell Ashdown <nashdown@thornmere.gov.example>";
const hywel = "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>";
const clerks = "Committee Clerks <committee_clerks@eastholme.gov.example>";
const addressOf = (person: string): string => /<([^<>]+)>/.exec(person)?.[1] ?? person;

/** Grace's header to Nell, as Outlook prints it. */
const header = `From: ${grace}\nSent: 04 March 2025 10:15\nTo: ${nell}\nSubject: Depot`;
const graces = [block(grace, nell, "Depot")];
const words = "The gate opens at seven.";

const dirty = (id: string, text: string, quoted: readonly Quoted[] = graces, locale = "en"): ByHand => ({
  id: `dirt-${id}`,
  kind: quoted.length > 1 ? "chain" : "forward",
  client: "relay",
  locale,
  subject: "FW: Depot",
  text: `\nFor you.\n\n${text}\n\n${words}\n`,
  quoted,
});

/** What relays, archives, converters and help desks make of a header block. */
const blocks: readonly ByHand[] = [
  dirty(
    "bold-broken-address",
    `  *From:* Grace N'Diaye [mailto:\n  ${addressOf(grace)}]\n  *Sent:* Wednesday, March 5, 2025 3:05 PM\n  *To:* ${nell}\n  *Subject:* Depot`,
  ),
  dirty(
    "markdown-links",
    `**From:** Grace N'Diaye <[${addressOf(grace)}](mailto:${addressOf(grace)})>\n**Sent:** 04 March 2025 10:15\n**To:** Cllr Nell Ashdown <[${addressOf(nell)}](mailto:${addressOf(nell)})>\n**Subject:** Depot`,
  ),
  dirty("value-below-label", header.replace(/: /g, ":\n")),
  dirty("no-blanks", header.replace(/: /g, ":").replace(/ </g, "<")),
  dirty("blank-before-colon", header.replace(/: /g, " : ")),
  dirty("tabs", header.replace(/^(\w+): /gm, "\t$1:\t")),
  dirty("no-break-spaces", header.replace(/ /g, "\u00a0")),
  dirty(
    "marks-of-direction",
    header.replace("From:", "\u200bFrom:").replace(/</g, "\u200e<").replace("To:", "To:\u200b"),
  ),
  dirty(
    "capitals",
    header.replace(/^(\w+):/gm, (label) => label.toUpperCase()),
  ),
  dirty(
    "small-letters",
    header.replace(/^(\w+):/gm, (label) => label.toLowerCase()),
  ),
  dirty("lines-doubled", header.replace(/\n/g, "\n\n\n")),
  dirty("undecoded-line-ends", header.replace(/>\n/g, ">=20\n")),
  dirty(
    "headers-of-the-transport",
    `---------- Forwarded message ----------\nReturn-Path: <bounce@relay.example>\nReceived: from relay.example (relay.example [192.0.2.1]) by mx.example with ESMTP id 12345; Tue, 4 Mar 2025 10:15:22 +0000\nFrom: ${grace}\nTo: ${nell}\nSubject: Depot\nDate: Tue, 4 Mar 2025 10:15:22 +0000\nMessage-ID: <abc@thornmere-ca.gov.example>\nContent-Type: text/plain`,
  ),
  dirty("name-with-colon", header.replace("Grace N'Diaye", "Depot: Works Team"), [
    block(`Depot: Works Team <${addressOf(grace)}>`, nell, "Depot"),
  ]),
  dirty("name-with-brackets", header.replace("Grace N'Diaye", "Grace N'Diaye [TCA]"), [
    block(`Grace N'Diaye [TCA] <${addressOf(grace)}>`, nell, "Depot"),
  ]),
  dirty(
    "list-broken-in-names",
    `From: ${grace}\nSent: 04 March 2025 10:15\nTo: ${nell}; Hywel\nRees-Jones\n<${addressOf(hywel)}>; ${clerks};\nPiotr Zieliński <piotr.zielinski@eastholme.gov.example>;\nQureshi, Shabnam\n(Finance) <shabnam.qureshi@thornmere-ca.gov.example>\nSubject: Depot`,
    [
      block(
        grace,
        `${nell} | ${hywel} | ${clerks} | Piotr Zieliński <piotr.zielinski@eastholme.gov.example> | Qureshi, Shabnam (Finance) <shabnam.qureshi@thornmere-ca.gov.example>`,
        "Depot",
      ),
    ],
  ),
  dirty(
    "digest",
    `Message: 1\nDate: Tue, 04 Mar 2025 10:15:22 +0000\nFrom: ${grace}\nTo: members@lists.eastholme.example\nSubject: [Members] Depot\nMessage-ID: <1@lists.eastholme.example>\n\nOne.\n\n------------------------------\n\nMessage: 2\nDate: Tue, 04 Mar 2025 11:15:22 +0000\nFrom: ${hywel}\nTo: members@lists.eastholme.example\nSubject: [Members] Gate\nMessage-ID: <2@lists.eastholme.example>`,
    [
      block(grace, "members@lists.eastholme.example", "[Members] Depot"),
      block(hywel, "members@lists.eastholme.example", "[Members] Gate"),
    ],
  ),
];

const decomposed = (id: string, locale: string, labels: string, from: string): ByHand => {
  const [author = "", sent = "", to = "", subject = ""] = labels.split(" ");
  const text = `${author}: ${from}\n${sent}: 2025-03-04 10:15\n${to}: ${clerks}\n${subject}: Depot`;
  return dirty(`decomposed-${id}`, text.normalize("NFD"), [block(from, clerks, "Depot")], locale);
};

/** Letters that a Mac wrote as two characters each. */
const letters: readonly ByHand[] = [
  decomposed("swedish", "sv", "Från Skickat Till Ämne", "Björn Öst <b.ost@storby.example>"),
  decomposed("hungarian", "hu", "Feladó Elküldve Címzett Tárgy", "Győző Nagy <gy.nagy@varos.example>"),
  decomposed("finnish", "fi", "Lähettäjä Lähetetty Vastaanottaja Aihe", "Päivi Äijö <p.aijo@kyla.example>"),
  decomposed("greek", "el", "Από Στάλθηκε Προς Θέμα", "Ελένη Ρήγα <e.riga@dimos.example>"),
];

const line = (id: string, introduced: string, quoted: readonly Quoted[], locale = "en"): ByHand => ({
  id: `dirt-${id}`,
  kind: quoted.length > 1 ? "chain" : "reply",
  client: "relay",
  locale,
  subject: "Re: Depot",
  text: `\nFor you.\n\n${introduced}\n\n> ${words}\n`,
  quoted,
});

/** What they make of a line of attribution. */
const lines: readonly ByHand[] = [
  line(
    "markdown-link",
    `On Tue, 4 Mar 2025 at 10:15, Grace N'Diaye <[${addressOf(grace)}](mailto:${addressOf(grace)})> wrote:`,
    [attribution(grace)],
  ),
  line(
    "link-of-a-whole-line",
    `On Tue, Mar 4, 2025 at 10:15, Grace N'Diaye <[${addressOf(grace)}](mailto:On Tue, Mar 4, 2025 at 10:15, Grace N'Diaye <<a href=)> wrote:`,
    [attribution(grace)],
  ),
  line("entities", `On 4 Mar 2025, at 10:15, ${grace.replace("<", "&lt;").replace(">", "&gt;")} wrote:`, [
    attribution(grace),
  ]),
  line("groupwise-set-in", `  >>> ${grace} 04/03/2025 10:15 >>>`, [attribution(grace)]),
  {
    ...line("second-carriage-return", "", [attribution(grace)]),
    text: `For you.\n\nOn Tue, 4 Mar 2025 at 10:15, Grace N'Diaye\n<${addressOf(grace)}> wrote:\n\n> ${words}\n`.replace(
      /\n/g,
      "\r\r\n",
    ),
    transfer: "base64",
  },
  line(
    "address-for-a-name",
    `On Tue, 4 Mar 2025 at 10:15, forms@eastholme.gov.example <${addressOf(clerks)}> wrote:`,
    [attribution(addressOf(clerks))],
  ),
  line("zone-named", "On Tue, 4 Mar 2025 10:15:22 +0000 (GMT), Hywel Rees-Jones wrote:", [
    attribution("Hywel Rees-Jones"),
  ]),
  line("torn-brackets", `On Nov 30, 2024, at 12:47 PM, Cllr Nell Ashdown <\n${addressOf(nell)}\n> wrote:`, [
    attribution(nell),
  ]),
  line("no-year", `On Tue, 4 Mar at 10:15 AM , ${nell} wrote:`, [attribution(nell)]),
  line("thai", `ในวันที่ อ. 4 มี.ค. 2025 เวลา 10:15 ${nell} เขียนว่า:`, [attribution(nell)], "th"),
  line(
    "set-in-below-marks",
    `On Wed, 12 Mar 2025 at 08:01, ${nell} wrote:\n\n> Can you take this?\n>\n> On 04/07/2024, 23:34, "Hywel Rees-Jones" <${addressOf(hywel)}> wrote:\n>\n>     See below.\n>\n>     > From: ${grace}\n>     > Sent: Tuesday, July 2, 2024 9:05 PM\n>     > To: ${hywel}\n>     > Subject: Depot\n>     >`,
    [attribution(nell), attribution(hywel), block(grace, hywel, "Depot")],
  ),
];

const entity = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
const row = (label: string, value: string, lined: string): string =>
  lined.replace("LABEL", label).replace("VALUE", entity(value));
const rows = (lined: string, between: string): string =>
  [
    row("From", grace, lined),
    row("Sent", "04 March 2025 10:15", lined),
    row("To", nell, lined),
    row("Subject", "Depot", lined),
  ].join(between);

const page = (id: string, html: string, quoted: readonly Quoted[] = graces): ByHand => ({
  id: `dirt-html-${id}`,
  kind: "forward",
  client: "relay",
  subject: "FW: Depot",
  text: "For you.\n",
  html,
  quoted,
});

/** What gateways, phones and editors make of the markup. */
const pages: readonly ByHand[] = [
  page("paragraphs", `<p>For you.</p><p>${rows("<b>LABEL:</b> VALUE", "</p><p>")}</p><p>${words}</p>`),
  page(
    "table",
    `<p>For you.</p><table><tr>${rows("<td>LABEL</td><td>VALUE</td>", "</tr><tr>")}</tr></table><p>${words}</p>`,
  ),
  page(
    "spans",
    `<p>For you.</p><div><span>${rows('<span style="font-weight:bold">LABEL</span><span>:</span>&nbsp;<span>VALUE</span>', "</span><br><span>")}</span></div><p>${words}</p>`,
  ),
  page("preformatted", `<p>For you.</p><pre>${entity(header)}\n\n${words}</pre>`),
  page(
    "ghosts",
    `<!--[if mso]>From: Ghost &lt;ghost@nowhere.example&gt;<br>Sent: 1 May 2025 10:15<br>To: ghost<br>Subject: ghost<![endif]--><p>For you.</p><p>${rows("<b>LABEL:</b> VALUE", "<br>")}</p><p>${words}</p>`,
  ),
  page(
    "two-lines",
    `<div>For you.</div><div>On 4 Mar 2025, at 10:15,</div><div>${entity(grace)} wrote:</div><blockquote type="cite">${words}</blockquote>`,
    [attribution(grace)],
  ),
];

const none = (id: string, text: string): ByHand => ({
  id: `neg-dirt-${id}`,
  kind: "negative",
  subject: "Depot",
  text,
});

/** What is as ragged and carries nothing. */
const nothing: readonly ByHand[] = [
  none(
    "times",
    "\nThe log has these:\n\n2025-03-04 14:30:25\n2025/03/04 14:30\n04.03.2025 14:30\n4 Mar 2025 at 14:30\n\nWhich one is right?\n",
  ),
  none(
    "chat",
    "\n[10:15, 04/03/2025] Grace: are you in?\n[10:16, 04/03/2025] Nell: yes\n[10:18, 04/03/2025] Grace: good\n",
  ),
  none(
    "away",
    "\nI am away from: 4 March 2025\nto: 11 March 2025\nIn urgent matters write to committee_clerks@eastholme.gov.example\n",
  ),
  none(
    "payment",
    "\nPayment received\nFrom: Eastholme Coaches Ltd\nTo: Thornmere CA\nAmount: £400\nDate: 04/03/2025 10:15\nReference: DEPOT\n",
  ),
  none(
    "hire",
    "\nHall hire\n\nFrom: 04/03/2025\nTo: 06/03/2025\nSubject: flower show\nContact: committee_clerks@eastholme.gov.example\n",
  ),
];

export const dirtCases: readonly Case[] = [...blocks, ...letters, ...lines, ...pages, ...nothing].map(
  caseByHand,
);
