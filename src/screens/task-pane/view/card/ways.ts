import { sayCapacities } from "../../../../decision/index.ts";
import type { Finding, Remedy } from "../../../../message/index.ts";
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

/** How each remedy of a finding goes here, in the finding's own order. */
export function waysFor(
  finding: Finding,
  { howTo }: Pick<PaneHost, "howTo">,
  authority: Authority | null,
): readonly Way[] {
  return finding.remedies.map((remedy): Way => {
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
};

/** The form that a remedy opens; null where it is done at once. */
export function formFor({ remedy, how }: Way): Form | null {
  return how === "records" || how === "chooses" ? (forms[remedy] ?? null) : null;
}
