import nlp from "compromise";
import type { StatementKind } from "../../../src/message/index.ts";
import type { Peer } from "./peer.ts";

/** One pass of sensible rules in the package's own match language. */

/** A rule for each verb, in any of its forms: a root in braces cannot stand in a choice. */
function forEach(verbs: string, rule: (root: string) => string): readonly string[] {
  return verbs.split(" ").map((verb) => rule(`{${verb}}`));
}

const speakers = "(we|i|authority|council)";

const promises = [
  ...forEach(
    "undertake guarantee agree promise grant waive award pledge indemnify covenant warrant accept offer",
    (root) => `${speakers} (hereby|also|happily)? #Adverb? ${root}`,
  ),
  ...forEach(
    "pay fund build repair refund provide give install meet charge enforce reimburse cover cancel put send run keep make",
    (root) => `(we|authority|council) (will|shall) (not|never|also)? #Adverb? ${root}`,
  ),
  "(is|are) (hereby|now)? (waived|cancelled|granted|confirmed|yours)",
  "will be (paid|refunded|met|returned|renewed|given)",
];
const liabilities = [
  ...forEach(
    "accept admit deny reject dispute concede repudiate",
    (root) => `${root} * (liability|responsibility|fault|blame|claim)`,
  ),
  "(we|authority|council) (are|is|was|were) not? (liable|responsible|negligent|to blame|at fault)",
  "liability is (admitted|denied)",
];
const orders = [
  "(you|tenants|drivers|bidders|contractors) (must|shall|are to|are required to|are instructed to)",
  "^(please|kindly)? (do not)? #Imperative",
];
const hedges = "(hope|aim|may|might|could|would|consider|try|expect|intend|principle|nobody|nothing|no)";
const elsewhere = [...forEach("say tell claim report think write", (root) => root), "according"];

type Doc = ReturnType<typeof nlp>;

function hasAny(doc: Doc, rules: readonly string[]): boolean {
  return rules.some((rule) => doc.has(rule));
}

function kindsOf(text: string): readonly StatementKind[] {
  if (text.endsWith("?") || text.includes('"')) return [];
  const doc = nlp(text);
  doc.compute("root");
  if (doc.has(hedges) || hasAny(doc, elsewhere)) return [];
  const found: StatementKind[] = [];
  if (hasAny(doc, promises)) found.push("obligation");
  if (hasAny(doc, liabilities)) found.push("liability");
  if (hasAny(doc, orders)) found.push("instruction");
  return found;
}

export const compromise: Peer = { name: "compromise 14.17", over: () => kindsOf };
