import { sayCapacities } from "../../../../decision/index.ts";
import type { Finding, Remedy } from "../../../../message/index.ts";
import { askingWords } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import type { PaneHost } from "../../../../outlook/index.ts";
import { personById, type Authority } from "../../../../people/index.ts";
import type { Form } from "../../state/pane-state.ts";

/** How a remedy goes here: at once, after a choice, with a reason, or by the sender's own hand. */
export type Way =
  | { readonly remedy: Remedy; readonly how: "does" }
  | { readonly remedy: Remedy; readonly how: "chooses"; readonly choices: readonly string[] }
  | { readonly remedy: Remedy; readonly how: "records" }
  | { readonly remedy: Remedy; readonly how: "advises"; readonly words: string };

function capacitiesFor({ people }: Finding, authority: Authority | null): readonly string[] {
  const [writer] = people;
  const person = authority === null || writer === undefined ? null : personById(authority, writer);
  return person === null ? [] : sayCapacities(person);
}

/** What of a finding its originator can still be asked, of all that there is to ask. */
export interface Askable {
  readonly left: Card["toAsk"];
  readonly all: Card["toAsk"];
}

function isAsking(remedy: Remedy): boolean {
  return remedy === "request-consent" || remedy === "inform-of-legal-obligation";
}

/** How a remedy goes that needs the register; null where it needs none. */
function withRegister(remedy: Remedy, { left }: Askable): Way | null {
  if (remedy === "ask-for-release") return { remedy, how: "records" };
  if (remedy === "refer-to-monitoring-officer")
    return { remedy, how: "advises", words: askingWords.referLater };
  return isAsking(remedy) && left.length > 0 ? { remedy, how: "records" } : null;
}

/**
 * How each remedy of a finding goes here, in the finding's own order; `askable` where a register is there to ask. What was asked
 * already is no way any more: where it stands is shown beside.
 */
export function waysFor(
  finding: Finding,
  { howTo }: Pick<PaneHost, "howTo">,
  authority: Authority | null,
  askable: Askable | null = null,
): readonly Way[] {
  const isAsked = askable !== null && askable.all.length > 0 && askable.left.length === 0;
  const open = finding.remedies.filter((remedy) => !(isAsked && isAsking(remedy)));
  return open.map((remedy): Way => {
    const asking = askable === null ? null : withRegister(remedy, askable);
    if (asking !== null) return asking;
    const way = howTo(remedy, finding);
    if (remedy === "state-capacity" && way.how === "does")
      return { remedy, how: "chooses", choices: capacitiesFor(finding, authority) };
    return { remedy, ...way };
  });
}

const forms: Readonly<Partial<Record<Remedy, Form>>> = {
  "give-reason": "give-reason",
  "give-lawful-basis": "give-lawful-basis",
  "report-false-alarm": "report-false-alarm",
  "state-capacity": "state-capacity",
  "request-consent": "request-consent",
  "inform-of-legal-obligation": "inform-of-legal-obligation",
  "ask-for-release": "ask-for-release",
};

/** The form that a remedy opens; null where it is done at once. */
export function formFor({ remedy, how }: Way): Form | null {
  return how === "records" || how === "chooses" ? (forms[remedy] ?? null) : null;
}
