import type { CheckId } from "../message/index.ts";
import type { Protocol, ProtocolWords } from "./protocol.ts";

/** The clauses of one protocol that stand behind each check: their numbers, what speaks most directly first. */
type Cited = Readonly<Partial<Record<CheckId, string>>>;

/**
 * The outward contract's table of section 4: of each protocol, the clauses behind each check. It stands apart from the
 * protocols' words so that whoever only checks a message need not load them.
 */
const cited: Readonly<Partial<Record<string, Cited>>> = {
  "part-5.5": {
    "sharing-without-consent": "14.1, 12.8",
    "blind-copy": "14.1",
    "binding-letter": "14.4, 4.2",
    "letter-not-in-officers-name": "14.2, 14.3",
    "capacity-not-stated": "14.5",
    confidence: "12.5, 12.7",
    "group-confidence": "11.6, 12.6",
    "junior-officer": "6.6",
    "media-contact": "13.1, 13.4, 13.6",
    "political-use": "16.1, 16.3, 13.6",
    "free-time": "6.10",
  },
  "part-5.3": {
    "binding-letter": "11",
    "letter-not-in-officers-name": "11",
    confidence: "7, 11",
    "group-confidence": "9",
    "political-use": "9",
    "free-time": "5",
  },
  "cpca-2022": {
    "sharing-without-consent": "4.14",
    "unassessed-account": "report 4.3, report 4.4",
    confidence: "4.8, 5.2, 5.3",
    "junior-officer": "3.6, 4.6, 4.7",
    "political-use": "9.2",
    "media-contact": "7.1, 7.3",
    "free-time": "3.5",
  },
  sefton: {
    "sharing-without-consent": "69, 67",
    "blind-copy": "69",
    "binding-letter": "72",
    "letter-not-in-officers-name": "70, 71",
    "capacity-not-stated": "73, 74",
    confidence: "66",
    "group-confidence": "41, 65",
    "political-use": "53, 79",
  },
};

/** The numbers of a protocol's clauses behind a check, in the order of citation; empty when it has none. */
export function numbersCited(protocolId: string, check: CheckId): readonly string[] {
  return cited[protocolId]?.[check]?.split(", ") ?? [];
}

function checksCiting(protocolId: string, number: string): readonly CheckId[] {
  const checks = Object.keys(cited[protocolId] ?? {}) as CheckId[];
  return checks.filter((check) => numbersCited(protocolId, check).includes(number));
}

/** A protocol whose clauses know the checks that cite them. */
export const withChecks = (words: ProtocolWords): Protocol => ({
  ...words,
  clauses: words.clauses.map((clause) => ({ ...clause, checks: checksCiting(words.id, clause.number) })),
});
