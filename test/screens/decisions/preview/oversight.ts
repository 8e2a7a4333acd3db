import type { AuditEntry, AuditPage, CheckRates, ReleaseView } from "../../../../src/api/index.ts";
import { named } from "./people.ts";

/** Releases from a hold: one to be decided, and two that were. */
export const releases: readonly ReleaseView[] = [
  {
    id: "R-2026-0003",
    state: "asked",
    digest: "5e1f0c77aa3b9d24",
    check: "binding-letter",
    asker: named("amara"),
    reason: "The board agreed to this on 3 November, and the minutes are public.",
    askedAt: "2026-11-22T08:40:00Z",
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    youMay: ["decide"],
  },
  {
    id: "R-2026-0002",
    state: "released",
    digest: "77aa3b9d245e1f0c",
    check: "sharing-without-consent",
    asker: named("sam"),
    reason: "She has left the authority and cannot be reached.",
    askedAt: "2026-11-19T15:02:00Z",
    decidedBy: named("grace"),
    decidedAt: "2026-11-19T16:30:00Z",
    decisionReason: "The message holds nothing that was given in confidence.",
    youMay: [],
  },
  {
    id: "R-2026-0001",
    state: "kept-held",
    digest: "9d245e1f0c77aa3b",
    check: "blind-copy",
    asker: named("joss"),
    reason: "My group leader wants to see it without showing.",
    askedAt: "2026-11-10T09:15:00Z",
    decidedBy: named("grace"),
    decidedAt: "2026-11-10T11:00:00Z",
    decisionReason: "Who is copied is always to be seen. Please put them into Cc.",
    youMay: [],
  },
];

/** How four checks did. */
export const rates: CheckRates = {
  since: "2026-10-23T00:00:00Z",
  protocols: [
    {
      id: "part-5.5",
      title: "Part 5.5 of the constitution: Member/Officer Protocol",
      version: "part-5.5@1f2e3d4c5b6a7988",
      reviewDue: "2026-11-14",
      isReviewDue: true,
    },
    {
      id: "wexmoor-2027",
      title: "Wexmoor's own protocol",
      version: "wexmoor-2027@8d0b6f11a2c34e57",
      reviewDue: null,
      isReviewDue: false,
    },
  ],
  rates: [
    { check: "sharing-without-consent", sends: 64, falseAlarms: 2, level: "hold" },
    { check: "binding-letter", sends: 31, falseAlarms: 1, level: "hold" },
    { check: "capacity-not-stated", sends: 140, falseAlarms: 21, level: "prompt" },
    { check: "free-time", sends: 0, falseAlarms: 0, level: null },
  ],
};

const kinds = [
  "request.requested",
  "request.refused",
  "request.referred",
  "request.determined-share",
  "authority.level-changed",
  "authority.absence",
];

/** What some kinds are told with. */
const told: Readonly<Record<string, Pick<AuditEntry, "facts" | "said">>> = {
  "request.requested": { facts: {}, said: { by: named("sam") } },
  "authority.level-changed": {
    facts: { check: "capacity-not-stated", level: "prompt" },
    said: { by: named("grace"), words: "Holding was too much: one alarm in seven was false." },
  },
  "authority.absence": {
    facts: { isAbsent: true },
    said: {
      by: named("nora"),
      words: "On leave until 3 December, and not to be reached.",
      officer: named("grace"),
      deputies: [named("idris")],
    },
  },
};

/** The beginning of a log. */
export const log: AuditPage = {
  entries: kinds.map((kind, at) => ({
    n: at + 1,
    at: `2026-11-2${Math.min(at, 2)}T1${at}:12:00Z`,
    kind,
    about: kind.startsWith("request") ? "C-2026-0001" : null,
    facts: {},
    said: null,
    hash: `${at}f2c64d01b7ae358`.repeat(4),
    ...told[kind],
  })),
  next: 6,
};
