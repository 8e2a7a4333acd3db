import type {
  AccountEvent,
  AccountsPage,
  AccountView,
  AssessmentAsk,
  StandingPoint,
} from "../../../../src/api/index.ts";

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

/** What is asked: about an account that is known, and about one that is nobody's. */
export const asks: AssessmentAsk[] = [
  {
    id: "A-2026-0001",
    address: "cllr.vane@eelbridge.example",
    holder: { id: "m3", name: "Cllr Pieter Vane" },
    asker: { id: "o4", name: "Sam Okafor" },
    askedAt: "2026-11-19T09:30:00Z",
    reason: "He answers the transport committee from it.",
  },
  {
    id: "A-2026-0002",
    address: "a.very.long.name.of.somebody@a-very-long-domain-of-some-firm.example",
    holder: null,
    asker: { id: "o5", name: "Nora Whitcombe" },
    askedAt: "2026-11-20T14:05:00Z",
    reason: null,
  },
];

const untold = { by: null, address: null, outcome: null, lastDay: null, points: null, words: null };

/** What happened to somebody's accounts. */
export const history: AccountEvent[] = [
  {
    ...untold,
    n: 91,
    at: "2026-11-04T10:00:00Z",
    kind: "expiring",
    address: "cllr.dine@eelbridge.example",
    lastDay: "2026-12-04",
  },
  {
    n: 64,
    at: "2026-02-03T11:20:00Z",
    kind: "assessed",
    by: { id: "o3", name: "Nora Whitcombe" },
    address: "cllr.dine@eelbridge.example",
    outcome: "passed",
    lastDay: "2026-12-04",
    points: [
      { text: "The screen locks by itself, and takes a PIN, a face or a finger to open.", isMet: true },
      { text: "The device is kept in a locked room of the town hall.", isMet: false },
    ],
    words: "Seen on the phone and on the tablet.",
  },
  {
    ...untold,
    n: 63,
    at: "2026-02-03T11:02:00Z",
    kind: "accounts-put",
    by: { id: "o3", name: "Nora Whitcombe" },
  },
];

/** A year in which more and more accounts could be used. */
export const standings: StandingPoint[] = Array.from({ length: 13 }, (_, at) => ({
  day: at === 12 ? "2026-11-21" : new Date(Date.UTC(2025, 11 + at, 0)).toISOString().slice(0, 10),
  authority: 40 + at,
  approved: 6 + 3 * at,
  expired: at % 4 === 3 ? 9 : 2,
  pending: 40 - 3 * at,
  failed: at > 6 ? 3 : 0,
  personal: 12,
}));
