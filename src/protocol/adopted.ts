import type { ClauseRef } from "../message/index.ts";
import { cpca2022 } from "./cpca-2022.ts";
import { partFiveFive } from "./part-5-5.ts";
import { partFiveThree } from "./part-5-3.ts";
import type { Clause, Protocol } from "./protocol.ts";
import { sefton } from "./sefton.ts";

/** The protocols that an authority can adopt by name. */
export const protocols: readonly Protocol[] = [partFiveFive, partFiveThree, cpca2022, sefton];

/** The protocol an authority file names; null when there is none of that id. */
export function protocolById(id: string): Protocol | null {
  return protocols.find((protocol) => protocol.id === id) ?? null;
}

/** Every clause that checks cite, protocol and number: `part-5.5 14.1`. What a council's own protocol is composed of. */
export function clauseNames(): readonly string[] {
  return protocols.reduce<readonly string[]>(
    (names, { id, clauses }) => names.concat(clauses.map(({ number }) => `${id} ${number}`)),
    [],
  );
}

/** The clause that a finding cites; null for the product's own rules (`local`) and for anything no check cites. */
export function clauseOf(ref: ClauseRef): Clause | null {
  const clauses = protocolById(ref.protocol)?.clauses ?? [];
  return clauses.find((clause) => clause.number === ref.clause) ?? null;
}
