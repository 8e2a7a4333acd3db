import type { Account, AuthorityFile, Office, Person } from "../../../../src/people/authority-file.ts";

/** The fictional authority in whose correspondence the letters stand. */

const own = "brindlevale-ca.example";

const passed = { outcome: "passed", on: "2025-01-13", expires: "2030-01-13" } as const;

function authorityAccount(name: string): Account {
  return { address: `${name.toLowerCase().replace(/ /g, ".")}@${own}`, kind: "authority" };
}

function council(address: string): Account {
  return { address, kind: "council", assessment: passed };
}

function personal(address: string): Account {
  return { address, kind: "personal" };
}

interface MemberFacts {
  readonly post: string;
  readonly ward?: string;
  readonly title?: string;
  readonly offices?: readonly Office[];
  readonly accounts?: readonly Account[];
}

function member(id: string, name: string, facts: MemberFacts): Person {
  const { title = "Cllr", offices = [], accounts = [], post, ward } = facts;
  return {
    id,
    name,
    title,
    kind: "member",
    offices: [...offices],
    post,
    ...(ward === undefined ? {} : { ward }),
    accounts: [authorityAccount(name), ...accounts],
  };
}

function officer(id: string, name: string, post: string, offices: readonly Office[] = []): Person {
  const seniority = offices.length > 0 || post.startsWith("Director") ? "chief" : "other";
  return {
    id,
    name,
    kind: "officer",
    offices: [...offices],
    post,
    seniority,
    supports: id === "farraday" ? ["mayor"] : [],
    accounts: [authorityAccount(name)],
  };
}

const members: readonly Person[] = [
  {
    id: "mayor",
    name: "Gwendoline Prior",
    kind: "mayor",
    offices: [],
    post: "Mayor of Brindle Vale",
    accounts: [{ address: `mayor@${own}`, kind: "authority" }, personal("gwen.prior@homenet.example")],
  },
  member("tasker", "Yvonne Tasker", {
    post: "Lead Member for Transport",
    ward: "Nether Combe",
    offices: ["executive-member"],
    accounts: [personal("ytasker@postbag.example")],
  }),
  member("ogden", "Rupert Ogden", {
    post: "Lead Member for Economy and Skills",
    ward: "Quarry Bank",
    offices: ["executive-member"],
    accounts: [council("rupert.ogden@hexley.example")],
  }),
  member("weerasinghe", "Shanthi Weerasinghe", {
    post: "Deputy Mayor and Lead Member for Finance",
    ward: "Abbots Mead",
    offices: ["executive-member"],
  }),
  member("malik", "Zainab Malik", {
    post: "Lead Member for Housing and Land",
    ward: "Canal Side",
    offices: ["executive-member"],
    accounts: [council("cllr.malik@castleorme.example")],
  }),
  member("dowd", "Mick Dowd", {
    post: "Chair of the Overview and Scrutiny Committee",
    ward: "Salters Green",
    offices: ["scrutiny-chair"],
    accounts: [personal("mickdowd@postbag.example")],
  }),
  member("etheridge", "Pauline Etheridge", {
    post: "Board Member",
    ward: "Marsh End",
    accounts: [council("pauline.etheridge@ravensmoor.example")],
  }),
  member("bowen", "Ifan Bowen", { post: "Member of the Transport Committee", ward: "Tolland" }),
  member("croft", "Dennis Croft", {
    post: "Member of the Audit Committee",
    ward: "High Fell",
    accounts: [personal("denniscroft@postbag.example")],
  }),
  member("sayle", "Bronwen Sayle", {
    post: "Member of the Overview and Scrutiny Committee",
    ward: "Mill Race",
    accounts: [personal("b.sayle@homenet.example")],
  }),
  member("stroud", "Lavinia Stroud", {
    post: "Co-opted Member of the Business Board",
    title: "Mrs",
    accounts: [{ address: "lavinia@stroudlaundry.example", kind: "business", assessment: passed }],
  }),
  member("amadi", "Felix Amadi", { post: "Independent Co-opted Member", title: "Dr" }),
];

const officers: readonly Person[] = [
  officer("whitlock", "Graham Whitlock", "Chief Executive", ["head-of-paid-service"]),
  officer("rao", "Sunita Rao", "Director of Law and Monitoring Officer", ["monitoring-officer"]),
  officer("birch", "Leonard Birch", "Chief Finance Officer", ["chief-finance-officer"]),
  officer("penn", "Carys Penn", "Director of Transport"),
  officer("marchetti", "Joel Marchetti", "Head of Estates"),
  officer("oke", "Tamsin Oke", "Head of Skills"),
  officer("petrie", "Dawn Petrie", "Insurance and Claims Officer"),
  officer("hart", "Noel Hart", "Democratic Services Manager"),
  officer("salt", "Bev Salt", "Correspondence Officer"),
  officer("farraday", "Kit Farraday", "Executive Assistant to the Mayor"),
  officer("lant", "Hugo Lant", "Procurement Manager"),
  officer("voss", "Stella Voss", "Bus Operations Manager"),
  officer("sykes", "Amy Sykes", "Legal Officer"),
];

export const authority: AuthorityFile = {
  name: "Brindle Vale Combined Authority",
  shortNames: ["the Combined Authority", "BVCA", "the Authority"],
  domains: [own],
  timeZone: "Europe/London",
  protocols: ["part-5.5", "part-5.3"],
  people: [...members, ...officers],
  lists: [],
  otherAuthorities: [
    {
      name: "Hexley Borough Council",
      domains: ["hexley.example"],
      leader: { name: "Rupert Ogden", addresses: ["rupert.ogden@hexley.example"] },
    },
    {
      name: "Castle Orme City Council",
      domains: ["castleorme.example"],
      leader: { name: "Adaeze Obi", addresses: ["adaeze.obi@castleorme.example"] },
    },
    {
      name: "Ravensmoor District Council",
      domains: ["ravensmoor.example"],
      leader: { name: "Pauline Etheridge", addresses: ["pauline.etheridge@ravensmoor.example"] },
    },
    {
      name: "Wellbourne County Council",
      domains: ["wellbourne.example"],
      leader: { name: "Sir Piers Ambler", addresses: ["leader@wellbourne.example"] },
    },
    {
      name: "Stourdale Metropolitan Borough Council",
      domains: ["stourdale.example"],
      leader: { name: "Kenji Marlow", addresses: ["kenji.marlow@stourdale.example"] },
    },
  ],
  ministers: [
    {
      name: "Marjorie Lisle",
      office: "Secretary of State for Transport",
      addresses: ["secretary.of.state@transport-office.example"],
    },
    {
      name: "Lord Culver",
      office: "Minister of State for Skills",
      addresses: ["minister.skills@learning-office.example"],
    },
  ],
  media: [],
  recordKeeping: [],
  preElectionPeriods: [],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00", holidays: [] },
};
