import type { AuthorityFile } from "../../../src/people/index.ts";

/** A small fictional authority against whose people the hostile messages are aimed. */
export const smallAuthority: AuthorityFile = {
  name: "Wexmoor Combined Authority",
  shortNames: ["the Combined Authority"],
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5", "part-5.3", "cpca-2022", "sefton"],
  people: [
    {
      id: "ann",
      name: "Ann Field",
      kind: "officer",
      offices: [],
      seniority: "senior",
      accounts: [{ address: "ann.field@wexmoor-ca.example", kind: "authority" }],
    },
    {
      id: "pat",
      name: "Pat Lindsay",
      title: "Cllr",
      kind: "member",
      offices: [],
      ward: "Castle Meadow",
      politicalGroup: "green",
      accounts: [{ address: "pat.lindsay@wexmoor-ca.example", kind: "authority" }],
    },
    {
      id: "sam",
      name: "Sam Hill",
      title: "Cllr",
      kind: "member",
      offices: [],
      ward: "Northgate",
      politicalGroup: "labour",
      accounts: [{ address: "sam.hill@wexmoor-ca.example", kind: "authority" }],
    },
    {
      id: "mo",
      name: "Moira Offord",
      kind: "officer",
      offices: ["monitoring-officer"],
      seniority: "chief",
      accounts: [{ address: "moira.offord@wexmoor-ca.example", kind: "authority" }],
    },
  ],
  lists: [{ address: "all-members@wexmoor-ca.example", people: ["pat", "sam"] }],
};
