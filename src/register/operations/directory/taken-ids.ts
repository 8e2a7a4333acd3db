import { sql } from "kysely";
import type { IsTaken } from "../../../people/directory/index.ts";
import type { Store } from "../../store/index.ts";
import { personRecord } from "../sending/tickets.ts";

/**
 * Which ids were ever somebody's to the register: in any version of the directory, all of which are kept, or in what people leave behind.
 * Whoever is undone or taken out of the directory leaves requests, a sign-in, what was asked about their accounts and their part of the log:
 * nobody new may come by those with their id.
 */
export async function takenIds(db: Store["db"]): Promise<IsTaken> {
  const ofPeople = personRecord("");
  const { rows } = await sql<{ id: string }>`
    select person ->> 'id' as id from authority, jsonb_array_elements(file -> 'people') as person
    union select person from request_people
    union select person from bindings
    union select asker from assessment_asks
    union select holder from assessment_asks where holder is not null
    union select substr(about, ${ofPeople.length + 1}::int) from chain where about like ${`${ofPeople}%`}
  `.execute(db);
  const taken = new Set(rows.map(({ id }) => id));
  return (id) => taken.has(id);
}
