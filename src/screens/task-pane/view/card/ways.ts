import { sayCapacities, sayOfficer } from "../../../../decision/index.ts";
import type { Finding, Remedy } from "../../../../message/index.ts";
import type { Choices, PaneHost } from "../../../../outlook/index.ts";
import {
  communicationsOfficers,
  nextOfficeHour,
  personById,
  seniorOfficersFor,
  type WhomToAsk,
} from "../../../../people/index.ts";
import type { Checked } from "../../checking/index.ts";
import { askingWords } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import type { Form } from "../../state/pane-state.ts";

/** One thing to choose, in words, and what it means for the remedy. */
export interface Option {
  readonly words: string;
  readonly choices: Choices;
}

/** How a remedy goes here: at once, after a choice, with a reason, or by the sender's own hand. */
export type Way =
  | { readonly remedy: Remedy; readonly how: "does"; readonly choices?: Choices }
  | { readonly remedy: Remedy; readonly how: "chooses"; readonly options: readonly Option[] }
  | { readonly remedy: Remedy; readonly how: "records" }
  | { readonly remedy: Remedy; readonly how: "advises"; readonly words: string };

type Host = Pick<PaneHost, "howTo" | "now">;

function capacities({ people }: Finding, { authority }: Checked): readonly Option[] {
  const [writer] = people;
  const person = writer === undefined ? null : personById(authority, writer);
  return person === null
    ? []
    : sayCapacities(person).map((words) => ({ words, choices: { capacity: words } }));
}

function officers(whom: readonly WhomToAsk[]): readonly Option[] {
  return whom.map(({ person, address }) => ({
    words: sayOfficer(person),
    choices: { officer: { name: person.name, address } },
  }));
}

function seniorOfficers({ people }: Finding, { authority }: Checked, host: Host): readonly Option[] {
  const [junior] = people;
  const person = junior === undefined ? null : personById(authority, junior);
  return person === null ? [] : officers(seniorOfficersFor(authority, person, host.now()));
}

/** What a remedy lets the sender choose; null where it leaves no choice. */
function optionsFor(
  remedy: Remedy,
  finding: Finding,
  checked: Checked,
  host: Host,
): readonly Option[] | null {
  if (remedy === "state-capacity") return capacities(finding, checked);
  if (remedy === "choose-senior-officer") return seniorOfficers(finding, checked, host);
  if (remedy === "ask-communications") return officers(communicationsOfficers(checked.authority, host.now()));
  return null;
}

/** Until the next office hour after the time of delivery, where the authority's hours are known. */
function delayFor({ authority, reading }: Checked, host: Host): Choices {
  const hours = authority.file.officeHours;
  const delivered = Math.max(host.now(), reading.draft.deferredUntil ?? 0);
  const until = hours === undefined ? null : nextOfficeHour(hours, delivered);
  return until === null ? {} : { until };
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
function withRegister(remedy: Remedy, { about }: Finding, { left }: Askable): Way | null {
  if (remedy === "ask-for-assessment" && about.length > 0) return { remedy, how: "records" };
  if (remedy === "ask-for-release") return { remedy, how: "records" };
  if (remedy === "refer-to-monitoring-officer")
    return { remedy, how: "advises", words: askingWords.referLater };
  return isAsking(remedy) && left.length > 0 ? { remedy, how: "records" } : null;
}

/**
 * How each remedy of a finding goes here, in the finding's own order; `askable` where a register is there to ask. What was asked
 * already is no way any more: where it stands is shown beside. Nothing is chosen where there is nobody to choose.
 */
export function waysFor(
  finding: Finding,
  host: Host,
  checked: Checked | null,
  askable: Askable | null = null,
): readonly Way[] {
  const isAsked = askable !== null && askable.all.length > 0 && askable.left.length === 0;
  const open = finding.remedies.filter((remedy) => !(isAsked && isAsking(remedy)));
  return open.map((remedy): Way => {
    const asking = askable === null ? null : withRegister(remedy, finding, askable);
    if (asking !== null) return asking;
    const way = host.howTo(remedy, finding);
    if (way.how !== "does" || checked === null) return { remedy, ...way };
    if (remedy === "delay-delivery") return { remedy, how: "does", choices: delayFor(checked, host) };
    const options = optionsFor(remedy, finding, checked, host);
    return options === null ? { remedy, ...way } : { remedy, how: "chooses", options };
  });
}

/** Ways that can be gone: a choice without anything to choose is none. */
export function isOpenWay(way: Way): boolean {
  return way.how !== "chooses" || way.options.length > 0;
}

/** Whether a way is shown as the one to go: done at once, and named first by a finding that stands in the way. */
export function isLeading(
  { remedy, how }: Way,
  { remedies, level }: Pick<Finding, "remedies" | "level">,
): boolean {
  return how !== "records" && level !== "inform" && remedies[0] === remedy;
}

const forms: Readonly<Partial<Record<Remedy, Form>>> = {
  "give-reason": "give-reason",
  "give-lawful-basis": "give-lawful-basis",
  "report-false-alarm": "report-false-alarm",
  "state-capacity": "state-capacity",
  "choose-senior-officer": "choose-senior-officer",
  "ask-communications": "ask-communications",
  "request-consent": "request-consent",
  "inform-of-legal-obligation": "inform-of-legal-obligation",
  "ask-for-release": "ask-for-release",
  "ask-for-assessment": "ask-for-assessment",
};

/** The form that a remedy opens; null where it is done at once. */
export function formFor({ remedy, how }: Way): Form | null {
  return how === "records" || how === "chooses" ? (forms[remedy] ?? null) : null;
}
