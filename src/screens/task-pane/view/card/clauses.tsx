import { sayClause } from "../../../../decision/index.ts";
import type { ClauseRef } from "../../../../message/index.ts";
import { ownProtocolsOf, type AuthorityFile } from "../../../../people/index.ts";
import { clauseOf } from "../../../../protocol/index.ts";
import { Disclosure } from "../../../shared/index.ts";
import { words } from "../../../words.ts";
import { usePane } from "../pane-context.ts";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is known of a clause: ours by its protocol, the council's own by its authority file. */
type Known = { readonly title: string; readonly rule: string } | null;

function knownClause(ref: ClauseRef, file: AuthorityFile | undefined): Known {
  const own = file === undefined ? [] : ownProtocolsOf(file).filter(({ id }) => id === ref.protocol);
  const clauses = own[0]?.clauses ?? [];
  return clauseOf(ref) ?? clauses.find(({ number }) => number === ref.clause) ?? null;
}

function titleOf(clause: ClauseRef, known: Known): string {
  const title = known?.title;
  const name = capital(sayClause(clause));
  return title === undefined ? name : `${name}: ${title}`;
}

function ruleOf(clause: ClauseRef, known: Known): string {
  const { localRule, unknownClause } = words.card;
  return known?.rule ?? (clause.protocol === "local" ? localRule : unknownClause);
}

/** The clauses behind a finding: number and title, and what each asks when it is opened. */
export function Clauses({ clauses }: { readonly clauses: readonly ClauseRef[] }) {
  const { state } = usePane();
  return clauses.map((clause) => {
    const known = knownClause(clause, state.checked?.authority.file);
    return (
      <Disclosure key={`${clause.protocol} ${clause.clause}`} title={titleOf(clause, known)}>
        {ruleOf(clause, known)}
      </Disclosure>
    );
  });
}
