import { format } from "prettier";
import type { AuthorityFile, Person } from "../../../src/people/authority-file.ts";
import type { Mail, Quoted } from "./mail.ts";
import { writeMail } from "./mime.ts";

/** The sample authority and the sample mail of `samples/`: one week around the closure of a bridge. */

const domain = "lowmarsh-ca.example";

function officer(id: string, name: string, post: string, more: Partial<Person> = {}): Person {
  const address = `${name.toLowerCase().replace(" ", ".")}@${domain}`;
  return {
    id,
    name,
    kind: "officer",
    post,
    seniority: "senior",
    ...more,
    accounts: [{ address, kind: "authority" }],
  };
}

function member(id: string, name: string, post: string, ward: string, more: Partial<Person> = {}): Person {
  const address = `${name.toLowerCase().replace(" ", ".")}@${domain}`;
  const accounts = more.accounts ?? [{ address, kind: "authority" as const }];
  return { id, name, title: "Cllr", kind: "member", post, ward, ...more, accounts };
}

const authority: AuthorityFile = {
  name: "Lowmarsh Combined Authority",
  shortNames: ["the Combined Authority", "LCA", "the Authority"],
  domains: [domain],
  timeZone: "Europe/London",
  protocols: ["part-5.5", "cpca-2022"],
  people: [
    {
      id: "mayor",
      name: "Ruth Calder",
      kind: "mayor",
      post: "Mayor of Lowmarsh",
      accounts: [{ address: `mayor@${domain}`, kind: "authority" }],
    },
    member("m1", "Amara Dine", "Lead Member for Transport", "Eel Bridge", {
      offices: ["executive-member"],
      politicalGroup: "labour",
    }),
    member("m2", "Joss Hartley", "Member of the Transport Committee", "Saltings", {
      politicalGroup: "independent",
    }),
    member("m3", "Pieter Vane", "Member of the Transport Committee", "Old Quay", {
      politicalGroup: "conservative",
      accounts: [
        {
          address: "cllr.vane@saltmere.example",
          kind: "council",
          assessment: { outcome: "passed", on: "2026-01-12", expires: "2027-01-12" },
        },
        { address: "pietervane@hotmail.example", kind: "personal" },
      ],
    }),
    officer("o1", "Sam Okoye", "Head of Highways"),
    officer("o2", "Grace Lindon", "Director of Law and Monitoring Officer", {
      offices: ["monitoring-officer"],
      seniority: "chief",
    }),
    officer("o3", "Tilda Moss", "Member Support Officer", { seniority: "other", supports: ["m1", "m2"] }),
  ],
  lists: [{ address: `transport-committee@${domain}`, people: ["m1", "m2", "m3"] }],
  otherAuthorities: [
    {
      name: "Saltmere Borough Council",
      domains: ["saltmere.example"],
      leader: { name: "Hugh Trent", addresses: ["leader@saltmere.example"] },
    },
  ],
  ministers: [
    {
      name: "Nia Fairlie",
      office: "Secretary of State for Transport",
      addresses: ["nia.fairlie@transport.gov.example"],
    },
  ],
  media: ["newsdesk@lowmarshpost.example"],
  recordKeeping: [`records@${domain}`],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" },
};

const consents = [
  {
    id: "C-2026-0042",
    originator: "m2",
    covers: {
      author: `joss.hartley@${domain}`,
      subject: "Eel Bridge weight limit",
      sent: "2026-11-02T09:14:00+00:00",
    },
    mayBeSharedWith: ["m1"],
    grantedOn: "2026-11-04T10:30:00+00:00",
    expires: "2026-12-31",
    revokedOn: null,
  },
];

const amara = `Cllr Amara Dine <amara.dine@${domain}>`;
const joss = `Cllr Joss Hartley <joss.hartley@${domain}>`;
const pieter = "Cllr Pieter Vane <cllr.vane@saltmere.example>";
const sam = `Sam Okoye <sam.okoye@${domain}>`;
const grace = `Grace Lindon <grace.lindon@${domain}>`;
const tilda = `Tilda Moss <tilda.moss@${domain}>`;
const resident = "Edie Marsh <ediemarsh@gmail.example>";

const samSigns = "Kind regards\n\nSam Okoye\nHead of Highways\nLowmarsh Combined Authority";

const jossAsks: Quoted = {
  from: joss,
  to: [sam],
  subject: "Eel Bridge weight limit",
  at: "2026-11-02 09:14",
  text: "Sam, the farm at Saltings has had a letter about a weight limit. Is it true, and from when? I would rather the growers heard it from me.\n\nJoss",
};

const samAnswers: Quoted = {
  from: sam,
  to: [joss],
  subject: "RE: Eel Bridge weight limit",
  at: "2026-11-03 10:02",
  text: "Joss, yes: 7.5 tonnes, from the 16th, until the east pier is mended.\n\nSam",
};

const mails: readonly (readonly [name: string, mail: Mail])[] = [
  [
    "01-an-ordinary-answer",
    {
      from: sam,
      to: [joss],
      subject: "RE: Eel Bridge weight limit",
      at: "2026-11-03 10:02",
      client: "desktop",
      text: `Joss\n\nYes: 7.5 tonnes, from the 16th, until the east pier is mended. I will let you have the drawing.\n\n${samSigns}`,
      under: [jossAsks],
    },
  ],
  [
    "02-shared-without-consent",
    {
      from: sam,
      to: [amara],
      subject: "FW: Eel Bridge weight limit",
      at: "2026-11-03 15:40",
      client: "web",
      text: `Amara, you will be asked about this at the Board.\n\n${samSigns}`,
      under: [jossAsks],
    },
  ],
  [
    "03-shared-again-with-a-grant",
    {
      from: sam,
      to: [amara],
      subject: "FW: Eel Bridge weight limit",
      at: "2026-11-05 09:00",
      client: "web",
      text: `Amara, now with Joss's agreement from the register.\n\n${samSigns}`,
      under: [jossAsks],
    },
  ],
  [
    "04-permission-in-the-originators-words",
    {
      from: sam,
      to: [pieter],
      subject: "FW: RE: Eel Bridge weight limit",
      at: "2026-11-05 11:20",
      client: "desktop",
      text: `Pieter, Joss asked me to let you see this.\n\n${samSigns}`,
      under: [
        {
          from: joss,
          to: [sam],
          subject: "RE: Eel Bridge weight limit",
          at: "2026-11-05 08:50",
          text: "Thank you, Sam. Please share this with Cllr Vane: the diversion goes through his ward.\n\nJoss",
        },
        samAnswers,
        jossAsks,
      ],
    },
  ],
  [
    "05-a-blind-copy",
    {
      from: sam,
      to: [joss],
      bcc: [amara],
      subject: "Eel Bridge: drawing",
      at: "2026-11-05 14:05",
      client: "desktop",
      text: `Joss\n\nHere is the drawing of the east pier. The crack is the red line.\n\n${samSigns}`,
      attach: [
        {
          file: "east-pier.pdf",
          type: "application/pdf",
          says: [
            "Eel Bridge, east pier",
            "Drawing 4 of 11, scale 1:50",
            "Crack: 2.1 m, from the bearing down",
          ],
        },
      ],
    },
  ],
  [
    "06-a-members-letter-that-binds",
    {
      from: joss,
      to: [resident],
      subject: "The bridge and your lorries",
      at: "2026-11-06 09:30",
      client: "web",
      text: "Dear Edie\n\nI know what the weight limit means for the farm in the middle of the harvest.\n\nThe Authority will pay for your extra journeys until the bridge is open again.\n\nBest wishes\n\nCllr Joss Hartley\nWard Councillor for Saltings",
    },
  ],
  [
    "07-an-official-letter-in-a-members-name",
    {
      from: amara,
      to: ["Lowmarsh Growers <secretary@lowmarshgrowers.example>"],
      subject: "Our ref: LCA/H/231 - Eel Bridge",
      at: "2026-11-06 13:00",
      client: "desktop",
      text: "Dear Mr Fenwick\n\nI write on behalf of the Combined Authority in answer to your letter of 2 November about the weight limit on Eel Bridge. The inspector's report is published on the Authority's website.\n\nYours sincerely\n\nCllr Amara Dine\nLead Member for Transport\nLowmarsh Combined Authority",
    },
  ],
  [
    "08-capacity-not-stated",
    {
      from: pieter,
      to: ["Customer Care <care@marshline.example>"],
      subject: "Buses over Eel Bridge",
      at: "2026-11-09 09:15",
      client: "mobile",
      text: "Good morning\n\nResidents of Old Quay ask me which buses will still cross the bridge after the 16th. Could you send me the revised timetable?\n\nCllr Pieter Vane",
    },
  ],
  [
    "09-to-a-personal-account",
    {
      from: sam,
      to: ["Pieter Vane <pietervane@hotmail.example>"],
      subject: "Diversion route, Old Quay",
      at: "2026-11-09 11:45",
      client: "web",
      text: `Dear Councillor\n\nThe diversion will be signed from Friday. The plan is attached.\n\n${samSigns}`,
      attach: [{ file: "diversion.png", type: "image/png" }],
    },
  ],
  [
    "10-to-a-look-alike",
    {
      from: sam,
      to: ["Cllr Amara Dine <amara.dine@l0wmarsh-ca.example>"],
      subject: "Tender prices, east pier",
      at: "2026-11-09 16:20",
      client: "desktop",
      text: `Amara\n\nThe four prices are in. Not for publication before the Board has met.\n\n${samSigns}`,
    },
  ],
  [
    "11-shared-as-an-attachment",
    {
      from: tilda,
      to: [amara],
      subject: "For your folder",
      at: "2026-11-10 10:10",
      client: "web",
      text: "Amara, the message from last week is attached for your folder.\n\nTilda Moss\nMember Support Officer",
      attach: [
        {
          name: "Diversion through Old Quay.eml",
          mail: {
            from: pieter,
            to: [sam],
            cc: [tilda],
            subject: "Diversion through Old Quay",
            at: "2026-11-06 18:12",
            text: "Sam, forty lorries a day past the infant school is not a diversion, it is a danger.\n\nPieter",
            id: "old-quay-1@mail.saltmere.example",
          },
        },
      ],
    },
  ],
  [
    "12-a-letter-that-cannot-be-read",
    {
      from: joss,
      to: [resident],
      subject: "Letter",
      at: "2026-11-10 14:30",
      client: "desktop",
      text: "Dear Edie\n\nMy letter is attached.\n\nBest wishes\n\nCllr Joss Hartley\nWard Councillor for Saltings",
      attach: [
        {
          file: "letter to Mrs Marsh.docx",
          type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        },
      ],
    },
  ],
  [
    "13-to-the-whole-committee",
    {
      from: sam,
      to: [`Transport Committee <transport-committee@${domain}>`],
      subject: "Briefing note: Eel Bridge",
      at: "2026-11-11 09:00",
      client: "desktop",
      text: `Dear members\n\nThe bridge opens again to all traffic on 30 November. The note for Wednesday's meeting is attached.\n\n${samSigns}`,
      attach: [
        {
          file: "eel bridge briefing.pdf",
          type: "application/pdf",
          says: [
            "Eel Bridge: briefing note for the Transport Committee",
            "The east pier was repaired between 12 and 26 November.",
            "The load test on 27 November found no movement.",
            "The bridge opens again to all traffic on 30 November.",
          ],
        },
      ],
    },
  ],
  [
    "14-asking-the-monitoring-officer",
    {
      from: sam,
      to: [grace],
      subject: "FW: Eel Bridge weight limit",
      at: "2026-11-11 11:30",
      client: "original",
      text: `Grace, an auditor asks for the whole exchange. May I give it to a member of the Audit Committee? Nothing has been shared.\n\n${samSigns}`,
      under: [samAnswers, jossAsks],
    },
  ],
];

/** Every file of `samples/` that the builder writes: its path below it and its content. */
export async function sampleFiles(): Promise<ReadonlyMap<string, string>> {
  const text = (value: unknown): Promise<string> =>
    format(JSON.stringify(value), { parser: "json", printWidth: 110 });
  return new Map([
    ["authority.json", await text(authority)],
    ["consents.json", await text(consents)],
    ...mails.map(
      ([name, mail]) =>
        [`mail/${name}.eml`, writeMail({ id: `${name}@mail.${domain}`, ...mail }, name)] as const,
    ),
  ]);
}
