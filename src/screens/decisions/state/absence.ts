import type { Me, WhoDetermines } from "../../../api/index.ts";
import { sayNames } from "../say.ts";
import { label, words } from "../words/index.ts";
import { administers } from "./part.ts";

/** What can be recorded of a Monitoring Officer: that they are away, or back. */
export type AbsenceChange = "away" | "back";

/** What can be recorded as things stand; null while nobody is appointed. */
export function recordable({
  monitoringOfficer,
  isMonitoringOfficerAbsent,
}: WhoDetermines): AbsenceChange | null {
  if (monitoringOfficer === null) return null;
  return isMonitoringOfficerAbsent ? "back" : "away";
}

/**
 * As whom a reader records it: their own absence, or another's as an administrator. `deputy`: the register lets them not, because
 * nobody makes themselves needed; null: they have no part in it.
 */
export function recordsAs(me: Me): "own" | "other" | "deputy" | null {
  const { monitoringOfficer, deputies } = me.whoDetermines;
  if (monitoringOfficer === null) return null;
  const isOwn = monitoringOfficer.id === me.person;
  if (!isOwn && !administers(me)) return null;
  if (deputies.some(({ id }) => id === me.person)) return "deputy";
  return isOwn ? "own" : "other";
}

/** The deputies by name, as a sentence lists them; empty where there is none. */
export function sayDeputies({ deputies }: WhoDetermines): string {
  return sayNames(deputies.map(({ name }) => name));
}

/** Who decides now, in a sentence or two; to the Monitoring Officer, whose id `reader` may be, as their own matter. */
export function sayWhoDecides(whoDetermines: WhoDetermines, reader: string | null = null): string {
  const { monitoringOfficer, deputies } = whoDetermines;
  const { own, other, vacant } = words.absence.now;
  const people = sayDeputies(whoDetermines);
  const hasDeputies = deputies.length > 0;
  if (monitoringOfficer === null) return label(hasDeputies ? vacant.deputies : vacant.alone, { people });
  const said = monitoringOfficer.id === reader ? own : other;
  const away = hasDeputies ? said.away : said.alone;
  const stands = recordable(whoDetermines) === "back" ? away : said.here;
  return label(stands, { name: monitoringOfficer.name, people });
}
