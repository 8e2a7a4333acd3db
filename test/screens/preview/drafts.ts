import { emptyDraft, type Draft, type Mailbox } from "../../../src/message/index.ts";
import { mailbox } from "../../support/build.ts";

/** A draft in short: mailboxes as `mailbox` reads them. */
export interface DraftInShort extends Partial<Omit<Draft, "from" | "to" | "cc" | "bcc" | "body">> {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly text?: string;
}

function mailboxes(texts: readonly string[]): readonly Mailbox[] {
  return texts.map(mailbox);
}

/** A whole draft; from Dorothy Ames, Head of Highways, unless it says otherwise. */
export function draft({ from = "o3", to = [], cc = [], bcc = [], text = "", ...rest }: DraftInShort): Draft {
  return {
    ...emptyDraft,
    ...rest,
    from: from === "" ? [] : [mailbox(from)],
    to: mailboxes(to),
    cc: mailboxes(cc),
    bcc: mailboxes(bcc),
    body: { html: null, text },
  };
}

/** What Councillor Rahman wrote to Highways, as Outlook quotes it. */
const quoted = `
From: Amina Rahman <amina.rahman@harrowmere.example>
Sent: 12 November 2026 09:14
To: Dorothy Ames <dorothy.ames@harrowmere.example>
Subject: Castle Street crossing

Dear Dorothy,
A resident of Castle Street, Mrs Abara, tells me that the crossing has been out of order for three weeks. Could your
team look at it before the school holidays end?
Amina`;

/** An officer shares a member's correspondence with another member, with a third person copied blind. */
export const sharing = draft({
  subject: "FW: Castle Street crossing",
  to: ["m3"],
  bcc: ["o2"],
  text: `Dear Siobhan,\nplease see below.\nDorothy\n${quoted}`,
});

/** Nothing is wrong with it. */
export const clear = draft({
  subject: "RE: Castle Street crossing",
  to: ["m1"],
  text: `Dear Amina,\nwe will look at it on Monday.\nDorothy\n${quoted}`,
});

/** A member promises for the authority, without saying in which capacity. */
export const binding = draft({
  from: "m1",
  to: ["Jo Abara <jo.abara@homenet.example>"],
  subject: "Castle Street crossing",
  text: `Dear Mrs Abara,

Thank you for your letter about the crossing in Castle Street, and for your patience with all of us over the last weeks.

The Combined Authority will repair the crossing by 14 December and will pay you £300 for the damage to your car. You must send your invoice to the Highways team within 28 days.

Yours sincerely,
Amina Rahman`,
});

/** It goes to a look-alike of a member's address. */
export const lookalike = draft({
  to: ["Derek Holroyd <derek.holroyd@tarnva1e.example>", "amina@homenet.example"],
  subject: "Road works in Castle ward",
  text: "Dear both,\nplease find below the dates of the road works on the High Street. The contract is let.\nDorothy",
});

/** A member is written to who has no account that may be used. */
export const unassessed = draft({
  to: ["Noor Begum <noor.begum@homenet.example>"],
  subject: "Road works in Castle ward",
  text: "Dear Noor,\nthe works begin on Monday.\nDorothy",
});

/** An originator's words in a quotation allow the sharing: a question, no hold. */
export const allowed = draft({
  subject: "FW: Castle Street crossing",
  to: ["m3"],
  text: `Dear Siobhan,\nplease see below.\nDorothy\n${quoted.replace(
    "\nAmina",
    "\nHappy for you to share this with Cllr Keane.\nAmina",
  )}`,
});

/** Attachments that nobody has fetched: a letter, a map and a message. */
export const attached = draft({
  from: "m1",
  to: ["Jo Abara <jo.abara@homenet.example>"],
  subject: "Our letter",
  text: "Dear Mrs Abara,\nplease find our letter attached.\nAmina Rahman\nWard Member for Castle",
  attachments: [
    {
      kind: "file",
      name: "Letter to Mrs Abara.docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      size: 18_000,
      bytes: null,
      unread: { phrase: "attachment-not-fetched", values: { type: "docx" } },
    },
    {
      kind: "file",
      name: "Map of the crossing.png",
      type: "image/png",
      size: 120_000,
      bytes: null,
      unread: { phrase: "attachment-not-fetched", values: { type: "image/png" } },
    },
  ],
});

/** Outlook handed nothing over. */
export const silent = draft({
  from: "",
  unread: (["sender-not-given", "recipients-not-given", "text-not-given"] as const).map((phrase) => ({
    what: "message",
    why: { phrase, values: {} },
  })),
});

const longName = "Bartholomew-Alexander Featherstonehaugh-Cholmondeley of Wem";

/** Names and addresses of sixty characters, none of which may be cut or push the page sideways. */
export const long = draft({
  subject: `FW: ${"Ueberlandleitungsgenehmigungsverfahren".repeat(3)}`,
  to: ["m3"],
  bcc: [`${longName} <bartholomew.alexander.featherstonehaugh@a-very-long-domain-name-indeed.example>`],
  text: `Dear Siobhan,\nplease see below.\n${quoted.replace("Castle Street crossing", "Ueberlandleitungsgenehmigungsverfahren".repeat(3))}`,
});
