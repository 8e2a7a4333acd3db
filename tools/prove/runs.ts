/** What a run needs of the machine beside Node: where it is missing, the run is named with that reason. */
export type Need = "postgres" | "pg_dump" | "chromium" | "open-files" | "own-network";

/** One command that shows promises at their full size. */
export interface Run {
  /** Arguments of the program after `npx --no --`, or of npm where `program` says so. */
  readonly args: readonly string[];
  readonly program?: "npm";
  /** What makes it the size of a release; empty where it always has its full size. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * How long it takes on two cores, in minutes: an estimate. Of a run that is made beside others it is the time while it shares the cores
   * with one of them; of any other, with nothing else at work.
   */
  readonly minutes: number;
  readonly needs: readonly Need[];
  /** Too long to be made with all others: only where it is asked for by its name. */
  readonly onlyByName?: true;
  /**
   * `first`: it leaves what others run; `alone`: its figure is a time, so nothing runs beside it. Absent: beside others, so
   * that no limit near its figure is of the clock alone (test/support/time-taken.ts).
   */
  readonly when?: "first" | "alone";
}

function tests(
  paths: readonly string[],
  minutes: number,
  { env = {}, needs = [] }: Partial<Pick<Run, "env" | "needs">> = {},
): Run {
  return { args: ["vitest", "run", ...paths], env, minutes, needs };
}

const withPostgres = { needs: ["postgres"] } as const;
const inChromium = { needs: ["chromium"] } as const;
const store = "src/register/store";
const operations = "src/register/operations";

/** Every run. stages.ts says in which order they are made. */
export const runs = {
  reproducible: {
    args: ["tsx", "tools/prove/reproducible.ts"],
    env: {},
    minutes: 1,
    needs: [],
    when: "first",
  },
  structure: tests(["test/architecture"], 1),
  materials: { args: ["tsx", "tools/supply/write.ts"], env: {}, minutes: 0.5, needs: [] },
  supply: tests(["tools/supply"], 0.5),
  rights: tests(["src/register/rights", "test/contract/rights.test.ts"], 0.5, withPostgres),
  "machine-of-consent": tests(["src/consent"], 0.5),
  refusals: tests([`${store}/refusals.test.ts`, `${store}/history.test.ts`], 0.5, withPostgres),
  "audit-faults": tests([`${store}/audit-faults.test.ts`, `${operations}/write.test.ts`], 0.5, withPostgres),
  retries: tests([`${operations}/write.test.ts`, "test/contract/service.test.ts"], 0.5, withPostgres),
  "cut-connections": tests(["test/contract/cut-connections.test.ts"], 1.5, {
    env: { CUT_WRITES: "500" },
    ...withPostgres,
  }),
  outbox: tests(["src/register/notices", "test/contract/notices.test.ts"], 0.5, withPostgres),
  "outbox-kills": tests(["test/register/outbox-kill.test.ts"], 3, {
    env: { KILL_SENDERS: "20", KILL_SENDER_DECISIONS: "500" },
    ...withPostgres,
  }),
  outage: {
    ...tests(["test/contract/outage.test.ts"], 0.5, { env: { OUTAGE_IN_TIME: "yes" }, ...withPostgres }),
    when: "alone",
  },
  soak: {
    ...tests(["test/register/soak.test.ts"], 3, {
      env: { SOAK_MINUTES: "2", SOAK_PER_SECOND: "100" },
      ...withPostgres,
    }),
    when: "alone",
  },
  "soak-hour": {
    ...tests(["test/register/soak.test.ts"], 61, {
      env: { SOAK_MINUTES: "60", SOAK_PER_SECOND: "100" },
      ...withPostgres,
    }),
    when: "alone",
    onlyByName: true,
  },
  migrations: tests([`${store}/migrate.test.ts`], 0.5, { env: { MIGRATION_KILLS: "20" }, ...withPostgres }),
  upgrades: tests(["test/register/upgrade.test.ts"], 1, { env: { UPGRADE_KILLS: "20" }, ...withPostgres }),
  restore: tests(["test/register/restore.test.ts"], 1, {
    env: { RESTORES: "10" },
    needs: ["postgres", "pg_dump"],
  }),
  locks: tests([`${store}/pglite/folder-lock.test.ts`], 0.2, { env: { LOCK_ROUNDS: "100" } }),
  chain: tests([`${store}/chain`], 1, withPostgres),
  races: tests([`${store}/races.test.ts`], 3, { env: { RACED_REQUESTS: "1000" }, ...withPostgres }),
  forgeries: tests(["test/contract/forgeries.test.ts", "src/register/identity"], 1, {
    env: { FORGED_ROUTES: "every" },
    ...withPostgres,
  }),
  defences: tests(["test/contract/defences.test.ts"], 0.5, withPostgres),
  abuse: tests(["test/contract/abuse.test.ts"], 1, {
    env: { ABUSE_SOCKETS: "10000", ABUSE_BODY_MB: "100", ABUSE_PATIENCE: "usual" },
    needs: ["postgres", "open-files"],
  }),
  "abuse-load": {
    program: "npm",
    args: ["run", "bench", "--", "register-abuse"],
    env: { BENCH_MUST_HOLD: "yes" },
    minutes: 1,
    needs: ["postgres"],
    when: "alone",
  },
  connections: tests(["test/register/connections.test.ts"], 0.3, withPostgres),
  "cut-off": { args: ["tsx", "tools/prove/cut-off.ts"], env: {}, minutes: 0.2, needs: ["own-network"] },
  canaries: tests(
    ["test/contract/canaries.test.ts", `${operations}/oversight/canaries.test.ts`],
    0.5,
    withPostgres,
  ),
  oversight: tests([`${operations}/oversight`], 0.5, withPostgres),
  exports: {
    ...tests([`${operations}/oversight/export-of-many.test.ts`], 2, {
      env: { EXPORT_PEOPLE: "1000", EXPORT_RECORDS: "20000" },
      ...withPostgres,
    }),
    when: "alone",
  },
  holds: tests([`${operations}/requests/hold.test.ts`], 0.5, withPostgres),
  "consent-reach": tests(
    ["src/consent/covers-variations.test.ts", `${operations}/sending/no-leak.test.ts`],
    0.5,
  ),
  "same-findings": tests(["test/launch-event/same-findings.test.ts", "test/corpus/served-policy.test.ts"], 1),
  "look-alikes": tests(["src/people/lookalike"], 0.5),
  addresses: tests(["src/mail/header", "src/mail/eml", "test/hostile/address-readers.test.ts"], 0.5, {
    env: { ADDRESS_HEADERS: "200000" },
  }),
  documents: tests(["test/documents"], 0.5),
  "hostile-mail": tests(
    ["test/hostile/hostile.test.ts", "test/hostile/memory.test.ts", "test/cli/bad-input.test.ts"],
    1,
  ),
  terminal: tests(["src/cli/report", "test/cli/check.test.ts"], 0.5),
  words: tests(["test/words", "test/screens/words.test.ts", "test/screens/decisions/words.test.ts"], 0.5),
  "workbench-mail": tests(["src/workbench/page/reading", "src/screens/task-pane/attachments"], 0.5),
  "hostile-mail-shown": tests(["test/screens/hostile-mail.test.ts"], 0.5, {
    env: { HOSTILE_SHOWN: "500" },
    ...inChromium,
  }),
  "sign-in": tests(["test/screens/sign-in"], 1, inChromium),
  journeys: tests(["test/journeys"], 6, { env: { JOURNEYS: "all" }, ...inChromium }),
  keyboard: tests(
    ["test/screens/keyboard.test.ts", "test/screens/decisions/keyboard.test.ts"],
    1.5,
    inChromium,
  ),
  "focus-ring": tests(["test/screens/focus-ring.test.ts"], 2.5, { env: { FOCUS: "every" }, ...inChromium }),
  axe: tests(["test/screens/axe.test.ts", "test/screens/decisions/axe.test.ts"], 8, {
    env: { AXE: "every" },
    ...inChromium,
  }),
  "engine-bounds": {
    args: ["tsx", "bench/engine/bounds.ts"],
    env: { ENGINE_CASES: "1000" },
    minutes: 3,
    needs: [],
  },
  "send-faults": tests(["test/launch-event/faults.test.ts"], 3, { env: { FAULT_MIXES: "10000" } }),
  histories: tests([`${operations}/requests/histories.test.ts`], 2, {
    env: { HISTORIES: "10000" },
    ...withPostgres,
  }),
  "histories-all": {
    ...tests([`${operations}/requests/histories.test.ts`], 20, {
      env: { HISTORIES: "100000" },
      ...withPostgres,
    }),
    onlyByName: true,
  },
  "mutated-readers": tests(["test/hostile/readers.test.ts"], 6, { env: { HOSTILE_INPUTS: "200000" } }),
  mutations: tests(["test/hostile/mutations.test.ts"], 3, { env: { HOSTILE_MUTATIONS: "500000" } }),
  kills: tests(["test/register/kill.test.ts"], 20, {
    env: { KILL_ROUNDS: "50", KILL_DECISIONS: "5000", KILL_TRIAL_ROUNDS: "20" },
    ...withPostgres,
  }),
  "kills-all": {
    ...tests(["test/register/kill.test.ts"], 45, {
      env: { KILL_ROUNDS: "50", KILL_DECISIONS: "10000", KILL_TRIAL_ROUNDS: "20" },
      ...withPostgres,
    }),
    onlyByName: true,
  },
  million: {
    program: "npm",
    args: ["run", "bench", "--", "register-chain"],
    env: { REGISTER_BENCH_RECORDS: "1000000", BENCH_MUST_HOLD: "yes" },
    minutes: 3,
    needs: ["postgres"],
    when: "alone",
  },
} as const satisfies Readonly<Record<string, Run>>;

export type RunId = keyof typeof runs;

/** The runs that are made where none is named. */
export function usualRuns(): readonly (readonly [name: string, run: Run])[] {
  const all: Readonly<Record<string, Run>> = runs;
  return Object.entries(all).filter(([, { onlyByName }]) => onlyByName !== true);
}
