import type { Promised } from "../promised.ts";

/** The register's records: kept, decided once, told of, provable. */
export const reliability: readonly Promised[] = [
  {
    id: "R1",
    says: "An acknowledged decision is never lost, on PostgreSQL.",
    demand:
      "50 rounds × 10,000 decisions at 32 connections, service and database killed in turn: 0 lost, 0 doubled",
    shownBy: ["kills"],
    inFull: {
      run: "kills-all",
      insteadOf: "kills",
      open: "50 × 5,000 here, 50 × 10,000 by `npm run prove -- kills-all`",
    },
    measured:
      "50 × 5,000: 250,000 acknowledged, 0 lost, 0 doubled; 50 × 10,000 was begun, and had 476,000 behind it when the test's own hour was over (two since); never yet run to its end",
    open: null,
  },
  {
    id: "R2",
    says: "The same holds on trial storage when its process is killed.",
    demand: "20 kills: 0 lost; every start warns that a power cut is not survived",
    shownBy: ["kills", "outage"],
    measured: "20 kills: 0 lost; the warning is asserted",
    open: null,
  },
  {
    id: "R3",
    says: "Two registers never share one store.",
    demand: "100 of 100 second starts refused within 2 s, 100 of 100 stale locks recovered",
    shownBy: ["locks"],
    measured: "100 of 100 and 100 of 100",
    open: null,
  },
  {
    id: "R4",
    says: "A request is decided once.",
    demand: "32 clients race for each of 1,000 requests: one decision each",
    shownBy: ["races", "refusals"],
    measured: "1,000 of 1,000 on either database",
    open: null,
  },
  {
    id: "R5",
    says: "A retry never acts twice.",
    demand:
      "1,000 × 3 replays, with connections cut before and after the commit: one effect each, the same answer; another body is refused",
    shownBy: ["retries", "cut-connections"],
    measured:
      "every kind of write, repeated in turn and at once, on either database; 500 writes on each through a proxy that cuts five times, from before the request to the middle of the answer: one effect, one answer",
    open: null,
  },
  {
    id: "R6",
    says: "No notice is lost.",
    demand:
      "10,000 decisions, 20 kills: each notice at least once, at most one duplicate a kill, under the same id",
    shownBy: ["outbox", "outbox-kills"],
    measured:
      "10,000 decisions, 20 kills of the sender: every notice at least once, a second copy under the same id",
    open: null,
  },
  {
    id: "R7",
    says: "No log, no decision.",
    demand: "every write × 4 faults of the log: refused, nothing changed, reading still works",
    shownBy: ["audit-faults"],
    measured: "every write and every fault, on either database",
    open: null,
  },
  {
    id: "R8",
    says: "The log shows any edit.",
    demand:
      "10,000 single edits named with the first bad entry; 100 of 100 rewrites and cut tails against a kept head; no false alarm",
    shownBy: ["chain"],
    measured: "more than 15,000 edits on either database, all named; 100 of 100",
    open: null,
  },
  {
    id: "R9",
    says: "Verifying is cheap.",
    demand: "1,000,000 entries in 15 s and 256 MB",
    shownBy: ["million"],
    measured: "11.8 s, 192 MB in `npm run prove`, at rest",
    open: null,
  },
  {
    id: "R10",
    says: "Nobody has the right to edit history.",
    demand: "UPDATE, DELETE, TRUNCATE, ALTER, DROP and disabled triggers by the service's role: all refused",
    shownBy: ["refusals"],
    measured: "every attempt refused on either database",
    open: null,
  },
  {
    id: "R11",
    says: "Backup and restore keep every decision.",
    demand:
      "10 dumps while 16 writers run, each restored: it verifies, and everything acknowledged before the dump is there",
    shownBy: ["restore"],
    measured: "10 of 10",
    open: null,
  },
  {
    id: "R12",
    says: "Upgrades keep data.",
    demand:
      "each released schema with 1,000 records, brought up to date; 20 kills while that happens: never half done",
    shownBy: ["migrations", "upgrades"],
    measured:
      "1,000 requests in every state under the schema that is to be released first, and 110 under the one before its last steps: all kept, the log goes on; 20 kills of 20 on the way from the older, and from nothing",
    open: "nothing was released yet: the older schema to come from is one of our own days (`test/register/released`)",
  },
  {
    id: "R13",
    says: "The service stays up under load.",
    demand:
      "100 decisions a second for an hour: p99 ≤ 250 ms, no error, memory flat; database away: 503 within 2 s, back by itself within 5 s",
    shownBy: ["outage", "soak"],
    inFull: {
      run: "soak-hour",
      insteadOf: "soak",
      open: "two minutes here, the hour, which alone judges memory, by `npm run prove -- soak-hour`",
    },
    measured:
      "503 while the database is away, and back by itself; 24,000 requests in two minutes (100 decisions a second with their asks) at rest: p99 133 ms, 0 errors, 164 MB; the hour was not run yet",
    open: null,
  },
];
