import type { ComposeState } from "../../src/workbench/host/index.ts";
import { person } from "./with-handlers.ts";

/** A draft as far as it is not an empty one of Dorothy Ames. */
export type DraftFields = Partial<ComposeState>;

function html(...lines: readonly string[]): ComposeState["body"] {
  return { type: "html", content: lines.map((line) => `<div>${line}</div>`).join("\n") };
}

/** Nothing in it that any check could speak of. */
export const ordinary: DraftFields = {
  to: [person("o2")],
  subject: "Minutes",
  body: html("Paul, the minutes are in the usual folder.", "Dorothy"),
};

/** A question of Cllr Rahman's to an officer, from her account of the authority: nothing is wrong with it. */
export const asMember: DraftFields = {
  user: { displayName: "Amina Rahman", emailAddress: "amina.rahman@harrowmere.example" },
  from: person("m1"),
  to: [person("o2")],
  subject: "Your officers' report on the bus lane",
  body: html(
    "Dear Paul",
    "When will the council repair the bus lane in Castle Street? The committee decides on the budget in March.",
    "Amina",
  ),
};

/** A question of Cllr Rahman's to Dorothy Ames, as the web and new Outlook quote it below a forward. */
const question = `<hr><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">
<b>From:</b> Amina Rahman &lt;amina.rahman@harrowmere.example&gt;<br>
<b>Sent:</b> 18 November 2026 09:12<br>
<b>To:</b> Dorothy Ames &lt;dorothy.ames@harrowmere.example&gt;<br>
<b>Subject:</b> Bus lane</font></div><div>I am worried about the bus lane.</div>`;

/** That question goes to Cllr Wilk without consent: held. */
export const sharing: DraftFields = {
  to: [person("m2")],
  subject: "FW: Bus lane",
  body: html("Please see below.", question),
  composeType: "forward",
};

/** Where the answered question lies in Dorothy Ames's mailbox. */
export const questionId = "<bus-lane@harrowmere.example>";

/** The same forward, with her name in the quoted header exchanged for another officer's. */
export const sharingUnderAnotherName: DraftFields = {
  ...sharing,
  inReplyTo: questionId,
  body: html(
    "Please see below.",
    question.replace(/Amina Rahman/, "Paul Ferris").replace(/amina\.rahman/, "paul.ferris"),
  ),
};

/** The same forward, with the quoted header cut out and the words left. */
export const sharingWithoutHeader: DraftFields = {
  ...sharing,
  inReplyTo: questionId,
  body: html("Please see below.", "I am worried about the bus lane."),
};

const wilk = { displayName: "Tomasz Wilk", emailAddress: "tomasz.wilk@harrowmere.example" };

/** A member writes to a resident and does not say in which capacity: asked. */
export const withoutCapacity: DraftFields = {
  user: wilk,
  from: { name: wilk.displayName, address: wilk.emailAddress },
  to: [person("Edith Day <edith.day@homemail.example>")],
  subject: "Your bus stop",
  body: html(
    "Dear Mrs Day",
    "I have asked when the stop in Mill Lane will be repaired.",
    "Yours sincerely",
    "Tomasz Wilk",
  ),
};

/** The same with his letter attached, which nobody has read: asked, for what cannot be seen. */
export const withUnreadLetter: DraftFields = {
  ...withoutCapacity,
  body: html(
    "Dear Mrs Day",
    "My letter is attached.",
    "Yours sincerely",
    "Cllr Tomasz Wilk",
    "Ward Councillor for Fenside",
  ),
  attachments: [
    {
      id: "a1",
      name: "letter to Mrs Day.docx",
      size: 20_000,
      attachmentType: "file",
      isInline: false,
      content: "aGk=",
      format: "base64",
    },
  ],
};
