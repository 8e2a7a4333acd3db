import type { Fault } from "../../../consent/index.ts";
import type { AuthorityFile, Office } from "../../../people/index.ts";

/** Offices with which somebody decides or administers: nobody gives them to themselves. */
const powers: readonly Office[] = [
  "monitoring-officer",
  "deputy-monitoring-officer",
  "account-administrator",
];

function officesOf(file: AuthorityFile, person: string): readonly Office[] {
  return file.people.find(({ id }) => id === person)?.offices ?? [];
}

/** Faults of whoever would raise themselves (promise S3). */
function selfAppointments(before: AuthorityFile, after: AuthorityFile, by: string): readonly Fault[] {
  const had = officesOf(before, by);
  const at = after.people.findIndex(({ id }) => id === by);
  return officesOf(after, by)
    .filter((office) => powers.includes(office) && !had.includes(office))
    .map((office) => ({
      pointer: `/people/${at}/offices`,
      found: JSON.stringify(office),
      wanted: "an office that somebody else gives you",
    }));
}

function sorted(levels: AuthorityFile["levels"]): string {
  return JSON.stringify(Object.entries(levels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The levels are the Monitoring Officer's: a file may repeat them, or leave them out, but not change them. */
function changedLevels(before: AuthorityFile, after: AuthorityFile, now: AuthorityFile): readonly Fault[] {
  const allowed = [before, now].map(({ levels }) => sorted(levels));
  if (after.levels === undefined || allowed.includes(sorted(after.levels))) return [];
  return [
    { pointer: "/levels", found: "other levels", wanted: "the levels that the Monitoring Officer has set" },
  ];
}

/** What an administrator may not change in the directory. `before` is the file as put, `now` with the levels in force. */
export function faultsOfChange(
  before: AuthorityFile,
  now: AuthorityFile,
  after: AuthorityFile,
  by: string,
): readonly Fault[] {
  return [...selfAppointments(before, after, by), ...changedLevels(before, after, now)];
}
