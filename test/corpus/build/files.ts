import { atFirstSight } from "./at-first-sight/index.ts";
import { authorities } from "./authority.ts";
import { checkScenarios } from "./checks/index.ts";
import type { ExpectedFinding, OrdinaryMail, Scenario } from "./mail.ts";
import { boxOf } from "./mailbox.ts";
import { writeMail } from "./mime.ts";
import { ordinaryDay } from "./ordinary-day/index.ts";

/** Every file of the corpus that is written by the builder: its path below `test/corpus` and its content. */

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function clause(text: string): { protocol: string; clause: string } {
  const space = text.indexOf(" ");
  return { protocol: text.slice(0, space), clause: text.slice(space + 1) };
}

function findingEntry(finding: ExpectedFinding) {
  return {
    ...finding,
    ...(finding.about && { about: finding.about.map((who) => boxOf(who).address) }),
    ...(finding.clauses && { clauses: finding.clauses.map(clause) }),
  };
}

const outcomeOf = { inform: "send", prompt: "prompt", hold: "hold" } as const;

function outcome(scenario: Scenario): "send" | "prompt" | "hold" {
  if (scenario.outcome !== undefined) return scenario.outcome;
  const levels = scenario.findings.map((finding) => outcomeOf[finding.level]);
  return levels.includes("hold") ? "hold" : levels.includes("prompt") ? "prompt" : "send";
}

function caseEntry(scenario: Scenario) {
  return {
    file: `${scenario.name}.eml`,
    shows: scenario.shows,
    authority: scenario.authority,
    ...(scenario.only && { only: true }),
    ...(scenario.sentAt && { at: scenario.sentAt }),
    ...(scenario.consents && { consents: scenario.consents }),
    ...(scenario.open && { open: scenario.open }),
    expected: { findings: scenario.findings.map(findingEntry), outcome: outcome(scenario) },
  };
}

function ordinaryEntry(ordinary: OrdinaryMail) {
  return {
    file: `${ordinary.name}.eml`,
    authority: ordinary.authority,
    ...(ordinary.consents && { consents: ordinary.consents }),
    ...(ordinary.told && { told: ordinary.told.map(findingEntry) }),
  };
}

/** Throws where two mails bear one name: one would silently replace the other. */
export function corpusFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, text: string) => {
    if (files.has(path)) throw new Error(`${path} is written twice`);
    files.set(path, text);
  };
  for (const [name, file] of Object.entries(authorities)) put(`authority/${name}.json`, json(file));
  for (const one of ordinaryDay) put(`ordinary-day/${one.name}.eml`, writeMail(one.mail, one.name));
  put("ordinary-day/index.json", json(ordinaryDay.map(ordinaryEntry)));
  for (const [check, scenarios] of Object.entries(checkScenarios)) {
    for (const one of scenarios) put(`checks/${check}/${one.name}.eml`, writeMail(one.mail, one.name));
    put(`checks/${check}/cases.json`, json(scenarios.map(caseEntry)));
  }
  for (const one of atFirstSight) put(`at-first-sight/${one.name}.eml`, writeMail(one.mail, one.name));
  put("at-first-sight/cases.json", json(atFirstSight.map(caseEntry)));
  return files;
}
