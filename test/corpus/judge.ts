import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks, examine, weighUnread } from "../../src/checks/index.ts";
import { readConsents, type Consent } from "../../src/consent/index.ts";
import { decide, type Outcome } from "../../src/decision/index.ts";
import { readMail } from "../../src/mail/index.ts";
import type { CheckId, ClauseRef, Finding, Level } from "../../src/message/index.ts";
import { authorityOf, type Authority } from "../../src/people/index.ts";
import { readAuthorityFile } from "../../src/people/authority-file/index.ts";
import { protocols } from "../../src/protocol/index.ts";
import { read } from "../../src/reading/index.ts";

/** Runs the whole engine over a mail of the corpus, and says where its answer differs from the label. */

/** Every check, each with its scenarios in a folder of its name. */
export const labelled: readonly CheckId[] = allChecks.map(({ id }) => id);

/** The checks of the first scenarios: their mails say nothing of the others, which are left out of the comparison there. */
const first: readonly CheckId[] = [
  "sharing-without-consent",
  "blind-copy",
  "binding-letter",
  "letter-not-in-officers-name",
  "capacity-not-stated",
  "unassessed-account",
];

/** The checks that are compared in the scenarios of one. */
export function comparedIn(check: CheckId): readonly CheckId[] {
  return first.includes(check) ? first : labelled;
}

/** A finding as `cases.json` labels it. What is absent is not asserted. */
export interface Label {
  readonly check: CheckId;
  readonly level: Level;
  readonly about?: readonly string[];
  readonly people?: readonly string[];
  readonly originator?: string | null;
  readonly clauses?: readonly ClauseRef[];
}

/** One entry of a `cases.json`. */
export interface Case {
  readonly file: string;
  readonly shows: string;
  readonly authority: string;
  readonly only?: boolean;
  readonly at?: string;
  readonly consents?: readonly unknown[];
  readonly open?: Readonly<Partial<Record<CheckId, string>>>;
  readonly expected: { readonly findings: readonly Label[]; readonly outcome: Outcome };
}

/** One entry of the ordinary day's `index.json`. */
export interface OrdinaryCase {
  readonly file: string;
  readonly authority: string;
  readonly consents?: readonly unknown[];
  readonly told?: readonly Label[];
}

/** What the engine says of a mail, as far as it is labelled. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  /** What asks because it could not be read. */
  readonly asking: readonly string[];
}

/** The JSON of a file. */
export function jsonOf(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, ...path), "utf8"));
}

const known = new Map<string, Authority>();

/** The authority of a file whose path is given from here; throws on a fault in it. */
function authorityIn(path: string): Authority {
  const before = known.get(path);
  if (before !== undefined) return before;
  const answer = readAuthorityFile(
    jsonOf(path),
    protocols.map(({ id }) => id),
  );
  if ("faults" in answer) throw new Error(`${path}: ${JSON.stringify(answer.faults)}`);
  const authority = authorityOf(answer.authority);
  known.set(path, authority);
  return authority;
}

function consentsOf(json: readonly unknown[] | undefined, authority: Authority): readonly Consent[] {
  const answer = readConsents(json ?? [], authority);
  if ("faults" in answer) throw new Error(`consents: ${JSON.stringify(answer.faults)}`);
  return answer.consents;
}

/** What a mail is checked with: the path of an authority file, grants, and the moment where it is not the Date header. */
export interface Circumstances {
  readonly authority: string;
  readonly consents?: readonly unknown[];
  readonly at?: string;
}

/** The engine's answer to the mail at a path from here. */
export async function answerTo(
  path: string,
  { authority: name, consents, at }: Circumstances,
  compared: readonly CheckId[] = labelled,
): Promise<Answer> {
  const authority = authorityIn(name);
  const draft = await readMail(readFileSync(join(import.meta.dirname, path)));
  const moment = at === undefined ? (draft.date ?? 0) : Date.parse(at);
  const message = read(draft, authority);
  const findings = examine(message, authority, consentsOf(consents, authority), moment).filter(({ check }) =>
    compared.includes(check),
  );
  const unread = weighUnread(message, authority, moment);
  const asking = unread.flatMap(({ what, why, level }) => (level ? [`${what}: ${why.phrase}`] : []));
  return { findings, outcome: decide(findings, unread), asking };
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(", ");
}

/** A finding on one line, with only those facts that the label asserts. */
function line(finding: Label, asserted: Label): string {
  const parts: string[] = [finding.check, finding.level];
  if (asserted.about !== undefined) parts.push(`about ${sorted(finding.about ?? [])}`);
  if (asserted.people !== undefined) parts.push(`people ${sorted(finding.people ?? [])}`);
  if (asserted.originator !== undefined) parts.push(`originator ${finding.originator ?? "none"}`);
  if (asserted.clauses !== undefined)
    parts.push(
      `by ${sorted((finding.clauses ?? []).map(({ protocol, clause }) => `${protocol} ${clause}`))}`,
    );
  return parts.join(" · ");
}

/**
 * Findings with those about the same addresses made one: whether a list raises one finding, or one for each of its
 * people, is not labelled.
 */
function merged(findings: readonly Finding[]): readonly Label[] {
  const together = new Map<string, Label>();
  for (const { check, level, about, people, originator, clauses } of findings) {
    const key =
      about.length === 0 ? String(together.size) : [check, level, originator, sorted(about)].join(" ");
    const before = together.get(key)?.people ?? [];
    together.set(key, { check, level, about, people: [...before, ...people], originator, clauses });
  }
  return [...together.values()];
}

/** Every way in which the answer differs from the labels: what is missing and what is too much. Empty where it agrees. */
export function differences(
  labels: readonly Label[],
  answer: Answer,
  open: readonly string[] = [],
): readonly string[] {
  const rest = merged(answer.findings.filter(({ check }) => !open.includes(check))).slice();
  const missing: string[] = [];
  for (const label of labels.filter(({ check }) => !open.includes(check))) {
    const at = rest.findIndex((finding) => line(finding, label) === line(label, label));
    if (at >= 0) rest.splice(at, 1);
    else missing.push(`missing: ${line(label, label)}`);
  }
  return [...missing, ...rest.map((finding) => `too much: ${line(finding, finding)}`)];
}
