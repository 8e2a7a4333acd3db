import { attribution, block, caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";

/** Forms that old clients, phones, gateways, list servers and disclosure offices leave behind. */
const wild: readonly ByHand[] = [
  {
    id: "wild-line-within-line",
    kind: "reply",
    client: "phone",
    subject: "Re: Minibus",
    text: `
Fine with me. On Wed, Apr 9, 2025 at 3:59 PM, Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example> wrote:
> Lot 3 closes at noon.
`,
    quoted: [attribution("Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>")],
  },
  {
    id: "wild-leading-space",
    kind: "reply",
    client: "gmail-older",
    subject: "Re: Stalls",
    text: `
Thanks both
 On Mar 8, 2024 9:59 AM, "Committee Clerks" <
committee_clerks@eastholme.gov.example> wrote:

>
>  Stall nine is free from April.
`,
    quoted: [attribution("Committee Clerks <committee_clerks@eastholme.gov.example>")],
  },
  {
    id: "wild-date-and-person",
    kind: "reply",
    client: "gmail-older",
    subject: "Re: Tree works",
    text: `
Then the limes go.

2024/4/7 Siân Llewellyn <sian.llewellyn@eastholme.gov.example>

> The yew must stay, says the officer.
`,
    quoted: [attribution("Siân Llewellyn <sian.llewellyn@eastholme.gov.example>")],
  },
  {
    id: "wild-unmarked-below-line",
    kind: "chain",
    client: "outlook-mobile-older",
    subject: "Re: Crossing",
    text: `
Let us say Friday.

On Mon, Jan 27, 2025 at 12:42 PM +0000, "Hywel Rees-Jones" <h.rees-jones@eastholme.gov.example> wrote:

Thursday is full, I fear.
Hywel

On Jan 27, 2025, at 11:55 AM, Cllr Nell Ashdown <nashdown@thornmere.gov.example> wrote:

Could we meet at the crossing on Thursday?
Nell
`,
    html: "as-text",
    quoted: [
      attribution("Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>"),
      attribution("Cllr Nell Ashdown <nashdown@thornmere.gov.example>"),
    ],
  },
  {
    id: "wild-dutch-unmarked",
    kind: "reply",
    client: "phone",
    locale: "nl",
    subject: "Re: Bezoek",
    text: `
Dat past ons goed.

Op 13-02-2025 3:18 schreef Sjoerd van der Kamp <s.vanderkamp@gemeente-oudwijk.example>:

De wethouder kan alleen op dinsdag.
`,
    quoted: [attribution("Sjoerd van der Kamp <s.vanderkamp@gemeente-oudwijk.example>")],
  },
  {
    id: "wild-dutch-iphone",
    kind: "reply",
    client: "apple-ios",
    locale: "nl",
    subject: "Re: Bezoek",
    text: `
Akkoord.

Op 17-feb.-2025, om 13:18 heeft Sjoerd van der Kamp <s.vanderkamp@gemeente-oudwijk.example> het volgende geschreven:

Het wordt donderdag.
`,
    quoted: [attribution("Sjoerd van der Kamp <s.vanderkamp@gemeente-oudwijk.example>")],
  },
  {
    id: "wild-dashes-around-line",
    kind: "reply",
    client: "webmail",
    subject: "Re: Allotments",
    text: `
The plot is yours.

------On 29/12/2024 17:32, Ravi Subramaniam wrote-----

May I keep the pear tree?
`,
    quoted: [attribution("Ravi Subramaniam")],
  },
  {
    id: "wild-swedish-rounded",
    kind: "reply",
    client: "airmail",
    locale: "sv",
    subject: "Sv: Ritning",
    text: `
Tack!
Den 14 september, 2024 02:23:18, Åse Bjørnstad (ase.bjornstad@storvik-kommune.example) skrev:

Ritningen kommer i morgon.
`,
    quoted: [attribution("Åse Bjørnstad <ase.bjornstad@storvik-kommune.example>")],
  },
  {
    id: "wild-polish-user",
    kind: "reply",
    client: "gmail-older",
    locale: "pl",
    subject: "Re: Plan",
    text: `
Dziękuję.

W dniu 28 stycznia 2025 01:53 użytkownik Łucja Dąbrowska <lucja.dabrowska@um-zagorze.example>
napisał:

> Plan jest gotowy.
`,
    quoted: [attribution("Łucja Dąbrowska <lucja.dabrowska@um-zagorze.example>")],
  },
  {
    id: "wild-french-exchanged",
    kind: "reply",
    client: "apple-ios",
    locale: "fr",
    subject: "RE: Visite",
    text: `
C'est entendu.

Le 23 janv. 2025 à 22:03, Bérénice Lachaume <berenice.lachaume@mairie-valtonne.example<mailto:berenice.lachaume@mairie-valtonne.example>> a écrit:

Nous arrivons par le train de neuf heures.
`,
    quoted: [attribution("Bérénice Lachaume <berenice.lachaume@mairie-valtonne.example>")],
  },
  {
    id: "wild-french-ios-forward",
    kind: "forward",
    client: "apple-ios",
    locale: "fr",
    subject: "Fwd: Visite du dépôt",
    text: `
Pour information.

Début du message transféré :

> De: Bérénice Lachaume <berenice.lachaume@mairie-valtonne.example>
> Date: 17 août 2024 à 09:06:24 UTC+2
> À: <grace.n'diaye@thornmere-ca.gov.example>
> Cc: Ottavia De Santis <ottavia.desantis@comune-montelago.example>
> Objet: Visite du dépôt
>
> Le dépôt ouvre à huit heures.
`,
    quoted: [
      block(
        "Bérénice Lachaume <berenice.lachaume@mairie-valtonne.example>",
        "grace.n'diaye@thornmere-ca.gov.example",
        "Visite du dépôt",
        "Ottavia De Santis <ottavia.desantis@comune-montelago.example>",
      ),
    ],
  },
  {
    id: "wild-bold-indented",
    kind: "forward",
    client: "outlook-2010",
    subject: "Fwd: Grant letter",
    text: `
See below

  *From:* mayors-office@thornmere-ca.gov.example [mailto:
  mayors-office@thornmere-ca.gov.example]
  *Sent:* Wednesday, June 25, 2025 3:05 PM
  *To:* tunde.akinwale@thornmere-ca.gov.example
  *Subject:* Grant letter

  The letter goes tonight.
`,
    quoted: [
      block(
        "mayors-office@thornmere-ca.gov.example",
        "tunde.akinwale@thornmere-ca.gov.example",
        "Grant letter",
      ),
    ],
  },
  {
    id: "wild-blackberry-spaces",
    kind: "reply",
    client: "blackberry",
    subject: "Re: Night bus",
    text: `
On my way

-----Original Message-----
From: "Tunde Akinwale" <tunde.akinwale@thornmere-ca.gov.example>

Date: Sat, 22 Mar 2025 12:16:06
To:<nashdown@thornmere.gov.example>


Subject: Night bus


The bus is held for you.
`,
    quoted: [
      block(
        "Tunde Akinwale <tunde.akinwale@thornmere-ca.gov.example>",
        "nashdown@thornmere.gov.example",
        "Night bus",
      ),
    ],
  },
  ...(
    [
      ["sv", "Vidarebefordrat meddelande", "Från", "Datum", "Ämne", "Till"],
      ["nl", "Doorgestuurd bericht", "Van", "Datum", "Onderwerp", "Aan"],
      ["de", "Weitergeleitete Nachricht", "Von", "Datum", "Betreff", "An"],
      ["es", "Mensaje reenviado", "De", "Fecha", "Asunto", "Para"],
      ["it", "Messaggio inoltrato", "Da", "Data", "Oggetto", "A"],
    ] as const
  ).map(([locale, words, from, date, subject, to]): ByHand => ({
    id: `wild-gmail-older-${locale}`,
    kind: "forward",
    client: "gmail-older",
    locale,
    subject: "Fwd: Plan of the crossing",
    text: `
---------- ${words} ----------
${from}: Piotr Zieliński <piotr.zielinski@eastholme.gov.example>
${date}: 26.04.2024 20:13
${subject}: Plan of the crossing
${to}: h.rees-jones@eastholme.gov.example

Two islands and a refuge.
`,
    quoted: [
      block(
        "Piotr Zieliński <piotr.zielinski@eastholme.gov.example>",
        "h.rees-jones@eastholme.gov.example",
        "Plan of the crossing",
      ),
    ],
  })),
  {
    id: "wild-long-subject",
    kind: "forward",
    client: "gmail-forward",
    subject: "Fwd: The long one",
    text: `
---------- Forwarded message ---------
From: Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>
Date: Fri, 4 Jul 2025 at 12:00
Subject: Report on the working of the protocol in its first year, with the
answers of members
To: Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>


Forty pages, I am afraid.
`,
    quoted: [
      block(
        "Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>",
        "Bethan Cadwallader <bethan.cadwallader@thornmere-ca.gov.example>",
        "Report on the working of the protocol in its first year, with the answers of members",
      ),
    ],
  },
  {
    id: "wild-trailing-semicolons",
    kind: "chain",
    client: "outlook-mac",
    subject: "RE: Flood wall",
    text: `
Agreed.

From: Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>
Date: Monday, 3 February 2025 at 15:33
To: Piotr Zieliński <piotr.zielinski@eastholme.gov.example<mailto:piotr.zielinski@eastholme.gov.example>>; Hywel Rees-Jones <h.rees-jones@eastholme.gov.example<mailto:h.rees-jones@eastholme.gov.example>>;
Subject: RE: ***URGENT*** Flood wall

The reserve will bear it.

From: Piotr Zieliński
Date: Saturday, 1 February 2025 at 09:01
To: Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example<mailto:shabnam.qureshi@thornmere-ca.gov.example>>
Cc: h.rees-jones@eastholme.gov.example<mailto:h.rees-jones@eastholme.gov.example>
Subject: ***URGENT*** Flood wall

Two piers more.
_______________________________
This email and its files are for the addressee alone.
`,
    quoted: [
      block(
        "Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>",
        "Piotr Zieliński <piotr.zielinski@eastholme.gov.example> | Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "RE: ***URGENT*** Flood wall",
      ),
      block(
        "Piotr Zieliński",
        "Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>",
        "***URGENT*** Flood wall",
        "h.rees-jones@eastholme.gov.example",
      ),
    ],
  },
  {
    id: "wild-web-behalf",
    kind: "forward",
    client: "outlook-web",
    subject: "FW: Tram friends, May",
    text: `
FYI.

________________________________
From: tram-friends <tram-friends-bounces@lists.tramfriends.example> on behalf of Jonty Wickham-Bray <jonty@wickhambray.example>
Sent: Tuesday, May 13, 2025 7:51 AM
To: tram-friends@lists.tramfriends.example <tram-friends@lists.tramfriends.example>
Subject: Tram friends, May

The bell is back from the foundry.
`,
    html: `<div>FYI.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> tram-friends &lt;tram-friends-bounces@lists.tramfriends.example&gt; on behalf of Jonty Wickham-Bray &lt;jonty@wickhambray.example&gt;<br><b>Sent:</b> Tuesday, May 13, 2025 7:51 AM<br><b>To:</b> tram-friends@lists.tramfriends.example &lt;tram-friends@lists.tramfriends.example&gt;<br><b>Subject:</b> Tram friends, May</font><div>&nbsp;</div></div><div class="BodyFragment"><font size="2"><span style="font-size:11pt;"><div class="PlainText">The bell is back from the foundry.</div></span></font></div>`,
    quoted: [
      {
        ...block(
          "tram-friends <tram-friends-bounces@lists.tramfriends.example>",
          "tram-friends@lists.tramfriends.example",
          "Tram friends, May",
        ),
        fromAlso: [{ name: "Jonty Wickham-Bray", address: "jonty@wickhambray.example" }],
      },
    ],
  },
  {
    id: "wild-disclosed-names",
    kind: "chain",
    client: "disclosed",
    subject: "FW: Creamery",
    text: `
From: Pike, Aldous
Sent: Monday, July 07, 2025 2:39 PM
To: Ashdown, Nell
Subject: Re: Creamery

Quite so.

From: Ashdown, Nell
Sent: Monday, July 07, 2025 9:12 AM
To: Pike, Aldous; Ó Briain, Margaret
Subject: Creamery

Is it true that the creamery is sold?
`,
    quoted: [
      block("Pike, Aldous", "Ashdown, Nell", "Re: Creamery"),
      block("Ashdown, Nell", "Pike, Aldous | Ó Briain, Margaret", "Creamery"),
    ],
  },
  {
    id: "wild-disclosed-spaced",
    kind: "forward",
    client: "disclosed",
    subject: "FW: Visit",
    text: `
From:  Akinwale, Tunde  <tunde.akinwale@thornmere-ca.gov.example>
Sent:   Thursday,  June 05, 2025  6:20 PM
To:      Office of the Mayor
Cc:      Qureshi,  Shabnam
Subject:     Visit

No hats this time.
`,
    quoted: [
      block(
        "Akinwale, Tunde <tunde.akinwale@thornmere-ca.gov.example>",
        "Office of the Mayor",
        "Visit",
        "Qureshi, Shabnam",
      ),
    ],
  },
  {
    id: "wild-tabbed",
    kind: "reply",
    client: "outlook-plain-original",
    subject: "RE: Rents",
    text: `
Yes.

 -----Original Message-----
From: \tRavi Subramaniam
Sent:\t12 March 2025 14:02
To:\tCommittee Clerks
Cc:\tGrace N'Diaye
Subject:\tRents

Shall I send the letter?
`,
    quoted: [block("Ravi Subramaniam", "Committee Clerks", "Rents", "Grace N'Diaye")],
  },
  {
    id: "wild-samsung-de",
    kind: "forward",
    client: "samsung",
    locale: "de",
    subject: "Fwd: Termin",
    text: `
Zur Kenntnis.


-------- Ursprüngliche Nachricht --------
Von: Annegret Möllenkamp <a.moellenkamp@stadt-wildenau.example>
Datum: 04.09.24 11:30 (GMT+01:00)
An: grace.n'diaye@thornmere-ca.gov.example
Betreff: Termin

Wir kommen zu viert.
`,
    html: `<div dir="auto">Zur Kenntnis.</div><div dir="auto"><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Ursprüngliche Nachricht --------</div><div>Von: Annegret Möllenkamp &lt;a.moellenkamp@stadt-wildenau.example&gt; </div><div>Datum: 04.09.24 11:30 (GMT+01:00) </div><div>An: grace.n'diaye@thornmere-ca.gov.example </div><div>Betreff: Termin </div><div><br></div></div><div>Wir kommen zu viert.</div>`,
    quoted: [
      block(
        "Annegret Möllenkamp <a.moellenkamp@stadt-wildenau.example>",
        "grace.n'diaye@thornmere-ca.gov.example",
        "Termin",
      ),
    ],
  },
  {
    id: "wild-chinese-wide-colon",
    kind: "forward",
    client: "outlook-web",
    locale: "zh",
    subject: "转发: Plan",
    text: `
请看下面。

________________________________
发件人：Committee Clerks <committee_clerks@eastholme.gov.example>
发送时间：2025年3月4日 10:02
收件人：Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>
主题：Plan

The plan is on the wall.
`,
    quoted: [
      block(
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "Plan",
      ),
    ],
  },
  {
    id: "wild-notes-person-first",
    kind: "forward",
    client: "notes",
    subject: "Fw: Depot",
    text: `
Please file.

---------------------- Forwarded by Committee Clerks/EASTHOLME on 04/12/2024 02:33 PM
---------------------------

Jonty Wickham-Bray <jonty@wickhambray.example> on 04/09/2024 06:42:44 PM

Please respond to jonty@wickhambray.example

To:   Committee Clerks/EASTHOLME
cc:

Subject:  Depot

The shed doors stick.
`,
    quoted: [block("Jonty Wickham-Bray <jonty@wickhambray.example>", "Committee Clerks/EASTHOLME", "Depot")],
  },
  {
    id: "wild-yahoo-classic",
    kind: "reply",
    client: "yahoo",
    subject: "Re: Ducks",
    text: `
They are very welcome.


________________________________
 From: Mr G. Tattersall <gtattersall47@postbox.example>
To: "nashdown@thornmere.gov.example" <nashdown@thornmere.gov.example>
Sent: Friday, 7 March 2025, 18:20
Subject: Ducks

Eleven of them.
`,
    quoted: [
      block("Mr G. Tattersall <gtattersall47@postbox.example>", "nashdown@thornmere.gov.example", "Ducks"),
    ],
  },
  {
    id: "wild-aol",
    kind: "reply",
    client: "aol",
    subject: "Re: Pier",
    text: `
Thank you.


-----Original Message-----
From: Piotr Zieliński <piotr.zielinski@eastholme.gov.example>
To: gtattersall47 <gtattersall47@postbox.example>
CC: h.rees-jones <h.rees-jones@eastholme.gov.example>
Sent: Fri, 4 Apr 2025 11:36
Subject: Pier

The second pier is dry.
`,
    html: `<div style="color:black;font:10pt arial">Thank you.<br><br><div style="font-family:arial,helvetica;font-size:10pt;color:black">-----Original Message-----<br>From: Piotr Zieliński &lt;piotr.zielinski@eastholme.gov.example&gt;<br>To: gtattersall47 &lt;gtattersall47@postbox.example&gt;<br>CC: h.rees-jones &lt;h.rees-jones@eastholme.gov.example&gt;<br>Sent: Fri, 4 Apr 2025 11:36<br>Subject: Pier<br><br><div>The second pier is dry.</div></div></div>`,
    quoted: [
      block(
        "Piotr Zieliński <piotr.zielinski@eastholme.gov.example>",
        "gtattersall47 <gtattersall47@postbox.example>",
        "Pier",
        "h.rees-jones <h.rees-jones@eastholme.gov.example>",
      ),
    ],
  },
  {
    id: "wild-pine-with-headers",
    kind: "reply",
    client: "pine",
    subject: "Re: Bell",
    text: `
So be it.

On Mon, 5 May 2025, Lord Aldous Pike wrote:

> Date: Mon, 5 May 2025 10:00:00 +0100
> From: Lord Aldous Pike <pikea@lords.parliament.example>
> To: Office of the Mayor <mayors-office@thornmere-ca.gov.example>
> Subject: Bell
>
> Let it ring at noon.
`,
    quoted: [
      block(
        "Lord Aldous Pike <pikea@lords.parliament.example>",
        "Office of the Mayor <mayors-office@thornmere-ca.gov.example>",
        "Bell",
      ),
    ],
  },
  {
    id: "wild-two-blocks-in-one-quotation",
    kind: "chain",
    client: "mixed",
    subject: "Re: Market",
    text: `
Good.

On Thu, 8 May 2025 at 10:10, Ravi Subramaniam <
r.subramaniam+casework@thornmere.gov.example> wrote:

> See below.
>
> -----Original Message-----
> From: Committee Clerks <committee_clerks@eastholme.gov.example>
> Sent: 07 May 2025 16:00
> To: Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>
> Subject: RE: Market
>
> It is on the list.
>
> -----Original Message-----
> From: Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>
> Sent: 07 May 2025 15:00
> To: Committee Clerks <committee_clerks@eastholme.gov.example>
> Subject: Market
>
> Is stall nine on the list?
`,
    quoted: [
      attribution("Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>"),
      block(
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>",
        "RE: Market",
      ),
      block(
        "Ravi Subramaniam <r.subramaniam+casework@thornmere.gov.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Market",
      ),
    ],
  },
  {
    id: "wild-text-part-is-a-stub",
    kind: "forward",
    client: "outlook-web",
    subject: "FW: Depot keys",
    text: `
This mail is in HTML. Open it in a client that shows HTML.
`,
    html: `<div>Who has them?</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b>&nbsp;Grace N'Diaye &lt;grace.n'diaye@thornmere-ca.gov.example&gt;<br><b>Sent:</b>&nbsp;06 May 2025 11:05<br><b>To:</b>&nbsp;Tunde Akinwale &lt;tunde.akinwale@thornmere-ca.gov.example&gt;<br><b>Subject:</b>&nbsp;Depot keys</font></div><div>The keys are not in the safe.</div>`,
    quoted: [
      block(
        "Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>",
        "Tunde Akinwale <tunde.akinwale@thornmere-ca.gov.example>",
        "Depot keys",
      ),
    ],
  },
  {
    id: "wild-capital-labels",
    kind: "forward",
    client: "gateway",
    subject: "Fw: Lift",
    text: `
FROM: Siân Llewellyn <sian.llewellyn@eastholme.gov.example>
SENT: 02 April 2025 08:40
TO: Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>
SUBJECT: Lift

The lift is out again.
`,
    quoted: [
      block(
        "Siân Llewellyn <sian.llewellyn@eastholme.gov.example>",
        "Shabnam Qureshi <shabnam.qureshi@thornmere-ca.gov.example>",
        "Lift",
      ),
    ],
  },
  {
    id: "wild-empty-mobile-container-first",
    kind: "reply",
    client: "outlook-mobile-newer",
    subject: "Re: Bake sale",
    text: `
Lemon, please.

From: Dr Ifeoma Eze <ifeoma.eze@icb.nhs.example>
Date: Tuesday, 6 May 2025 at 17:20
To: Cllr Nell Ashdown <nashdown@thornmere.gov.example>
Subject: Bake sale

Lemon or walnut?
`,
    html: `<div dir="ltr">Lemon, please.</div><div id="mail-editor-reference-message-container" style="color: inherit;"><div class="ms-outlook-mobile-reference-message skipProofing"></div><div class="ms-outlook-mobile-reference-message skipProofing" style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor;"><b>From: </b>Dr Ifeoma Eze &lt;ifeoma.eze@icb.nhs.example&gt;<br><b>Date: </b>Tuesday, 6 May 2025 at 17:20<br><b>To: </b>Cllr Nell Ashdown &lt;nashdown@thornmere.gov.example&gt;<br><b>Subject: </b>Bake sale<br><br></div><div class="ms-outlook-mobile-reference-message skipProofing">Lemon or walnut?</div></div>`,
    quoted: [
      block(
        "Dr Ifeoma Eze <ifeoma.eze@icb.nhs.example>",
        "Cllr Nell Ashdown <nashdown@thornmere.gov.example>",
        "Bake sale",
      ),
    ],
  },
  {
    id: "wild-paragraphs-without-space",
    kind: "chain",
    client: "helpdesk",
    subject: "FW: Request 25/118",
    text: `
For you.

From: Committee Clerks <committee_clerks@eastholme.gov.example>
Sent: 12 May 2025 09:00
To: Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>
Subject: RE: Request 25/118

Do we hold any of this?

From: Jonty Wickham-Bray <jonty@wickhambray.example>
Sent: 11 May 2025 23:10
To: Committee Clerks <committee_clerks@eastholme.gov.example>
Subject: Request 25/118

I ask for all mail about the creamery.
`,
    html: `<p>For you.</p><p>From: Committee Clerks &lt;committee_clerks@eastholme.gov.example&gt;<br>Sent: 12 May 2025 09:00<br>To: Margaret Ó Briain &lt;margaret.obriain@thornmere-ca.gov.example&gt;<br>Subject: RE: Request 25/118</p><p>Do we hold any of this?</p><p>From: Jonty Wickham-Bray &lt;jonty@wickhambray.example&gt;<br>Sent: 11 May 2025 23:10<br>To: Committee Clerks &lt;committee_clerks@eastholme.gov.example&gt;<br>Subject: Request 25/118</p><p>I ask for all mail about the creamery.</p>`,
    quoted: [
      block(
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Margaret Ó Briain <margaret.obriain@thornmere-ca.gov.example>",
        "RE: Request 25/118",
      ),
      block(
        "Jonty Wickham-Bray <jonty@wickhambray.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Request 25/118",
      ),
    ],
  },
  {
    id: "wild-notice-above-cite",
    kind: "reply",
    client: "apple-mail",
    subject: "Re: Quay Street",
    text: `
Noted.

Hywel Rees-Jones, 01632 960200, h.rees-jones@eastholme.gov.example
Office hours: Mon to Thu, 9:00 to 16:00

On 2 May 2025, at 10:04, Cllr Nell Ashdown <nashdown@thornmere.gov.example> wrote:

> The crossing is closed again.
`,
    html: `<div>Noted.</div><div><br></div><div>Hywel Rees-Jones, 01632 960200, <a href="mailto:h.rees-jones@eastholme.gov.example">h.rees-jones@eastholme.gov.example</a></div><div>Office hours: Mon to Thu, 9:00 to 16:00</div><div><br><blockquote type="cite"><div>On 2 May 2025, at 10:04, Cllr Nell Ashdown &lt;<a href="mailto:nashdown@thornmere.gov.example">nashdown@thornmere.gov.example</a>&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>The crossing is closed again.</div></div></blockquote></div>`,
    quoted: [attribution("Cllr Nell Ashdown <nashdown@thornmere.gov.example>")],
  },
  {
    id: "wild-name-says-wrote",
    kind: "reply",
    client: "thunderbird-reply",
    subject: "Re: Poem",
    text: `
I like the second verse.

On 02/06/2025 08:30, Committee Clerks (who wrote the minutes) wrote:
> The poem is attached to the minutes.
`,
    quoted: [attribution("Committee Clerks (who wrote the minutes)")],
  },
  {
    id: "wild-sent-by-row",
    kind: "forward",
    client: "notes",
    subject: "Fw: Fence",
    text: `
From:        Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>
To:        "Committee Clerks" <committee_clerks@eastholme.gov.example>
Date:        05/10/2024 14:09
Subject:        [EXTERNAL] Fence
Sent by:        "works" <works-bounces@eastholme.gov.example>
------------------------------

The fence is up.
`,
    quoted: [
      block(
        "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "[EXTERNAL] Fence",
      ),
    ],
  },
];

export const wildCases: readonly Case[] = wild.map(caseByHand);
