import type { Account, AuthorityFile, Office, Person } from "../../../src/people/authority-file.ts";

/** The fictional authority of the corpus: Ostrey Combined Authority, once per set of adopted protocols. */

const own = "ostrey-ca.example";

function authorityAccount(local: string): Account {
  return { address: `${local}@${own}`, kind: "authority" };
}

function councilAccount(address: string, expires?: string): Account {
  const assessment = { outcome: "passed" as const, on: "2026-01-19", ...(expires ? { expires } : {}) };
  return { address, kind: "council", assessment };
}

function personalAccount(address: string): Account {
  return { address, kind: "personal" };
}

const mayor: Person = {
  id: "mayor",
  name: "Rosalind Achterberg",
  kind: "mayor",
  offices: [],
  post: "Mayor of Ostrey",
  accounts: [authorityAccount("mayor"), personalAccount("r.achterberg@yahoo.example")],
};

type Seat = Omit<Person, "kind" | "title" | "accounts" | "offices"> & {
  readonly title?: string;
  readonly offices?: readonly Office[];
  readonly accounts: readonly Account[];
};

const seats: readonly Seat[] = [
  {
    id: "bracewell",
    name: "Nadia Bracewell",
    alsoKnownAs: ["N Bracewell"],
    offices: ["executive-member"],
    post: "Lead Member for Transport",
    ward: "Millrace",
    politicalGroup: "labour",
    accounts: [
      authorityAccount("nadia.bracewell"),
      councilAccount("cllr.n.bracewell@pellbridge.example", "2027-06-30"),
      personalAccount("nadiab@gmail.example"),
    ],
  },
  {
    id: "penhale",
    name: "Gwyn Penhale",
    offices: ["executive-member"],
    post: "Lead Member for Housing and Regeneration",
    ward: "Quarry Bank",
    politicalGroup: "conservative",
    accounts: [councilAccount("gwyn.penhale@carrowdale.example", "2027-01-31")],
  },
  {
    id: "osei",
    name: "Kwabena Osei",
    offices: ["scrutiny-chair"],
    post: "Chair of the Overview and Scrutiny Committee",
    ward: "St Brannoc",
    politicalGroup: "labour",
    accounts: [authorityAccount("kwabena.osei")],
  },
  {
    id: "lindqvist",
    name: "Maren Lindqvist",
    post: "Member of the Transport Committee",
    ward: "Lower Wharf",
    politicalGroup: "liberal-democrat",
    accounts: [authorityAccount("maren.lindqvist"), personalAccount("maren@lindqvistfamily.example")],
  },
  {
    id: "draycott",
    name: "Philip Draycott",
    offices: ["committee-chair"],
    post: "Chair of the Audit and Governance Committee",
    ward: "Thornfield",
    politicalGroup: "conservative",
    accounts: [authorityAccount("philip.draycott")],
  },
  {
    id: "sandhu",
    name: "Harjit Sandhu",
    offices: ["executive-member"],
    post: "Lead Member for Skills and Employment",
    ward: "Priory",
    politicalGroup: "labour",
    accounts: [
      authorityAccount("harjit.sandhu"),
      {
        address: "harjit@sandhupharmacy.example",
        kind: "business",
        assessment: { outcome: "passed", on: "2026-02-11", expires: "2027-02-11" },
      },
    ],
  },
  {
    id: "tolliver",
    name: "Beatrix Tolliver",
    post: "Member of the Overview and Scrutiny Committee",
    ward: "Heronsgate",
    politicalGroup: "independent",
    accounts: [
      { address: "btolliver@fennmoor.example", kind: "council", assessment: { outcome: "pending" } },
      personalAccount("trixie.tolliver@hotmail.example"),
    ],
  },
  {
    id: "macready",
    name: "Ewan Macready",
    post: "Member of the Audit and Governance Committee",
    ward: "Long Acre",
    politicalGroup: "independent",
    accounts: [
      authorityAccount("ewan.macready"),
      {
        address: "ewan.macready@fennmoor.example",
        kind: "council",
        assessment: { outcome: "passed", on: "2025-03-31", expires: "2026-03-31" },
      },
    ],
  },
  {
    id: "ferreira",
    name: "Inês Ferreira",
    alsoKnownAs: ["Ines Ferreira"],
    post: "Member of the Transport Committee",
    ward: "Canal Street",
    politicalGroup: "green",
    accounts: [councilAccount("ines.ferreira@pellbridge.example"), personalAccount("inesf@outlook.example")],
  },
  {
    id: "whitlock",
    name: "Dorothy Whitlock",
    offices: ["executive-member"],
    post: "Deputy Mayor and Lead Member for Finance",
    ward: "Castle Hill",
    politicalGroup: "conservative",
    accounts: [authorityAccount("dorothy.whitlock")],
  },
  {
    id: "abara",
    name: "Chidi Abara",
    title: "Mr",
    post: "Co-opted Business Board Member",
    accounts: [
      {
        address: "chidi.abara@abaralogistics.example",
        kind: "business",
        assessment: { outcome: "passed", on: "2026-05-06", expires: "2027-05-06" },
      },
      personalAccount("chidiabara@gmail.example"),
    ],
  },
  {
    id: "yardley",
    name: "Simon Yardley",
    post: "Board Member",
    ward: "Marsh End",
    politicalGroup: "conservative",
    accounts: [
      { address: "syardley@southostrey.example", kind: "council" },
      personalAccount("simonyardley@btinternet.example"),
    ],
  },
  {
    id: "hughes",
    name: "Meleri Hughes",
    post: "Member of the Overview and Scrutiny Committee",
    ward: "Dolgarth",
    politicalGroup: "liberal-democrat",
    accounts: [authorityAccount("meleri.hughes")],
  },
  {
    id: "alan",
    name: "Alan Jennings",
    alsoKnownAs: ["A Jennings"],
    post: "Member of the Housing Committee",
    ward: "Westgate",
    politicalGroup: "conservative",
    accounts: [authorityAccount("alan.jennings")],
  },
  {
    id: "alison",
    name: "Alison Jennings",
    alsoKnownAs: ["A Jennings"],
    post: "Member of the Housing Committee",
    ward: "Eastgate",
    politicalGroup: "labour",
    accounts: [authorityAccount("alison.jennings")],
  },
  {
    id: "okonjo",
    name: "Tunde Okonjo",
    post: "Member of the Housing Committee",
    ward: "Bell Lane",
    politicalGroup: "independent",
    accounts: [
      councilAccount("tunde.okonjo@carrowdale.example", "2027-01-31"),
      {
        address: "tunde@okonjodesign.example",
        kind: "business",
        assessment: { outcome: "failed", on: "2026-04-20" },
      },
    ],
  },
  {
    id: "marchetti",
    name: "Lucia Marchetti",
    title: "Ms",
    post: "Co-opted Independent Member of the Audit and Governance Committee",
    accounts: [authorityAccount("lucia.marchetti")],
  },
];

const members: readonly Person[] = seats.map((seat) => ({
  ...seat,
  title: seat.title ?? "Cllr",
  kind: "member" as const,
  offices: seat.offices ?? [],
}));

function officer(
  id: string,
  name: string,
  post: string,
  seniority: "chief" | "senior" | "other",
  more: { offices?: readonly Office[]; supports?: readonly string[]; personal?: string } = {},
): Person {
  const local = name.toLowerCase().replace(/ /g, ".");
  return {
    id,
    name,
    kind: "officer",
    post,
    seniority,
    offices: more.offices ?? [],
    supports: more.supports ?? [],
    accounts: [authorityAccount(local), ...(more.personal ? [personalAccount(more.personal)] : [])],
  };
}

const officers: readonly Person[] = [
  officer("haverill", "Judith Haverill", "Chief Executive", "chief", { offices: ["head-of-paid-service"] }),
  officer("amankwah", "Stephen Amankwah", "Director of Law and Monitoring Officer", "chief", {
    offices: ["monitoring-officer"],
  }),
  officer("pryce", "Carys Pryce", "Head of Democratic Services", "senior", {
    offices: ["deputy-monitoring-officer"],
  }),
  officer("vasquez", "Elena Vasquez", "Director of Finance", "chief", { offices: ["chief-finance-officer"] }),
  officer("donnelly", "Fergus Donnelly", "Head of Communications", "senior", { offices: ["communications"] }),
  officer("ito", "Hannah Ito", "Director of Transport", "chief"),
  officer("barlow", "Keith Barlow", "Head of Bus Services", "senior"),
  officer("nwachukwu", "Adaeze Nwachukwu", "Transport Planner", "other"),
  officer("rowntree", "Lucy Rowntree", "Member Support Officer", "other", {
    supports: ["bracewell", "lindqvist"],
  }),
  officer("teague", "Martin Teague", "Private Secretary to the Mayor", "other", { supports: ["mayor"] }),
  officer("silva", "Bruno Silva", "Head of Housing Delivery", "senior"),
  officer("olsen", "Kirsten Olsen", "Head of Skills Programmes", "senior"),
  officer("choudhury", "Rafiq Choudhury", "IT Service Manager", "other", {
    offices: ["account-administrator"],
  }),
  officer("gallagher", "Moira Gallagher", "Scrutiny Officer", "other"),
  officer("eastwood", "Peter Eastwood", "Casework Officer", "other", {
    personal: "peter.eastwood@btinternet.example",
  }),
];

/** Everybody of the authority, by id; the same in every variant. */
export const people: readonly Person[] = [mayor, ...members, ...officers];

function list(local: string, ...ids: readonly string[]) {
  return { address: `${local}@${own}`, people: ids };
}

const common: Omit<AuthorityFile, "protocols"> = {
  name: "Ostrey Combined Authority",
  shortNames: ["the Combined Authority", "OCA", "the Authority"],
  domains: [own],
  timeZone: "Europe/London",
  people,
  lists: [
    list("transport-committee", "bracewell", "lindqvist", "ferreira"),
    list("scrutiny-committee", "osei", "tolliver", "hughes"),
    list("audit-committee", "draycott", "macready", "marchetti"),
    list("housing-committee", "penhale", "alan", "alison", "okonjo"),
    list("labour-group", "bracewell", "osei", "sandhu", "alison"),
    list("conservative-group", "penhale", "draycott", "whitlock", "yardley", "alan"),
    list("all-members", "mayor", ...members.map((member) => member.id)),
    list("transport-team", "ito", "barlow", "nwachukwu"),
    list("democratic.services", "pryce", "gallagher"),
    list("casework", "eastwood"),
  ],
  otherAuthorities: [
    {
      name: "Pellbridge City Council",
      domains: ["pellbridge.example"],
      leader: { name: "Imogen Castellan", addresses: ["leader@pellbridge.example"] },
    },
    {
      name: "Fennmoor District Council",
      domains: ["fennmoor.example"],
      leader: { name: "Robert Quayle", addresses: ["robert.quayle@fennmoor.example"] },
    },
    { name: "Carrowdale Borough Council", domains: ["carrowdale.example"] },
    { name: "South Ostrey County Council", domains: ["southostrey.example"] },
    {
      name: "Marchlands Combined Authority",
      domains: ["marchlands-ca.example"],
      leader: { name: "Oliver Brandreth", addresses: ["mayor@marchlands-ca.example"] },
    },
  ],
  ministers: [
    {
      name: "Verity Langholm",
      office: "Secretary of State for Transport",
      addresses: ["verity.langholm@transport.gov.example"],
    },
    {
      name: "Tobias Merrow",
      office: "Minister of State for Skills",
      addresses: ["minister.merrow@skills.gov.example"],
    },
  ],
  media: ["newsdesk@ostreyecho.example", "valetv.example"],
  recordKeeping: ["records@ostrey-ca.example", "journal@mailvault.example"],
  preElectionPeriods: [{ from: "2027-03-22", to: "2027-05-06" }],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00", holidays: ["2026-12-25", "2026-12-28"] },
};

/** The authority files of the corpus by name, without `.json`. */
export const authorities: Readonly<Record<string, AuthorityFile>> = {
  "part-5.5": { ...common, protocols: ["part-5.5"] },
  "part-5.5-cpca": { ...common, protocols: ["part-5.5", "cpca-2022"] },
  "part-5.3": { ...common, protocols: ["part-5.3"] },
  sefton: { ...common, protocols: ["sefton"] },
  cpca: { ...common, protocols: ["cpca-2022"] },
  "part-5.5-part-5.3": { ...common, protocols: ["part-5.5", "part-5.3"] },
  "local-levels": {
    ...common,
    protocols: ["part-5.5"],
    levels: { "blind-copy": "off", "capacity-not-stated": "inform", "unassessed-account": "prompt" },
  },
};
