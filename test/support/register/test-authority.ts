/** A fictional authority in which every kind of caller has somebody: the people of the register's tests. */
const person = (id: string, name: string, kind: "member" | "officer", more: object = {}) => ({
  id,
  name,
  kind,
  accounts: [{ address: `${id}@wexmoor-ca.example`, kind: "authority" }],
  ...more,
});

/**
 * Members m1 to m4; officers o1 to o3 without an office; `mo` the Monitoring Officer, `dmo` the deputy; `a1` and `a2`
 * administrators; `m5` works from an assessed account, `m6` has none that counts.
 */
export const testAuthority = {
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5", "cpca-2022"],
  people: [
    person("m1", "Priya Raghunathan", "member", { title: "Cllr", offices: ["executive-member"] }),
    person("m2", "Tomasz Wilk", "member", { title: "Cllr" }),
    person("m3", "Edith Morrow", "member", { title: "Cllr" }),
    person("m4", "Jonas Ferreby", "member", { title: "Cllr" }),
    person("m5", "Nia Castell", "member", {
      accounts: [
        {
          address: "nia.castell@elmstow.example",
          kind: "council",
          assessment: { outcome: "passed", on: "2026-01-05", expires: "2036-01-05" },
        },
      ],
    }),
    person("m6", "Ralph Deeping", "member", {
      accounts: [{ address: "ralph.deeping@homenet.example", kind: "personal" }],
    }),
    person("o1", "Hannah Achebe", "officer", { seniority: "senior" }),
    person("o2", "Callum Reid", "officer", { seniority: "senior" }),
    person("o3", "Bethan Price", "officer"),
    person("mo", "Grace Lindon", "officer", { seniority: "chief", offices: ["monitoring-officer"] }),
    person("dmo", "Victor Sellars", "officer", {
      seniority: "senior",
      offices: ["deputy-monitoring-officer"],
    }),
    person("a1", "Ada Thorne", "officer", { offices: ["account-administrator"] }),
    person("a2", "Imran Yusuf", "officer", { offices: ["account-administrator"] }),
  ],
};

/** The ids of everybody in the authority of the tests. */
export const testPeople: readonly string[] = [
  "m1",
  "m2",
  "m3",
  "m4",
  "m5",
  "m6",
  "o1",
  "o2",
  "o3",
  "mo",
  "dmo",
  "a1",
  "a2",
];
