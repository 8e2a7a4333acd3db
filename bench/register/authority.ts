import type { AuthorityFile, Person } from "../../src/people/index.ts";

const account = (id: string) => [{ address: `${id}@wexmoor-ca.example`, kind: "authority" as const }];

/** The people of the records that are seeded: a Monitoring Officer, 200 officers who ask, 100 members. */
export const busyAuthority: AuthorityFile = {
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    {
      id: "mo",
      name: "Ruth Calloway",
      kind: "officer",
      offices: ["monitoring-officer"],
      accounts: account("mo"),
    },
    ...Array.from({ length: 200 }, (_, n): Person => ({
      id: `o${n}`,
      name: `Officer ${n}`,
      kind: "officer",
      accounts: account(`o${n}`),
    })),
    ...Array.from({ length: 100 }, (_, n): Person => ({
      id: `m${n}`,
      name: `Member ${n}`,
      kind: "member",
      accounts: account(`m${n}`),
    })),
  ],
};
