import type { ClauseRef } from "../../message/index.ts";
import { isChiefOfficer, type Person } from "../../people/index.ts";
import type { Context } from "../check.ts";
import type { Correspondence } from "../correspondence/index.ts";
import { isBriefing } from "../briefing.ts";

/** What one protocol says of sharing: which correspondence it reaches, and whose permission it asks for. */
export interface Rule {
  readonly clauses: readonly ClauseRef[];
  reaches(correspondence: Correspondence): boolean;
  originator(correspondence: Correspondence): Person;
}

type Reach = Omit<Rule, "clauses">;

/** Part-5.5, 14.1, and whatever an authority adopts of its own: the member in it is asked. */
const theMembers: Reach = { reaches: () => true, originator: ({ member }) => member };

/** How protocols differ from that. Sefton 69: its author is asked. Cpca-2022, 4.14: only chief officers' briefings. */
const exceptions: Readonly<Record<string, Reach>> = {
  sefton: { reaches: () => true, originator: ({ author }) => author },
  "cpca-2022": {
    reaches: ({ author, carried }) => isChiefOfficer(author) && isBriefing(carried),
    originator: ({ member }) => member,
  },
};

/** One rule for each protocol with a clause on sharing, in the order of adoption. */
export function rulesOf({ clauses }: Pick<Context, "clauses">): readonly Rule[] {
  const byProtocol = new Map<string, ClauseRef[]>();
  for (const clause of clauses)
    byProtocol.set(clause.protocol, (byProtocol.get(clause.protocol) ?? []).concat(clause));
  return Array.from(byProtocol).map(([protocol, cited]) => ({
    clauses: cited,
    ...(exceptions[protocol] ?? theMembers),
  }));
}

/** Clauses on advice that the originator asked to be kept confidential: cited only where they asked (12.8; sefton 67). */
export function isAboutConfidence({ protocol, clause }: ClauseRef): boolean {
  return (protocol === "part-5.5" && clause === "12.8") || (protocol === "sefton" && clause === "67");
}
