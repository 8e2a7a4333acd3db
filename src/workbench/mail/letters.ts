import type { DeliveredMessage, Person, ReadState } from "../host/index.ts";
import { copyOf } from "../host/index.ts";
import { recipientFor } from "../people/index.ts";
import { openingBody, quotation } from "./quote.ts";

/** A message that lies in mailboxes when the workbench opens. */
interface Letter {
  readonly id: string;
  /** An id of the authority file, or an address of somebody outside. */
  readonly from: string;
  /** Names or addresses of the address book. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: number;
  readonly words: readonly string[];
  /** The letter that it quotes. */
  readonly quotes?: string;
  /** Nobody has opened it yet. */
  readonly isUnread?: true;
}

const november = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);

/** The story so far: a bridge must be closed to lorries, and everybody writes. */
const letters: readonly Letter[] = [
  {
    id: "weight-limit",
    from: "Cllr Joss Hartley",
    to: ["Sam Okoye"],
    subject: "Eel Bridge weight limit",
    sentAt: november(2, 9, 14),
    words: [
      "Sam, the farm at Saltings has had a letter about a weight limit. Is it true, and from when? I would rather the growers heard it from me.",
    ],
  },
  {
    id: "weight-limit-answer",
    from: "Sam Okoye",
    to: ["Cllr Joss Hartley"],
    subject: "RE: Eel Bridge weight limit",
    sentAt: november(3, 10, 2),
    words: ["Joss, yes: 7.5 tonnes, from the 16th, until the east pier is mended."],
    quotes: "weight-limit",
  },
  {
    id: "please-share",
    from: "Cllr Joss Hartley",
    to: ["Sam Okoye"],
    subject: "RE: Eel Bridge weight limit",
    sentAt: november(5, 8, 50),
    words: ["Thank you, Sam. Please share this with Cllr Vane: the diversion goes through his ward."],
    quotes: "weight-limit-answer",
  },
  {
    id: "ferry",
    from: "Cllr Joss Hartley",
    to: ["Sam Okoye"],
    subject: "The landing at Saltings",
    sentAt: november(6, 16, 20),
    words: [
      "Sam, while the bridge is shut to lorries, could the old ferry landing take a van? Two of the growers have asked me.",
    ],
  },
  {
    id: "old-quay",
    from: "Cllr Pieter Vane",
    to: ["Tilda Moss"],
    subject: "Diversion through Old Quay",
    sentAt: november(6, 11, 5),
    words: [
      "Tilda, could you find out for me how many lorries an hour they expect on Quay Street? The school is worried.",
    ],
  },
  {
    id: "growers",
    from: "Lowmarsh Growers",
    to: ["Cllr Amara Dine"],
    subject: "Eel Bridge",
    sentAt: november(2, 15, 40),
    words: [
      "Dear Councillor Dine, our members ask who decided on the weight limit and where the inspector's report can be read.",
      "R. Fenwick, Secretary",
    ],
  },
  {
    id: "edie",
    from: "Edie Marsh",
    to: ["Cllr Joss Hartley"],
    subject: "The bridge and our lorries",
    sentAt: november(5, 19, 32),
    words: [
      "Dear Joss, it is the middle of the harvest and every load now goes round by Old Quay. Who is going to pay for that?",
    ],
    isUnread: true,
  },
  {
    id: "committee",
    from: "Sam Okoye",
    to: ["Transport Committee"],
    subject: "Briefing note: Eel Bridge",
    sentAt: november(9, 14, 10),
    words: [
      "Members of the committee will want to know that the east pier is being inspected this week. The limit stands meanwhile.",
    ],
    isUnread: true,
  },
  {
    id: "assessment",
    from: "Ivor Penn",
    to: ["Cllr Pieter Vane"],
    subject: "Your Saltmere account",
    sentAt: november(9, 9, 0),
    words: [
      "Your account at Saltmere has passed its assessment, so you can go on using it for the Authority's business. Please keep the Hotmail one for other things.",
    ],
  },
  {
    id: "mayor",
    from: "Cllr Amara Dine",
    to: ["mayor@lowmarsh-ca.example"],
    subject: "Thursday's Board",
    sentAt: november(9, 17, 25),
    words: ["Ruth, expect questions on Eel Bridge. I shall have the dates by Wednesday evening."],
    isUnread: true,
  },
  {
    id: "reminder",
    from: "Grace Lindon",
    to: ["Sam Okoye", "Tilda Moss", "Ivor Penn"],
    subject: "Before you forward a member's letter",
    sentAt: november(10, 8, 30),
    words: [
      "A word before the Board: what a member wrote to you is that member's correspondence. If another member should see it, ask the first one.",
      "Where they say no and you think it is needed, send it to me and I will decide.",
    ],
    isUnread: true,
  },
];

function delivered(letter: Letter, before: ReadonlyMap<string, DeliveredMessage>): DeliveredMessage {
  const { id, subject, sentAt } = letter;
  const from = recipientFor(letter.from);
  const to = letter.to.map(recipientFor);
  const quoted = letter.quotes === undefined ? undefined : before.get(letter.quotes);
  const messageId = `<${id}@mail.lowmarsh-ca.example>`;
  const signature = from.address.endsWith("@lowmarsh-ca.example") ? [from.name] : [];
  const shown = ({ name, address }: Person) => `${name} <${address}>`;
  const content = openingBody(
    letter.words,
    signature,
    quoted === undefined ? "" : quotation(copyFor(quoted, from.address)),
  );
  return {
    messageId,
    from,
    sender: from,
    to,
    cc: [],
    bcc: [],
    subject,
    body: { type: "html", content },
    attachments: [],
    conversationId: quoted?.conversationId ?? `conversation-of-${id}`,
    sentAt,
    deferredUntil: null,
    headers: [
      ["From", shown(from)],
      ["To", to.map(shown).join(", ")],
      ["Subject", subject],
      ["Date", new Date(sentAt).toUTCString().replace("GMT", "+0000")],
      ["Message-ID", messageId],
      ...(quoted === undefined ? [] : [["In-Reply-To", quoted.messageId] as const]),
    ],
  };
}

function copyFor(message: DeliveredMessage, emailAddress: string): ReadState {
  return copyOf(message, { displayName: "", emailAddress }).state;
}

/** A message of the story, with its id there. */
export interface StoryMessage {
  readonly id: string;
  readonly message: DeliveredMessage;
  readonly isUnread: boolean;
}

/** The mail that lies in mailboxes when the workbench opens, oldest first. */
export function story(): readonly StoryMessage[] {
  const made = new Map<string, DeliveredMessage>();
  for (const letter of letters) made.set(letter.id, delivered(letter, made));
  return letters
    .map(({ id, isUnread }) => ({ id, message: made.get(id), isUnread: isUnread === true }))
    .filter((entry): entry is StoryMessage => entry.message !== undefined)
    .sort((one, other) => one.message.sentAt - other.message.sentAt);
}
