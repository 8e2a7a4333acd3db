import type { IsTaken } from "../../../people/directory/index.ts";
import type { Store } from "../../store/index.ts";
import { personRecord } from "../sending/tickets.ts";

/**
 * Which ids were ever somebody's to the register. Whoever is undone or taken out of the directory leaves requests, a sign-in and their
 * part of the log behind: nobody new may come by those with their id.
 */
export async function takenIds(db: Store["db"]): Promise<IsTaken> {
  const ofPeople = personRecord("");
  const [inRequests, bound, onLog] = await Promise.all([
    db.selectFrom("request_people").select("person").distinct().execute(),
    db.selectFrom("bindings").select("person").distinct().execute(),
    db.selectFrom("chain").select("about").distinct().where("about", "like", `${ofPeople}%`).execute(),
  ]);
  const taken = new Set([
    ...inRequests.map(({ person }) => person),
    ...bound.map(({ person }) => person),
    ...onLog.map(({ about }) => (about ?? "").slice(ofPeople.length)),
  ]);
  return (id) => taken.has(id);
}
