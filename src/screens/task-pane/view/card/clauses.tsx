import { sayClause } from "../../../../decision/index.ts";
import type { ClauseRef } from "../../../../message/index.ts";
import { clauseOf } from "../../../../protocol/index.ts";
import { Disclosure } from "../../../shared/index.ts";
import { words } from "../../../words.ts";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleOf(clause: ClauseRef): string {
  const title = clauseOf(clause)?.title;
  const name = capital(sayClause(clause));
  return title === undefined ? name : `${name}: ${title}`;
}

function ruleOf(clause: ClauseRef): string {
  const { localRule, unknownClause } = words.card;
  return clauseOf(clause)?.rule ?? (clause.protocol === "local" ? localRule : unknownClause);
}

/** The clauses behind a finding: number and title, and what each asks when it is opened. */
export function Clauses({ clauses }: { readonly clauses: readonly ClauseRef[] }) {
  return clauses.map((clause) => (
    <Disclosure key={`${clause.protocol} ${clause.clause}`} title={titleOf(clause)}>
      {ruleOf(clause)}
    </Disclosure>
  ));
}
