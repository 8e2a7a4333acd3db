import {
  emptyDraft,
  type CarriedMessage,
  type Draft,
  type Instant,
  type Letter,
  type Mailbox,
  type Message,
  type Participant,
  type TrueHeader,
} from "../../src/message/index.ts";
import {
  authorityOf,
  type Account,
  type Authority,
  type AuthorityFile,
  type Person,
} from "../../src/people/index.ts";

/** When the messages of tests are sent: a Friday in November, in office hours. */
export const sentAt: Instant = Date.UTC(2026, 10, 20, 10, 0);

function own(local: string): Account {
  return { address: `${local}@harrowmere.example`, kind: "authority" };
}

function member(id: string, name: string, politicalGroup: string, rest: Partial<Person> = {}): Person {
  const local = name.toLowerCase().replace(/ /g, ".");
  return { id, name, title: "Cllr", kind: "member", politicalGroup, accounts: [own(local)], ...rest };
}

function officer(id: string, name: string, rest: Partial<Person> = {}): Person {
  return { id, name, kind: "officer", accounts: [own(name.toLowerCase().replace(/ /g, "."))], ...rest };
}

/** The people of Harrowmere, a fictional combined authority. */
export const people: readonly Person[] = [
  {
    id: "mayor",
    name: "Helen Okoro",
    kind: "mayor",
    post: "Mayor of Harrowmere",
    accounts: [own("mayor"), { address: "helen@okorohome.example", kind: "personal" }],
  },
  member("m1", "Amina Rahman", "green", {
    offices: ["executive-member"],
    post: "Lead Member for Transport",
    ward: "Castle",
    accounts: [own("amina.rahman"), { address: "amina@homenet.example", kind: "personal" }],
  }),
  member("m2", "Tomasz Wilk", "green", { post: "Member of the Transport Committee", ward: "Fenside" }),
  member("m3", "Siobhan Keane", "labour", {
    offices: ["scrutiny-chair"],
    post: "Chair of the Scrutiny Committee",
  }),
  member("m4", "Gareth Pugh", "labour", { post: "Member of the Transport Committee" }),
  member("m5", "Derek Holroyd", "independent", {
    accounts: [
      {
        address: "derek.holroyd@tarnvale.example",
        kind: "council",
        assessment: { outcome: "passed", on: "2026-01-06", expires: "2030-01-06" },
      },
      {
        address: "derek@holroydltd.example",
        kind: "business",
        assessment: { outcome: "failed", on: "2026-01-06" },
      },
      {
        address: "holroyd@oldvale.example",
        kind: "council",
        assessment: { outcome: "passed", on: "2024-01-06", expires: "2025-01-06" },
      },
      { address: "d.holroyd@newvale.example", kind: "council" },
    ],
  }),
  member("m6", "Noor Begum", "independent", {
    accounts: [{ address: "noor.begum@homenet.example", kind: "personal" }],
  }),
  officer("o1", "Miriam Stone", {
    offices: ["monitoring-officer"],
    seniority: "chief",
    post: "Monitoring Officer",
  }),
  officer("o2", "Paul Ferris", { seniority: "chief", post: "Director of Transport" }),
  officer("o3", "Dorothy Ames", { seniority: "senior", post: "Head of Highways" }),
  officer("o4", "Lewis Grant", { seniority: "other", supports: ["m1"], post: "Member Support Officer" }),
  officer("o5", "Carys Lloyd", { offices: ["communications"], seniority: "senior" }),
];

const file: AuthorityFile = {
  name: "Harrowmere Combined Authority",
  shortNames: ["the Combined Authority", "HCA"],
  domains: ["harrowmere.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people,
  lists: [
    { address: "transport-committee@harrowmere.example", people: ["m1", "m2", "m4"] },
    { address: "highways@harrowmere.example", people: ["o3", "o4"] },
    { address: "green-group@harrowmere.example", people: ["m1", "m2"] },
  ],
  otherAuthorities: [
    {
      name: "Tarnvale Council",
      domains: ["tarnvale.example"],
      leader: { name: "Angela Dunmore", addresses: ["leader@tarnvale.example"] },
    },
  ],
  ministers: [{ name: "Ruth Vane", office: "Minister for Buses", addresses: ["minister@transport.example"] }],
  media: ["newsdesk@gazette.example", "tvnews.example"],
  recordKeeping: ["records@harrowmere.example"],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00", holidays: ["2026-12-25"] },
};

/** Harrowmere with its own rules; `changes` replaces fields of its file, such as the adopted protocols. */
export function harrowmere(changes: Partial<AuthorityFile> = {}): Authority {
  return authorityOf({ ...file, ...changes });
}

/** A mailbox written as in a header: `Amina Rahman <amina.rahman@harrowmere.example>`, `a@b.example`, or a person's id. */
export function mailbox(text: string): Mailbox {
  const person = people.find(({ id }) => id === text);
  if (person !== undefined) return { name: person.name, address: person.accounts[0]?.address ?? "" };
  const [name = "", address] = text.split(/[<>]/);
  if (address !== undefined) return { name: name.trim() === "" ? null : name.trim(), address };
  return text.includes("@") ? { name: null, address: text } : { name: text, address: "" };
}

/** Somebody in a carried header, written like a mailbox: a name without an address stands alone. */
export function participant(text: string): Participant {
  const { name, address } = mailbox(text);
  return { name, address: address === "" ? null : address.toLowerCase() };
}

/** What somebody's mailbox says of a question about a bus lane that Cllr Rahman (m1) asked Dorothy Ames (o3). */
export function trueQuestion(messageId: string): TrueHeader {
  return {
    messageId,
    from: participant("m1"),
    fromAlso: null,
    to: [participant("o3")],
    cc: [],
    subject: "Bus lane",
    sent: Date.UTC(2026, 10, 18, 9, 12),
  };
}

/** A carried message in short: addresses as `participant` reads them. */
export interface CarriedInShort {
  readonly from: string | null;
  readonly fromAlso?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject?: string | null;
  readonly messageId?: string | null;
  readonly how?: "quoted" | "attached";
  readonly words?: string;
  readonly chain?: number;
}

/** A carried message; without `to` it is one that an attribution line introduces. */
export function carried(short: CarriedInShort): CarriedMessage {
  const { from, fromAlso, to = [], cc = [], how = "quoted" } = short;
  const introducedBy = to.length + cc.length > 0 ? "header-block" : "attribution";
  return {
    from: from === null ? null : participant(from),
    fromAlso: fromAlso === undefined ? null : participant(fromAlso),
    to: to.map(participant),
    cc: cc.map(participant),
    subject: short.subject === undefined ? "Bus lane" : short.subject,
    sent: { year: 2026, month: 11, day: 18, hour: 9, minute: 12, offsetMinutes: null },
    messageId: short.messageId ?? null,
    how,
    introducedBy: how === "attached" ? "attachment" : introducedBy,
    words: short.words ?? "I am worried about the bus lane.",
    chain: short.chain ?? 0,
  };
}

/** A letter of the sender's own about the authority's business, unless said otherwise. */
export function letter(changes: Partial<Letter> = {}): Letter {
  return {
    where: "body",
    official: false,
    inNameOf: "officer",
    signatory: null,
    capacityStated: false,
    exception: null,
    matter: "business",
    statements: [],
    ...changes,
  };
}

/** An outgoing message in short: addresses as `mailbox` reads them. */
export interface MessageInShort {
  readonly from?: string | readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly carried?: readonly CarriedInShort[];
  readonly letters?: readonly Letter[];
  readonly draft?: Partial<Draft>;
  readonly unread?: Message["unread"];
  readonly markings?: Message["markings"];
}

/** An outgoing message as reading leaves it: from Dorothy Ames, an officer, unless said otherwise. */
export function message(short: MessageInShort): Message {
  const { from = "o3", to = [], cc = [], bcc = [], text = "Please see below." } = short;
  const senders = typeof from === "string" ? [from] : from;
  const draft: Draft = {
    ...emptyDraft,
    messageId: "<1@harrowmere.example>",
    subject: short.subject ?? "Bus lane",
    from: senders.map(mailbox),
    to: to.map(mailbox),
    cc: cc.map(mailbox),
    bcc: bcc.map(mailbox),
    date: sentAt,
    body: { html: null, text },
    ...short.draft,
  };
  return {
    draft,
    carried: (short.carried ?? []).map(carried),
    ownWords: [{ where: "body", text }],
    letters: short.letters ?? [letter()],
    markings: short.markings ?? [],
    unread: short.unread ?? [],
  };
}
