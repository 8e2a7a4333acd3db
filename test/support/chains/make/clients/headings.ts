import { yahooWords } from "../locales.ts";
import type { Client } from "../piece.ts";
import { attributing } from "./attributing.ts";
import { heading, type Heading } from "./heading.ts";

const usual = ["from From: ", "date Date: ", "subject Subject: ", "to To: ", "cc Cc: "] as const;
const sent = ["from From: ", "date Sent: ", "to To: ", "cc Cc: ", "subject Subject: "] as const;
const rfc = "E, d MMM yyyy HH:mm:ss '+0000'";
const line = "<div>ABOVE</div><div>BLOCK</div><div><br></div>INNER";

/** Clients whose quotations begin with a block of headers, each as it prints it. */
export const headings = {
  hotmail: {
    name: "hotmail",
    rows: ["date Date: ", "subject Subject: ", "from From: ", "to To: ", "cc CC: "],
    date: rfc,
    style: "bare",
    html: '<div dir="ltr"><br><div><hr id="stopSpelling">BLOCK<br>INNER</div></div>',
    row: "LABELVALUE<br>",
  },
  liveMail: {
    name: "windows-live-mail",
    rows: ["from From: ", "date Sent: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: "EEEE, MMMM dd, yyyy hh:mm A",
    style: "behind",
    between: " ; ",
    html: '<div style="font-style: normal; display: inline; font-family: \'Calibri\'; color: #000000; font-size: small"><div style="FONT: 10pt tahoma"><div><font size="3" face="Calibri"></font>&nbsp;</div><div style="BACKGROUND: #f5f5f5">BLOCK</div></div><div>&nbsp;</div></div>INNER',
    row: "<div><b>LABEL</b> VALUE </div>",
  },
  windowsMail: {
    name: "windows-mail",
    rows: sent,
    date: "dd MMMM yyyy HH:mm",
    style: "behind",
    between: "; ",
    html: '<div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="border:none;padding:0cm">BLOCK</p></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>INNER',
  },
  outlookExpress: {
    name: "outlook-express",
    above: ["----- Original Message ----- "],
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Sent: ", "subject Subject: "],
    date: "EEEE, MMMM dd, yyyy hh:mm A",
    style: "quoted",
    between: "; ",
    html: '<blockquote style="PADDING-RIGHT: 0px; PADDING-LEFT: 5px; MARGIN-LEFT: 5px; BORDER-LEFT: #000000 2px solid; MARGIN-RIGHT: 0px"><div style="FONT: 10pt arial">ABOVE</div>BLOCK<div><br></div>INNER</blockquote>',
    row: '<div style="FONT: 10pt arial"><b>LABEL</b>VALUE</div>',
  },
  outlookExpressMarked: {
    name: "outlook-express",
    above: ["----- Original Message -----"],
    rows: ["from From: ", "to To: ", "date Sent: ", "subject Subject: "],
    date: "EEEE, MMMM dd, yyyy hh:mm A",
    style: "quoted",
    below: ["", ""],
    marked: "words",
  },
  samsung: {
    name: "samsung",
    above: ["-------- Original message --------"],
    rows: usual.filter((row) => !row.startsWith("subject")).concat("subject Subject: "),
    date: "dd/MM/yyyy  HH:mm  '(GMT+00:00)'",
    html: '<div style="font-size:100%;color:#000000"><!-- originalMessage --><div>ABOVE</div>BLOCK<div><br></div></div>INNER',
    row: "<div>LABELVALUE </div>",
  },
  k9: {
    name: "k9",
    above: ["-------- Original Message --------"],
    rows: sent,
    date: "E MMM dd HH:mm:ss 'GMT' yyyy",
    html: '<br><div class="gmail_quote"><hr style="color:black"> BLOCK<br></div>INNER',
  },
  blackberry: {
    name: "blackberry",
    above: ["-----Original Message-----"],
    rows: ["from From: ", "date Date: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: rfc,
    style: "quoted",
    others: "pointed",
    end: "\nSent from my BlackBerry wireless device",
  },
  blackberryNames: {
    name: "blackberry",
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Sent: ", "subject Subject: "],
    date: "E MMM dd HH:mm:ss yyyy",
    style: "named",
    between: "; ",
    html: '<div style="font-size:initial">BLOCK</div><hr style="display:none">INNER',
    above: ["  Original Message  "],
  },
  groupwiseBlock: {
    name: "groupwise",
    rows: ["from From: \t", "to To:\t", "cc CC:\t", "date Date: \t", "subject Subject: \t"],
    date: "dd/MM/yyyy HH:mm",
  },
  roundcube: {
    name: "roundcube",
    above: ["-------- Original Message --------"],
    rows: ["subject Subject: ", "date Date: ", "from From: ", "to To: ", "cc Cc: "],
    date: "yyyy-MM-dd HH:mm",
    html: '<p>ABOVE</p><table border="0" cellspacing="0" cellpadding="0"><tbody>BLOCK</tbody></table><br>INNER',
    row: '<tr><th align="right" nowrap="nowrap" valign="baseline">LABEL</th><td>VALUE</td></tr>',
  },
  zimbra: {
    name: "zimbra",
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Sent: ", "subject Subject: "],
    date: "EEEE, d MMMM, yyyy HH:mm:ss",
    style: "quoted",
    above: [""],
    html: '<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">BLOCK</div><div><br></div><div data-marker="__QUOTED_TEXT__">INNER</div>',
  },
  zimbraText: {
    name: "zimbra",
    above: ["----- Original Message -----"],
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Sent: ", "subject Subject: "],
    date: "EEEE, d MMMM, yyyy HH:mm:ss",
    style: "quoted",
    marked: "all",
  },
  zoho: {
    name: "zoho",
    above: ["============ Forwarded message ============"],
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Date: ", "subject Subject: "],
    date: rfc,
    below: ["============ Forwarded message ============", ""],
    html: '<div class="zmail_extra"><div>ABOVE<br>BLOCK============ Forwarded message ============<br></div><br>INNER</div>',
    row: "LABELVALUE<br>",
  },
  proton: {
    name: "protonmail",
    above: ["------- Forwarded Message -------"],
    rows: [...usual.slice(0, 4), "cc CC: "],
    date: "'On' EEEE, d MMMM yyyy 'at' HH:mm",
    below: ["", ""],
    marked: "words",
    html: '<div class="protonmail_quote">ABOVE<br>BLOCK<br><blockquote class="protonmail_quote" type="cite">INNER</blockquote></div>',
    row: "LABELVALUE<br>",
  },
  fastmail: {
    name: "fastmail",
    above: ["----- Original message -----"],
    rows: ["from From: ", "to To: ", "cc Cc: ", "subject Subject: ", "date Date: "],
    date: "EEEE, d MMMM yyyy HH:mm",
    html: "<div>ABOVE<br></div>BLOCK<div><br></div>INNER",
    row: "<div>LABELVALUE<br></div>",
  },
  evolution: {
    name: "evolution",
    above: ["-------- Forwarded Message --------"],
    rows: ["from From: ", "to To: ", "cc Cc: ", "subject Subject: ", "date Date: "],
    date: rfc,
    html: "<div>ABOVE</div>BLOCK<div><br></div>INNER",
    row: "<div><b>LABEL</b>VALUE</div>",
  },
  mutt: {
    name: "mutt",
    above: ["----- Forwarded message from NAME <ADDRESS> -----", ""],
    rows: ["date Date: ", "from From: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: rfc,
    end: "----- End forwarded message -----",
  },
  pine: {
    name: "pine",
    above: ["---------- Forwarded message ----------"],
    rows: ["date Date: ", "from From: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: "E, d MMM yyyy HH:mm:ss '+0000 (GMT)'",
  },
  exmhPadded: {
    name: "exmh",
    above: ["------- Forwarded Message", ""],
    rows: ["date Date:    ", "from From:    ", "to To:      ", "cc cc:      ", "subject Subject: "],
    date: rfc,
    end: "------- End of Forwarded Message",
  },
  eudora: {
    name: "eudora",
    rows: ["from From: ", "to To: ", "cc Cc: ", "subject Subject: ", "date Date: "],
    date: rfc,
    style: "quoted",
    marked: "all",
  },
  missive: {
    name: "missive",
    above: ["---------- Forwarded message ----------"],
    rows: ["from From: ", "date Date: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: "d MMMM yyyy 'at' HH:mm",
    marked: "words",
    html: line,
    row: "LABELVALUE<br>",
  },
  mailmate: {
    name: "mailmate",
    above: ["Forwarded message:", ""],
    rows: ["from From: ", "to To: ", "cc Cc: ", "subject Subject: ", "date Date: "],
    date: rfc,
  },
  openXchange: {
    name: "open-xchange",
    above: ["---------- Original Message ----------"],
    rows: ["from From: ", "to To: ", "cc Cc: ", "date Date: ", "subject Subject: "],
    date: "dd/MM/yyyy HH:mm 'GMT'",
    style: "quoted",
    marked: "all",
    html: '<blockquote type="cite"><div>ABOVE</div>BLOCK<div>&nbsp;</div>INNER</blockquote>',
    row: "<div>LABELVALUE</div>",
  },
  gmx: {
    name: "gmx",
    locale: "de",
    rows: ["date Gesendet: ", "from Von: ", "to An: ", "cc Cc: ", "subject Betreff: "],
    date: "EEEE, d. MMMM yyyy 'um' HH:mm 'Uhr'",
    style: "quoted",
    html: '<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;">BLOCK</div><div name="quoted-content">INNER</div></div>',
  },
  qq: {
    name: "qq-mail",
    above: ["------------------ Original ------------------"],
    rows: ["from From: ", "date Date: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: "E, MMM d, yyyy hh:mm A",
    style: "quoted",
    html: '<div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">ABOVE</div><div style="font-size: 12px;background:#efefef;padding:8px;">BLOCK</div><div>&nbsp;</div>INNER',
    row: "<div><b>LABEL</b>&nbsp;VALUE</div>",
  },
  hubspot: {
    name: "hubspot",
    above: ["---------- Forwarded message ----------"],
    rows: [...usual],
    date: "E, MMM d, yyyy 'at' hh:mm A",
    html: line,
    row: "LABELVALUE<br>",
  },
  behalf: {
    name: "outlook-365",
    rows: ["behalf From: ", "date Sent: ", "to To: ", "cc Cc: ", "subject Subject: "],
    date: "dd MMMM yyyy HH:mm",
    between: "; ",
    html: '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">BLOCK<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>INNER',
  },
  behalfPlain: {
    name: "outlook-plain-original",
    above: ["-----Original Message-----"],
    rows: ["behalf From: ", "date Sent: ", "to To: ", "subject Subject: "],
    date: "dd MMMM yyyy HH:mm",
    style: "bracketed",
    others: "named",
    between: "; ",
  },
  notesBlock: {
    name: "notes",
    above: ["----- Forwarded by PASSER/Members/THORNMERE on DATE -----", ""],
    rows: [
      "from From:        ",
      "to To:        ",
      "cc Cc:        ",
      "date Date:        ",
      "subject Subject:        ",
    ],
    date: "dd/MM/yyyy HH:mm",
  },
  notesReply: {
    name: "notes",
    above: ["NAME ---DATE---The engineers have finished the survey and the", ""],
    rows: [
      "from From:        ",
      "to To:        ",
      "cc Cc:        ",
      "date Date:        ",
      "subject Subject:        ",
    ],
    date: "dd/MM/yyyy HH:mm:ss",
    html: '<br><br><font size="2" color="#424282" face="sans-serif">ABOVE</font><br><br>BLOCK<hr width="100%" size="2" align="left" noshade style="color:#8091A5; "><br><br>INNER',
    row: '<font size="1" color="#5F5F5F" face="sans-serif">LABEL</font><font size="1" face="sans-serif">VALUE</font><br>',
  },
  notesOlder: {
    name: "notes",
    above: ["---------------------- Forwarded by PASSER/EASTHOLME on DATE ---------------------------", ""],
    rows: ["from From:  ", "date Date:  ", "to To:  ", "cc cc:  ", "subject Subject:  "],
    date: "dd/MM/yyyy HH:mm",
    style: "quoted",
  },
} satisfies Readonly<Record<string, Heading>>;

/** Yahoo passing on: in text one long line, in HTML a `div` for each label. */
export function yahooForward(locale: string): Client {
  const { forward, labels, date } = yahooWords[locale]!;
  const [from, to, cc, when, subject] = labels;
  return heading({
    name: "yahoo",
    locale,
    above: [`   ${forward}`],
    rows: [`from ${from!} `, `to ${to!} `, `cc ${cc!} `, `date ${when!} `, `subject ${subject!} `],
    date,
    others: "quoted",
    oneLine: true,
    html: `<div id="ydp5b7weiryahoo_quoted" class="ydp5b7weiryahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>${forward}</div>BLOCK<div><br></div><div>INNER</div></div></div>`,
    row: "<div><b>LABEL</b>VALUE</div>",
  });
}

/** Yahoo answering. */
export function yahooReply(locale: string): Client {
  const { reply, date } = yahooWords[locale]!;
  return attributing({
    name: "yahoo",
    locale,
    line: `    ${reply}  \n`,
    date,
    mark: "none",
    html: `<div id="ydp5b7weiryahoo_quoted_8807" class="ydp5b7weiryahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>LINE</div><div><br></div><div><br></div><div>INNER</div></div></div>`,
  });
}
