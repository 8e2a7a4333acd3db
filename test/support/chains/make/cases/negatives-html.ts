import { caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";

const none = (id: string, subject: string, text: string, html: string): ByHand => ({
  id: `neg-html-${id}`,
  kind: "negative",
  subject,
  text,
  html,
});

const line = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm";

/** What looks like a chain in HTML and is none: empty containers, indents, tables, lines across the page. */
const pages: readonly ByHand[] = [
  none(
    "empty-appendonsend",
    "RE: Tree works",
    "I have taken the trail off.\n",
    '<div>I have taken the trail off.</div><div id="appendonsend"></div>',
  ),
  none(
    "empty-reference",
    "Fresh start",
    "A new thread.\n",
    '<div>A new thread.</div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><br></div>',
  ),
  none(
    "empty-gmail-quote",
    "Re: Plan",
    "Gone.\n",
    '<div dir="ltr">Gone.</div><br><div class="gmail_quote gmail_quote_container"></div>',
  ),
  none(
    "empty-reply-div",
    "RE: Plan",
    "Nothing below.\n",
    '<div>Nothing below.</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"></div>',
  ),
  none(
    "blockquote-indent",
    "The clause",
    "The clause:\n\nNo stall may be sublet.\n\nClear enough.\n",
    '<div>The clause:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>No stall may be sublet.</div></blockquote><div>Clear enough.</div>',
  ),
  none(
    "blockquote-statute",
    "Section 27",
    "The Act:\n\nA member must not vote.\n",
    "<p>The Act:</p><blockquote><p>A member must not vote.</p></blockquote>",
  ),
  none(
    "border-agenda",
    "Monday",
    "Monday\nVenue: Room 2\nTime: 10:30\nChair: Cllr Ashdown\n",
    `<p>Monday</p><div style="${line}"><p class="MsoNormal"><b>Venue:</b> Room 2<br><b>Time:</b> 10:30<br><b>Chair:</b> Cllr Ashdown</p></div>`,
  ),
  none(
    "border-memo",
    "Memo",
    "MEMO\nTo: All members\nFrom: Chief Executive\nDate: 4 March 2025\nSubject: Car park\n\nThe barrier is mended.\n",
    `<p><b>MEMO</b></p><div style="${line}"><p class="MsoNormal"><b>To:</b> All members<br><b>From:</b> Chief Executive<br><b>Date:</b> 4 March 2025<br><b>Subject:</b> Car park</p></div><p class="MsoNormal">The barrier is mended.</p>`,
  ),
  none(
    "table-rota",
    "Rota",
    "From To Duty\nMon Wed Tunde\nThu Fri Grace\n",
    "<table border=1><tr><th>From:</th><th>To:</th><th>Duty</th></tr><tr><td>Mon</td><td>Wed</td><td>Tunde</td></tr><tr><td>Thu</td><td>Fri</td><td>Grace</td></tr></table>",
  ),
  none(
    "table-banner",
    "Update",
    "This email came from outside the Authority.\n\nThe wall is up.\n",
    '<table bgcolor="#FFEB9C" width="100%"><tr><td>This email came <b>from</b>: outside the Authority.</td></tr></table><p>The wall is up.</p>',
  ),
  none(
    "rules-across",
    "Three notices",
    "One.\n\nTwo.\n\nThree.\n",
    '<p>One.</p><hr><p>Two.</p><hr id="notice"><p>Three.</p>',
  ),
  none(
    "signature-mailto",
    "Thanks",
    "Thanks.\n\nNell Ashdown\nn@thornmere.example\n",
    '<div>Thanks.</div><div style="border-top:1px solid #ccc"><b>Nell Ashdown</b><br>E: <a href="mailto:nashdown@thornmere.gov.example">nashdown@thornmere.gov.example</a></div>',
  ),
  none(
    "newsletter-letter",
    "Courier 10",
    "From: the editor\nTo: our readers\nThe tram runs again.\n",
    "<h2>Courier 10</h2><p><b>From:</b> the editor<br><b>To:</b> our readers</p><p>The tram runs again.</p>",
  ),
  none(
    "cite-without-author",
    "A thought",
    "A thought:\n\n> Measure twice.\n",
    "<p>A thought:</p><blockquote><i>Measure twice.</i></blockquote>",
  ),
];

export const htmlNegatives: readonly Case[] = pages.map(caseByHand);
