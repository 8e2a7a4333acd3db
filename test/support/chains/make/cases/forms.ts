import { attribution, block, caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";

/** The hard forms: answers between the lines, folded lists, odd names, two authors, separators alone. */
const forms: readonly ByHand[] = [
  {
    id: "form-inline-gmail",
    kind: "inline",
    client: "gmail-reply",
    subject: "Re: Quay Street junction (phase 2)",
    text: `
Answers between your lines.

On Tue, 11 Mar 2025 at 16:20, Hywel Rees-Jones <
h.rees-jones@eastholme.gov.example> wrote:

> Can the crossing open before the school goes back?

Yes, provided the signals arrive.

> And who tells the governors?

I will, on Thursday.

> Hywel
`,
    quoted: [attribution("Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>")],
  },
  {
    id: "form-inline-bird",
    kind: "inline",
    client: "thunderbird-reply",
    subject: "Re: Allotment rents",
    text: `
On 02/05/2025 09:11, Shabnam Qureshi wrote:
> The rents go up by the index.
Agreed.
>> On 01/05/2025 17:40, Ravi Subramaniam wrote:
>>> Nobody has written to the plot holders.
> They had a letter in March.
Then let us send the letter again.
`,
    quoted: [attribution("Shabnam Qureshi"), attribution("Ravi Subramaniam")],
  },
  {
    id: "form-inline-outlook",
    kind: "inline",
    client: "outlook-365",
    subject: "RE: Night service to Netherby",
    text: `
My comments are in CAPITALS in your text.

From: Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>
Sent: 19 June 2025 11:05
To: Cllr Nell Ashdown <nashdown@thornmere.gov.example>
Subject: Night service to Netherby

The last bus would leave at 23:40. NELL: TOO EARLY ON FRIDAYS.
We can add one on Fridays for the price of the early Sunday run. NELL: PLEASE DO.
`,
    html: "as-text",
    quoted: [
      block(
        "Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>",
        "Cllr Nell Ashdown <nashdown@thornmere.gov.example>",
        "Night service to Netherby",
      ),
    ],
  },
  {
    id: "form-wrapped-to",
    kind: "forward",
    client: "outlook-plain-original",
    subject: "FW: Minibus contract",
    text: `
See below.

-----Original Message-----
From: Qureshi, Shabnam (Finance) <shabnam.qureshi@thornmere-ca.gov.example>
Sent: 04 February 2025 10:31
To: Akinwale, Tunde (Legal) <tunde.akinwale@thornmere-ca.gov.example>;
Rees-Jones, Hywel (Highways) <h.rees-jones@eastholme.gov.example>; Ashdown,
Nell (Member) <nashdown@thornmere.gov.example>; Cadwallader, Bethan (Dem
Services) <bethan.cadwallader@thornmere-ca.gov.example>
Cc: Eze, Ifeoma (Dr) <ifeoma.eze@icb.nhs.example>; Zieliński, Piotr
(Planning) <piotr.zielinski@eastholme.gov.example>
Subject: Minibus contract, lots 3 & 4

Lot 4 is the one with the lift.
`,
    quoted: [
      block(
        "Qureshi, Shabnam (Finance) <shabnam.qureshi@thornmere-ca.gov.example>",
        "Akinwale, Tunde (Legal) <tunde.akinwale@thornmere-ca.gov.example> | Rees-Jones, Hywel (Highways) <h.rees-jones@eastholme.gov.example> | Ashdown, Nell (Member) <nashdown@thornmere.gov.example> | Cadwallader, Bethan (Dem Services) <bethan.cadwallader@thornmere-ca.gov.example>",
        "Minibus contract, lots 3 & 4",
        "Eze, Ifeoma (Dr) <ifeoma.eze@icb.nhs.example> | Zieliński, Piotr (Planning) <piotr.zielinski@eastholme.gov.example>",
      ),
    ],
  },
  {
    id: "form-wrapped-to-marked",
    kind: "reply",
    client: "outlook-plain-original",
    subject: "RE: Tree works at St Osyth's",
    text: `
Thank you both.

> -----Original Message-----
> From: Siân Llewellyn [mailto:sian.llewellyn@eastholme.gov.example]
> Sent: 22 January 2025 15:02
> To: Committee Clerks; Piotr Zieliński; Office of the Mayor; Margaret
> Ó Briain; Cllr Dafydd Prosser
> Subject: Tree works at St Osyth's
>
> The yew stays, the two limes come down.
`,
    quoted: [
      block(
        "Siân Llewellyn <sian.llewellyn@eastholme.gov.example>",
        "Committee Clerks | Piotr Zieliński | Office of the Mayor | Margaret Ó Briain | Cllr Dafydd Prosser",
        "Tree works at St Osyth's",
      ),
    ],
  },
  {
    id: "form-behalf-wrapped",
    kind: "reply",
    client: "outlook-2010",
    subject: "RE: Mayor's visit to the tram depot",
    text: `
Noted, with thanks.

From: visits-bounces@lists.tramfriends.example
[mailto:visits-bounces@lists.tramfriends.example] On Behalf Of Jonty
Wickham-Bray
Sent: 14 May 2025 08:15
To: visits@lists.tramfriends.example
Subject: Mayor's visit to the tram depot

Hard hats will be at the gate.
`,
    quoted: [
      {
        ...block(
          "visits-bounces@lists.tramfriends.example",
          "visits@lists.tramfriends.example",
          "Mayor's visit to the tram depot",
        ),
        fromAlso: [{ name: "Jonty Wickham-Bray", address: null }],
      },
    ],
  },
  {
    id: "form-quoted-comma",
    kind: "forward",
    client: "zimbra",
    subject: "Fw: Co-opted member's declaration",
    text: `
----- Original Message -----
From: "Pike, Aldous (Lord)" <pikea@lords.parliament.example>
To: "Ó Briain, Margaret" <margaret.obriain@thornmere-ca.gov.example>, "Tattersall, G., Mr" <gtattersall47@postbox.example>
Sent: Monday, 2 June, 2025 10:00:41
Subject: Co-opted member's declaration

I hold no shares in the creamery.
`,
    quoted: [
      block(
        "Pike, Aldous (Lord) <pikea@lords.parliament.example>",
        "Ó Briain, Margaret <margaret.obriain@thornmere-ca.gov.example> | Tattersall, G., Mr <gtattersall47@postbox.example>",
        "Co-opted member's declaration",
      ),
    ],
  },
  {
    id: "form-one-filed-name",
    kind: "reply",
    client: "outlook-exchange-names",
    subject: "RE: Library hours from September",
    text: `
Fine by me.

-----Original Message-----
From: Llewellyn, Siân (Adult Social Care)
Sent: 27 August 2025 12:47
To: Prosser, Dafydd (Cllr)
Subject: Library hours from September

Would ten to six suit the reading group?
`,
    quoted: [
      block("Llewellyn, Siân (Adult Social Care)", "Prosser, Dafydd (Cllr)", "Library hours from September"),
    ],
  },
  {
    id: "form-stars",
    kind: "forward",
    client: "outlook-365",
    subject: "Fwd: Who signs the grant letter?",
    text: `
Could you?

*From:* Office of the Mayor <mayors-office@thornmere-ca.gov.example>
*Sent:* 30 April 2025 17:55
*To:* Tunde Akinwale <tunde.akinwale@thornmere-ca.gov.example>
*Subject:* Who signs the grant letter?

The letter is ready, the pen is not.
`,
    quoted: [
      block(
        "Office of the Mayor <mayors-office@thornmere-ca.gov.example>",
        "Tunde Akinwale <tunde.akinwale@thornmere-ca.gov.example>",
        "Who signs the grant letter?",
      ),
    ],
  },
  {
    id: "form-spaced-lines",
    kind: "forward",
    client: "outlook-web",
    subject: "FW: Re-letting the market stalls",
    text: `
For Thursday.

________________________________

From: Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>

Sent: Monday, September 8, 2025 9:02 AM

To: Committee Clerks <committee_clerks@eastholme.gov.example>

Cc: Cllr Dafydd Prosser <cllr.d.prosser@eastholme.gov.example>

Subject: Re-letting the market stalls

Stall nine is the one by the pump.
`,
    quoted: [
      block(
        "Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Re-letting the market stalls",
        "Cllr Dafydd Prosser <cllr.d.prosser@eastholme.gov.example>",
      ),
    ],
  },
  {
    id: "form-undisclosed",
    kind: "forward",
    client: "gmail-forward",
    subject: "Fwd: Newsletter of the ward",
    text: `
---------- Forwarded message ---------
From: Cllr Imogen Fairweather <imogen.fairweather@thornmere.gov.example>
Date: Sat, 1 Mar 2025 at 09:00
Subject: Newsletter of the ward
To:


The ducks are back.
`,
    quoted: [
      block(
        "Cllr Imogen Fairweather <imogen.fairweather@thornmere.gov.example>",
        "",
        "Newsletter of the ward",
      ),
    ],
  },
  {
    id: "form-empty-body-forward",
    kind: "forward",
    client: "outlook-365",
    subject: "FW: Ferry Lane flood wall",
    text: `
From: Piotr Zieliński <piotr.zielinski@eastholme.gov.example>
Sent: 06 October 2025 13:37
To: Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>
Subject: Ferry Lane flood wall

Photographs attached.
`,
    html: "as-text",
    quoted: [
      block(
        "Piotr Zieliński <piotr.zielinski@eastholme.gov.example>",
        "Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>",
        "Ferry Lane flood wall",
      ),
    ],
  },
  {
    id: "form-attribution-split",
    kind: "reply",
    client: "apple-mail",
    subject: "Re: Draft answer for full council",
    text: `
I would leave the last sentence out.

> On 12 Nov 2025, at 07:58, Margaret Ó Briain
> <margaret.obriain@thornmere-ca.gov.example>
> wrote:
>
> The answer has to be with the clerk by noon.
>
>> On 11 Nov 2025, at 21:14, Lord Aldous Pike <pikea@lords.parliament.example> wrote:
>>
>> Is there an answer yet?
`,
    quoted: [
      attribution("Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>"),
      attribution("Lord Aldous Pike <pikea@lords.parliament.example>"),
    ],
  },
  {
    id: "form-on-behalf-reply",
    kind: "forward",
    client: "outlook-365",
    subject: "FW: Standards complaint TM/0042",
    text: `
Please see.

From: Committee Clerks <committee_clerks@eastholme.gov.example> On Behalf Of Cllr Dafydd Prosser
Sent: 21 July 2025 14:00
To: Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>
Subject: Standards complaint TM/0042

I should like the hearing to be in public.
`,
    html: "as-text",
    quoted: [
      {
        ...block(
          "Committee Clerks <committee_clerks@eastholme.gov.example>",
          "Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>",
          "Standards complaint TM/0042",
        ),
        fromAlso: [{ name: "Cllr Dafydd Prosser", address: null }],
      },
    ],
  },
  {
    id: "form-memo-above-chain",
    kind: "forward",
    client: "outlook-plain-none",
    subject: "FW: Scrutiny call-in",
    text: `
Report to: Scrutiny Committee
Report of: Monitoring Officer
Subject: Call-in of the minibus contract

That is the head of the paper. The mail that started it:

From: Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>
Sent: 15 May 2025 19:26
To: Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>
Subject: Call-in

I call in the decision of 12 May.
`,
    quoted: [
      block(
        "Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>",
        "Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>",
        "Call-in",
      ),
    ],
  },
  {
    id: "form-reply-to-row",
    kind: "forward",
    client: "apple-mail",
    subject: "Fwd: Adult skills underspend",
    text: `
Begin forwarded message:

From: Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>
Subject: Adult skills underspend
Date: 3 April 2025 at 11:11:11 BST
To: Dr Ifeoma Eze <ifeoma.eze@icb.nhs.example>
Reply-To: Finance Desk <finance.desk@thornmere-ca.gov.example>

It is smaller than it looks.
`,
    quoted: [
      block(
        "Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>",
        "Dr Ifeoma Eze <ifeoma.eze@icb.nhs.example>",
        "Adult skills underspend",
      ),
    ],
  },
  {
    id: "form-only-from",
    kind: "reply",
    client: "outlook-express",
    subject: "Re: Night service",
    text: `
Thanks, I had not seen that.

----- Original Message -----
From: "G. Tattersall" <gtattersall47@postbox.example>
> There is a notice at the stop. It says the 41 is withdrawn.
`,
    quoted: [block("G. Tattersall <gtattersall47@postbox.example>", "", null)],
  },
  {
    id: "form-gateway-mailto",
    kind: "forward",
    client: "outlook-web",
    subject: "FW: [EXTERNAL] Allotment rents: resident's letter",
    text: `
CAUTION: this message came from outside.

________________________________
From: Mr G. Tattersall<mailto:gtattersall47@postbox.example> <gtattersall47@postbox.example<mailto:gtattersall47@postbox.example>>
Sent: Friday, 10 January 2025 20:45
To: Ravi Subramaniam<mailto:r.subramaniam+casework@thornmere.gov.example>
Subject: [EXTERNAL] Allotment rents: resident's letter

I have dug that plot since the flood of '86.
`,
    quoted: [
      block(
        "Mr G. Tattersall <gtattersall47@postbox.example>",
        "Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>",
        "[EXTERNAL] Allotment rents: resident's letter",
      ),
    ],
  },
  {
    id: "form-html-table-headers",
    kind: "forward",
    client: "webmail",
    subject: "Fwd: Note of Thursday",
    text: `
See the note.

From: Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>
To: Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>
Date: 5 December 2025 16:04
Subject: Note of Thursday: three actions

One each.
`,
    html: `<p>See the note.</p><table><tr><td><b>From:</b></td><td>Bethan Cadwallader &lt;bethan.cadwallader@thornmere-ca.gov.example&gt;</td></tr><tr><td><b>To:</b></td><td>Grace N&#39;Diaye &lt;grace.n&#39;diaye@thornmere-ca.gov.example&gt;</td></tr><tr><td><b>Date:</b></td><td>5 December 2025 16:04</td></tr><tr><td><b>Subject:</b></td><td>Note of Thursday: three actions</td></tr></table><p>One each.</p>`,
    quoted: [
      block(
        "Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>",
        "Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>",
        "Note of Thursday: three actions",
      ),
    ],
  },
  {
    id: "form-line-in-signature",
    kind: "reply",
    client: "gmail-reply",
    subject: "Re: Minibus contract",
    text: `
Yes to both.

--
Cllr Nell Ashdown
"From small beginnings"

On Wed, 5 Feb 2025 at 08:08, <tunde.akinwale@thornmere-ca.gov.example> wrote:

> Do you want the lift, and do you want it on lot 3?
`,
    quoted: [attribution("tunde.akinwale@thornmere-ca.gov.example")],
  },
];

export const formCases: readonly Case[] = forms.map(caseByHand);
