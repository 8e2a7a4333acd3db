import { lapsesAt, usualLapseWorkingDays } from "../../../consent/index.ts";
import type { Deps } from "../deps.ts";
import { remindOnce } from "./remind.ts";
import { isRemindable } from "./remindable.ts";
import { isDue, settle } from "./settle.ts";
import { requestById } from "./stored-request.ts";

/** How many working days before the lapse an originator is reminded. */
const remindersBefore = 2;

/** At most so many at a time; the next round takes the rest. */
const mostAtOnce = 500;

/** Lapses every request whose time is over, each in a transaction of its own; how many. */
export async function lapseDue(deps: Deps): Promise<number> {
  const at = deps.now();
  const due = await deps.store.db
    .selectFrom("requests")
    .select("id")
    .where("state", "in", ["requested", "informed"])
    .where("lapses_at", "<=", at)
    .limit(mostAtOnce)
    .execute();
  if (due.length === 0) return 0;
  const inForce = await deps.inForce.read();
  let lapsed = 0;
  for (const { id } of due)
    await deps.store.transaction(async (tx) => {
      const stored = await requestById(tx, id, "lock");
      if (stored === null || !isDue(stored, at)) return;
      await settle(deps, tx, stored, inForce, at);
      lapsed += 1;
    });
  return lapsed;
}

/** Reminds originators who have so many working days left and were not reminded yet; how many. */
export async function remindDue(deps: Deps): Promise<number> {
  const at = deps.now();
  const { authority } = await deps.inForce.read();
  const { lapseWorkingDays = usualLapseWorkingDays, officeHours } = authority.file;
  if (lapseWorkingDays <= remindersBefore) return 0;
  const open = await deps.store.db
    .selectFrom("requests")
    .select(["id", "asked_at"])
    .where("state", "in", ["requested", "informed"])
    .where("lapses_at", ">", at)
    .where("reminded_at", "is", null)
    .execute();
  const soon = open.filter(
    ({ asked_at }) => lapsesAt(asked_at, lapseWorkingDays - remindersBefore, officeHours) <= at,
  );
  for (const { id } of soon)
    await deps.store.transaction(async (tx) => {
      const stored = await requestById(tx, id, "lock");
      if (stored !== null && stored.remindedAt === null && isRemindable(stored, at))
        await remindOnce(tx, stored, null, at);
    });
  return soon.length;
}
