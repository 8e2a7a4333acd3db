import { caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";

const none = (id: string, subject: string, text: string): ByHand => ({
  id: `neg-${id}`,
  kind: "negative",
  subject,
  text,
});

/** What council life puts into mails that looks like a chain and is none: text alone. */
const texts: readonly ByHand[] = [
  none(
    "memo",
    "Memo: pre-election period",
    `
MEMORANDUM

To: All heads of service
From: The Monitoring Officer
Date: 24 March 2025
Subject: Publicity in the period before the election

Nothing may be published that seems to favour a candidate.
`,
  ),
  none(
    "memo-copies",
    "Memo for the file",
    `
To:      Director of Place
From:    Head of Highways
Copies:  Chair of Planning; Ward members
Date:    9 May 2025
Re:      Resurfacing of the market square

The stone has been chosen and the contractor told.
`,
  ),
  none(
    "report-head",
    "Draft report",
    `
Here is the head of the report as it will be printed.

REPORT TO: Cabinet
DATE: 17 June 2025
REPORT OF: Director of Finance
SUBJECT: Outturn for the year
FROM: Corporate Finance Team

1. Recommendation: that the outturn be noted.
`,
  ),
  none(
    "agenda",
    "Agenda for Monday",
    `
EASTHOLME COUNCIL
To: The members of the Licensing Committee
Date: Monday 7 July 2025
Time: 10.30 am
Venue: Weir House, Room 2

1. Apologies
2. Declarations of interest
3. Minutes of 2 June
`,
  ),
  none(
    "minutes",
    "Minutes, item 6",
    `
Cllr Ashdown asked who had written to the residents.
The Director replied that he had written on 4 May.
Cllr Prosser wrote: "I was not told."
The Chair said: move on.
`,
  ),
  none(
    "minutes-table",
    "Action list",
    `
Action | From | To | Sent
Letter to the school | Clerk | Head teacher | yes
Plan of the crossing | Highways | Ward members | no
`,
  ),
  none(
    "timetable",
    "Timetable of the 41",
    `
41 Thornmere - Netherby

From: Thornmere Bus Station
To: Netherby Green
Date: from 1 September

dep 0710 0840 1010
arr 0755 0925 1055
`,
  ),
  none(
    "timetable-sunday",
    "Sunday buses",
    `
Service 12
From    To      Sent via
Quay    Market  Church Road
Market  Quay    Ferry Lane
Subject to change on bank holidays.
`,
  ),
  none(
    "rota",
    "Officer rota, week 23",
    `
Duty officers
Mon from 0800 to 1800: Tunde Akinwale, 01632 960111
Tue from 0800 to 1800: Siân Llewellyn, 01632 960112
Date of next rota: 13 June
`,
  ),
  none(
    "csv",
    "Extract",
    `
from,to,sent,subject,cc
hywel@eastholme.gov.example,clerks@eastholme.gov.example,2025-03-01,Plan,no
grace@eastholme.gov.example,clerks@eastholme.gov.example,2025-03-02,Survey,yes
`,
  ),
  none(
    "statute",
    "The wording",
    `
Section 27 of the Act reads, so far as we need it:

> A member must not take part in any discussion of the matter at
> the meeting, or in any vote taken on the matter.

That settles it, I think.
`,
  ),
  none(
    "poem",
    "For the opening",
    `
Could the Mayor read this?

> The river came up to the door,
> it left us the chairs and the floor,
> it took the piano,
> a book on Montano,
> and did not come back any more.
`,
  ),
  none(
    "newsletter",
    "Ward newsletter, spring",
    `
NEWS FROM YOUR WARD

From: your three councillors
To: everybody in Quayside
Date: spring
The ducks are back, the potholes are going and the library opens on Saturdays.
Write to us: Quayside councillors, Weir House, Thornmere.
`,
  ),
  none(
    "newsletter-letters",
    "The Thornmere Courier, issue 9",
    `
LETTERS TO THE EDITOR

From: Mr G. Tattersall, Ferry Lane
Sir, the wall is too low.

From: Mrs P. Oakes, Quay Street
Sir, the wall is too high.
`,
  ),
  none(
    "how-to-headers",
    "How to read a mail header",
    `
In the window you will see these lines:

From: who the mail says it is from
Sent: when it was sent
To: who should get it
Subject: what it is about

Do not trust the first of them.
`,
  ),
  none(
    "how-to-forward",
    "Guide: passing on a mail",
    `
Press Forward. Outlook puts a line across the page and then From, Sent, To and Subject of the earlier message.
Change the Subject: so that it begins with the reference. Leave Cc: empty.
`,
  ),
  none(
    "phone-message",
    "While you were out",
    `
TELEPHONE MESSAGE
For: Cllr Prosser
From: Mrs Oakes, Quay Street
Date: 3 June, 2.15 pm
Message: please ring back about the wall. 01632 960377.
`,
  ),
  none(
    "letter",
    "Letter for your signature",
    `
Our ref: TM/0042/MOB
Your ref: none
Date: 12 May 2025

To: The Chief Executive, Eastholme Council

Dear Chief Executive,

Subject: Standards complaint

I write to say that the file is closed.
`,
  ),
  none(
    "letter-copied",
    "Text of the letter",
    `
Dear Lord Pike,

Thank you for your visit. I wrote to the Secretary of State on Monday and hope to hear by Friday.

Yours sincerely,

Tunde Akinwale
cc: Cllr Nell Ashdown, Committee Clerks
`,
  ),
  none(
    "invitation",
    "Invitation: site visit",
    `
When: 14 May 2025 10:00-11:30
Where: the tram depot
Organiser: Office of the Mayor
To: members of the Transport Committee
Subject: site visit

Bring stout shoes.
`,
  ),
  none(
    "delivery-slip",
    "Delivery tomorrow",
    `
Your parcel
From: Weir Stationers
To: Committee Clerks, Weir House
Sent: 6 May
Expected: 7 May before noon
`,
  ),
  none(
    "consultees",
    "24/00977/OUT: consultees",
    `
Consultee / date sent / answer
Highways: sent 2 May, to reply by 23 May
Environment: sent 2 May, replied 9 May
Parish council: sent 5 May, no reply
From: Planning Support
`,
  ),
  none(
    "consultee-addresses",
    "List of consultees",
    `
Please add these:

Dr Ifeoma Eze <ifeoma.eze@icb.nhs.example>
Mr G. Tattersall <gtattersall47@postbox.example>
To: be added later: the parish clerk
`,
  ),
  none(
    "as-somebody-wrote",
    "Speech",
    `
As the poet wrote:

Two things a town should never sell: the river and the bell.

As Burke wrote: bad laws are the worst sort of tyranny. I would end there.
`,
  ),
  none(
    "he-wrote",
    "Where we are",
    `
On Monday Cllr Fairweather wrote:

we cannot go on like this.

On Tuesday she rang to say that we can.
`,
  ),
  none(
    "on-date-wrote-prose",
    "Chronology",
    `
On 4 May 2025 Hywel wrote to the school. On 6 May 2025 the school wrote back. On 9 May the bursar wrote: no money.
That is all we have.
`,
  ),
  none(
    "forwarded-verb",
    "Your question",
    `
I have forwarded your message to Highways and will forward the answer when I have it. The original message has been filed.
`,
  ),
  none(
    "forwarded-nothing",
    "FW: Ferry Lane flood wall",
    `
Sorry, I meant to send you the trail, but it is on the other computer.
`,
  ),
  none(
    "reply-nothing",
    "RE: Ferry Lane flood wall",
    `
Yes.

Nell
`,
  ),
  none(
    "separator-alone",
    "Draft notice",
    `
The market is closed on Monday.

________________________________

The market is open on Tuesday.
`,
  ),
  none(
    "dashes",
    "Two notices",
    `
----------------------------------------
NOTICE
----------------------------------------
From Monday to Friday the lift is out of order.
To reach the chamber use the ramp.
`,
  ),
  none(
    "angle-list",
    "Steps",
    `
> open the portal
> choose Casework
> press New
> write the name of the resident

That is all there is to it.
`,
  ),
  none(
    "angle-menu",
    "Where to find it",
    `
Go to Home > Democracy > Meetings > Archive. From there, To: and From: can be chosen by date.
`,
  ),
  none(
    "form-answers",
    "Web form: report a pothole",
    `
A form was filled in on the web site.

Name: G. Tattersall
Email: gtattersall47@postbox.example
Subject: pothole
Message: it is as deep as a bucket
Date: 2 March 2025
`,
  ),
  none(
    "address-book",
    "Contacts for the visit",
    `
Office of the Mayor: mayors-office@thornmere-ca.gov.example
Dem Services: bethan.cadwallader@thornmere-ca.gov.example
Sent from the depot, so please excuse the brevity.
`,
  ),
  none(
    "out-of-office",
    "Automatic reply: Minibus contract",
    `
I am away from 4 to 18 August. To reach a colleague write to committee_clerks@eastholme.gov.example.
Messages sent in that time will be read on my return.
`,
  ),
  none(
    "meeting-note",
    "Note of the call",
    `
Present: Tunde, Grace, Piotr
From Highways: the survey is late
To do: Grace to chase
Date of next call: Friday
Subject for next time: the wall
`,
  ),
  none(
    "signature-block",
    "Thanks",
    `
Thank you.

Bethan Cadwallader
Senior Democratic Services Officer
E: bethan.cadwallader@thornmere-ca.gov.example
T: 01632 960455
To: save paper, please do not print this mail
`,
  ),
  none(
    "recipe",
    "For the bake sale",
    `
To: make the glaze, take two lemons.
From: the second shelf, fetch the sugar.
Date: and walnut works as well.
`,
  ),
  none(
    "log-lines",
    "Log of the outage",
    `
2025-03-02 08:14 mail from=<mayors-office@thornmere-ca.gov.example> to=<clerks@eastholme.gov.example> status=sent
2025-03-02 08:15 mail from=<noreply@eastholme.gov.example> to=<clerks@eastholme.gov.example> status=bounced
`,
  ),
  none(
    "evidence-list",
    "Bundle index",
    `
Index of the bundle
A1  Email from: Mr Tattersall, to: Planning, sent: 3 May, subject: the hedge
A2  Email from: Planning, to: Mr Tattersall, sent: 9 May, subject: re the hedge
`,
  ),
  none(
    "german-prose",
    "Grüße aus Wildenau",
    `
Liebe Kolleginnen,

von: hier bis Donnerstag ist niemand im Rathaus.
An: die Presse geht nichts hinaus.

Viele Grüße
Annegret
`,
  ),
  none(
    "french-prose",
    "Visite du dépôt",
    `
Bonjour,

De : bonne humeur comme toujours, nous vous attendons.
À : bientôt !

Bérénice
`,
  ),
  none(
    "german-memo",
    "Hausmitteilung",
    `
HAUSMITTEILUNG

Von: Leiter des Bauamts
An: alle Sachgebiete
Datum: 3. März 2025
Betreff: Parkplätze

Die Schranke ist repariert.
`,
  ),
  none(
    "french-memo",
    "Note de service",
    `
NOTE DE SERVICE

De : la direction
À : tous les agents
Date : 3 mars 2025
Objet : stationnement

La barrière est réparée.
`,
  ),
  none(
    "job-advert",
    "Vacancy",
    `
Post: Clerk to the Committee
Reports to: Head of Democratic Services
Closing date: 4 July
Subject to: two references
From: September
`,
  ),
  none(
    "information-request",
    "Request for information 25/118",
    `
The applicant asks for all emails from the Chair to the Director sent between 1 May and 9 May, subject line "Creamery",
with copies to anybody else. Date received: 12 May. To be answered by: 10 June.
`,
  ),
  none(
    "quotation-unattributed",
    "Re: the passage you liked",
    `
> We have no quarrel with the river,
> only with its hours.

I found it in the parish magazine.
`,
  ),
  none(
    "expense-claim",
    "Claim for May",
    `
Mileage
Date: 4 May From: Thornmere To: Netherby Miles: 11
Date: 9 May From: Netherby To: Quay Street Miles: 12
Total: 23
`,
  ),
  none(
    "calendar-text",
    "Updated: Transport board",
    `
BEGIN:VCALENDAR
ORGANIZER;CN=Office of the Mayor:mailto:mayors-office@thornmere-ca.gov.example
ATTENDEE;CN=Grace:mailto:grace.n'diaye@thornmere-ca.gov.example
SUMMARY:Transport board
END:VCALENDAR
`,
  ),
  none(
    "she-says",
    "What was said",
    `
Cllr Fairweather writes: I shall not be there on Monday, so could the item wait? I told her that it could.

The poet writes: stone upon stone.
`,
  ),
];

export const textNegatives: readonly Case[] = texts.map(caseByHand);
