import type { AccountsPage, AccountView } from "../../../../src/api/index.ts";

type Holder = AccountsPage["people"][number];

function ours(address: string): AccountView {
  return { address, kind: "authority", standing: "approved", assessment: null };
}

/** People with an account of every standing. */
export const accounts: Holder[] = [
  {
    person: "m1",
    name: "Cllr Amara Dine",
    accounts: [
      ours("amara.dine@lowmarsh-ca.example"),
      {
        address: "cllr.dine@eelbridge.example",
        kind: "council",
        standing: "approved",
        assessment: { outcome: "passed", on: "2026-02-03", expires: "2026-12-04" },
      },
      { address: "amara@homenet.example", kind: "personal", standing: "personal", assessment: null },
    ],
  },
  {
    person: "m2",
    name: "Cllr Joss Hartley",
    accounts: [
      {
        address: "joss@hartley-joinery.example",
        kind: "business",
        standing: "expired",
        assessment: { outcome: "passed", on: "2025-10-01", expires: "2026-10-01" },
      },
    ],
  },
  {
    person: "m3",
    name: "Cllr Pieter Vane",
    accounts: [
      { address: "cllr.vane@eelbridge.example", kind: "council", standing: "pending", assessment: null },
      {
        address: "pieter@vane-transport.example",
        kind: "business",
        standing: "failed",
        assessment: { outcome: "failed", on: "2026-11-02" },
      },
    ],
  },
  {
    person: "mayor",
    name: "Ruth Calder",
    accounts: [
      ours("ruth.calder@lowmarsh-ca.example"),
      {
        address: "ruth.calder@eelbridge.example",
        kind: "council",
        standing: "approved",
        assessment: { outcome: "passed", on: "2026-06-10", expires: "2027-06-10" },
      },
    ],
  },
  { person: "m4", name: "Cllr Ida Marsh", accounts: [] },
];

/** A thousand people with three accounts each. */
export const thousand: Holder[] = Array.from({ length: 1000 }, (_, at) => ({
  person: `p${at}`,
  name: `Cllr Number ${at}`,
  accounts: accounts
    .flatMap((holder) => holder.accounts)
    .slice(0, 3)
    .map((account) => ({ ...account, address: `n${at}.${account.address}` })),
}));
