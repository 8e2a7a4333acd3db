import type { AuthorityFile } from "../../people/index.ts";

/**
 * The fictional authority of the workbench: the people of `samples/`, and those whom only a stand-in Outlook needs. No
 * assessment runs out, so that a situation plays alike in any year.
 */
export const lowmarsh: AuthorityFile = {
  name: "Lowmarsh Combined Authority",
  shortNames: ["the Combined Authority", "LCA", "the Authority"],
  domains: ["lowmarsh-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5", "cpca-2022"],
  people: [
    {
      id: "mayor",
      name: "Ruth Calder",
      kind: "mayor",
      post: "Mayor of Lowmarsh",
      accounts: [{ address: "mayor@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "m1",
      name: "Amara Dine",
      title: "Cllr",
      kind: "member",
      post: "Lead Member for Transport",
      ward: "Eel Bridge",
      offices: ["executive-member"],
      politicalGroup: "labour",
      accounts: [{ address: "amara.dine@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "m2",
      name: "Joss Hartley",
      title: "Cllr",
      kind: "member",
      post: "Member of the Transport Committee",
      ward: "Saltings",
      politicalGroup: "independent",
      accounts: [{ address: "joss.hartley@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "m3",
      name: "Pieter Vane",
      title: "Cllr",
      kind: "member",
      post: "Member of the Transport Committee",
      ward: "Old Quay",
      politicalGroup: "conservative",
      accounts: [
        { address: "cllr.vane@saltmere.example", kind: "council", assessment: { outcome: "passed" } },
        { address: "pietervane@hotmail.example", kind: "personal" },
      ],
    },
    {
      id: "o1",
      name: "Sam Okoye",
      kind: "officer",
      post: "Head of Highways",
      seniority: "senior",
      accounts: [{ address: "sam.okoye@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "o2",
      name: "Grace Lindon",
      kind: "officer",
      post: "Director of Law and Monitoring Officer",
      seniority: "chief",
      offices: ["monitoring-officer"],
      accounts: [{ address: "grace.lindon@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "o3",
      name: "Tilda Moss",
      kind: "officer",
      post: "Member Support Officer",
      seniority: "other",
      supports: ["m1", "m2"],
      accounts: [{ address: "tilda.moss@lowmarsh-ca.example", kind: "authority" }],
    },
    {
      id: "o4",
      name: "Ivor Penn",
      kind: "officer",
      post: "Digital Workplace Manager",
      seniority: "other",
      offices: ["account-administrator"],
      accounts: [{ address: "ivor.penn@lowmarsh-ca.example", kind: "authority" }],
    },
  ],
  lists: [{ address: "transport-committee@lowmarsh-ca.example", people: ["m1", "m2", "m3"] }],
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
  recordKeeping: ["records@lowmarsh-ca.example"],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" },
};
