import type { CheckId } from "../message/index.ts";

/** A provision that a check holds a sender to. The words are ours; the number is the document's. */
export interface Clause {
  /** As the document numbers it: `14.1`, `69`, `report 4.3`. */
  readonly number: string;
  /** Where the document gives one number to several provisions: which of them, counting from 1. Absent: the number is unique. */
  readonly occurrence?: number;
  /** At most eight words, for a heading or a link. */
  readonly title: string;
  /** What it asks of the sender, in one plain sentence of our own. */
  readonly rule: string;
  /** The checks that cite it: outward contract, section 4. */
  readonly checks: readonly CheckId[];
}

/** A Member/Officer protocol that an authority can adopt. */
export interface Protocol {
  /** As the authority file names it. */
  readonly id: string;
  readonly title: string;
  /** Which text of the document was read. */
  readonly edition: string;
  /** The clauses behind the checks: what speaks most directly of correspondence first. */
  readonly clauses: readonly Clause[];
}

/** A protocol as its own file holds it: which check cites which clause stands in `cited.ts`. */
export interface ProtocolWords extends Omit<Protocol, "clauses"> {
  readonly clauses: readonly Omit<Clause, "checks">[];
}
