import type { Check } from "../../src/checks/index.ts";
import { clausesInForce } from "../../src/checks/index.ts";
import type { Consent } from "../../src/consent/index.ts";
import type { Finding, Instant, Level, Message } from "../../src/message/index.ts";
import type { Authority } from "../../src/people/index.ts";
import { harrowmere, sentAt } from "./build.ts";

/** What a case expects of one finding; what is left out is not looked at. */
export interface ExpectedFinding {
  readonly level: Level;
  readonly people?: readonly string[];
  readonly originator?: string | null;
  readonly about?: readonly string[];
  /** `protocol clause`: `part-5.5 14.1`, `local blind-copy`. */
  readonly clauses?: readonly string[];
  readonly phrase?: string;
  readonly remedies?: readonly string[];
}

/** One row of a check's table of cases. */
export interface CheckCase {
  /** Completes "when …": what is special in the message. */
  readonly when: string;
  readonly message: Message;
  /** Harrowmere with part-5.5 when left out. */
  readonly authority?: Authority;
  readonly consents?: readonly Consent[];
  readonly at?: Instant;
  readonly expected: readonly ExpectedFinding[];
}

/** What a check finds in a case, under the clauses that are in force there. */
export function findingsOf(check: Check, row: CheckCase): readonly Finding[] {
  const { message, authority = harrowmere(), consents = [], at = sentAt } = row;
  const clauses = clausesInForce(authority.file, check.id);
  return clauses === null ? [] : check.examine(message, { authority, clauses, consents, at });
}

/** A finding reduced to what a row looks at. */
export function reduced(finding: Finding | undefined, to: ExpectedFinding): ExpectedFinding | undefined {
  if (finding === undefined) return undefined;
  const whole: Required<ExpectedFinding> = {
    level: finding.level,
    people: finding.people,
    originator: finding.originator,
    about: finding.about,
    clauses: finding.clauses.map(({ protocol, clause }) => `${protocol} ${clause}`),
    phrase: finding.saw.phrase,
    remedies: finding.remedies,
  };
  const kept = (Object.keys(whole) as (keyof ExpectedFinding)[]).filter((key) => key in to);
  return kept.reduce<ExpectedFinding>((row, key) => ({ ...row, [key]: whole[key] }), {
    level: finding.level,
  });
}

/** What the findings of a case come to beside what it expects: equal when the check does what the row says. */
export function compared(
  check: Check,
  row: CheckCase,
): { readonly found: unknown; readonly expected: unknown } {
  const findings = findingsOf(check, row);
  const found = findings.map((finding, index) =>
    reduced(finding, row.expected[index] ?? { level: "hold", phrase: "" }),
  );
  return { found, expected: row.expected };
}
