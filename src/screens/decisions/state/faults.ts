import type { Checklist, ConsentRequestView, Me } from "../../../api/index.ts";
import { label, words } from "../words/index.ts";
import { faultsOfChecklist } from "./checklist-draft.ts";
import type { FormName, Values } from "./form.ts";
import { idsIn } from "./form.ts";
import type { PickedFile } from "./page-state.ts";

/** Something that is missing or wrong in a form, at its field. */
export interface FieldFault {
  readonly field: string;
  readonly words: string;
}

/** What a form is judged by, beside its values. */
export interface Grounds {
  readonly request: ConsentRequestView | null;
  readonly me: Me;
  readonly nameOf: (id: string) => string;
  /** The file that was chosen; null: none. */
  readonly picked: PickedFile | null;
  /** What an assessment looks at, where that is shown. */
  readonly checklist: Checklist | null;
  /** The day it is, as a date field has it: `2026-11-22`. */
  readonly today: string;
}

/** Words of a person are at most so long. */
export const longestWords = 500;

/** A file that is brought in has at most so many bytes: 4 MB. */
export const longestFile = 4 * 1024 * 1024;

/** A day as a date field gives it. */
const day = /^\d{4}-\d{2}-\d{2}$/;

type Rule = (values: Values, grounds: Grounds) => string | null;

function text(values: Values, field: string): string {
  return (values[field] ?? "").trim();
}

const needs =
  (field: string, missing: string): Rule =>
  (values) =>
    text(values, field) === "" ? missing : null;

const fits =
  (field: string): Rule =>
  (values) => {
    const over = text(values, field).length - longestWords;
    return over > 0 ? label(words.page.tooLong, { count: over }) : null;
  };

const ahead =
  (field: string, past: string): Rule =>
  (values, { today }) => {
    const value = text(values, field);
    if (value === "") return null;
    if (!day.test(value)) return words.fields.missing.day;
    return value < today ? past : null;
  };

const someone =
  (field: string, missing: string): Rule =>
  (values) =>
    values[field] !== undefined && idsIn(values[field], []).length === 0 ? missing : null;

const { missing: inFields } = words.fields;
const { missing: inAsk } = words.ask;

const isSharing = (values: Values): boolean => values["outcome"] === "share";
const onlyWhere =
  (holds: (values: Values) => boolean, rule: Rule): Rule =>
  (values, grounds) =>
    holds(values) ? rule(values, grounds) : null;

/** A grant with limits that limits nothing is an oversight: there is a button for it without. */
const someLimit: Rule = (values, { request }) => {
  const asked = request?.shareWith.length ?? 0;
  const people = idsIn(values["people"], []).length;
  const isFewer = values["people"] !== undefined && people < asked;
  return isFewer || text(values, "conditions") !== "" || text(values, "expires") !== ""
    ? null
    : inFields.limits;
};

const notOwn: Rule = ({ originator }, { me }) => (originator === me.person ? inAsk.ownRequest : null);

const notToThemselves: Rule = (values, { nameOf }) => {
  const { originator } = values;
  const isThere = originator !== undefined && idsIn(values["people"], []).includes(originator);
  return isThere ? label(inAsk.shareWithOriginator, { name: nameOf(originator) }) : null;
};

const letterDay: Rule = (values, { today }) => {
  const value = text(values, "sent");
  if (!day.test(value)) return inAsk.sent;
  return value > today ? inAsk.sentLater : null;
};

const anyone: Rule = (values) => (idsIn(values["people"], []).length === 0 ? inAsk.shareWith : null);

const isSettled = ({ outcome }: Values): boolean => outcome === "passed" || outcome === "failed";
const isPassed = ({ outcome }: Values): boolean => outcome === "passed";
const { missing: inAccounts } = words.accounts;

const assessedDay: Rule = (values, { today }) => {
  const value = text(values, "on");
  if (!day.test(value)) return inAccounts.day;
  return value > today ? inAccounts.dayLater : null;
};

const lastDay: Rule = (values, { today }) => {
  const value = text(values, "expires");
  if (!day.test(value)) return inAccounts.lastDay;
  return value > today ? null : inAccounts.lastDayPast;
};

/** Whether every point of the checklist was ticked. */
export function isEveryPointMet(values: Values, checklist: Checklist | null): boolean {
  const met = idsIn(values["met"], []);
  return (checklist?.points ?? []).every(({ id }) => met.includes(id));
}

/** What passed without a point of the checklist passed for a reason, which the next assessor will want to know. */
const whyAllTheSame: Rule = (values, { checklist }) =>
  isEveryPointMet(values, checklist) || text(values, "note") !== "" ? null : inAccounts.note;

const { missing: inBringIn } = words.bringIn;

const aFile: Rule = ({ kind }, { picked }) => {
  if (kind === "graph") return null;
  if (picked === null) return inBringIn.file;
  return picked.file.size > longestFile ? inBringIn.fileTooLarge : null;
};

const { missing: inAdding } = words.addAccount;
const isSomebodyNew = ({ who }: Values): boolean => who === "new";
const isSomebodyHere = ({ who }: Values): boolean => who !== "new";

const { missing: inRecords } = words.records;

/** The number of a request as notices have it: `C-2026-0001`, but not `2026-0001`. */
const requestNumber = /^C-\d{4}-\d{4,}$/;

const aNumber: Rule = (values) => (requestNumber.test(text(values, "number")) ? null : inRecords.number);

/** For each form, its fields in their order with what is asked of each. */
const rules: Readonly<
  Record<Exclude<FormName, "checklist">, readonly (readonly [field: string, ...rules: Rule[]])[]>
> = {
  grant: [],
  revoke: [],
  withdraw: [],
  remind: [],
  hold: [["reason", needs("reason", inFields.reason), fits("reason")]],
  "lift-hold": [["reason", needs("reason", inFields.reason), fits("reason")]],
  "keep-record": [
    ["number", aNumber],
    ["what", needs("what", inRecords.what)],
    ["reason", needs("reason", inFields.reason), fits("reason")],
  ],
  limit: [
    ["people", someone("people", inFields.people), someLimit],
    ["conditions", fits("conditions")],
    ["expires", ahead("expires", inFields.past)],
  ],
  refuse: [["reason", fits("reason")]],
  object: [["reason", fits("reason")]],
  refer: [["grounds", needs("grounds", inFields.grounds), fits("grounds")]],
  determine: [
    ["outcome", needs("outcome", inFields.outcome)],
    ["people", onlyWhere(isSharing, someone("people", inFields.peopleToShare))],
    ["conditions", onlyWhere(isSharing, fits("conditions"))],
    ["expires", onlyWhere(isSharing, ahead("expires", inFields.past))],
    ["reasons", needs("reasons", inFields.reason), fits("reasons")],
  ],
  ask: [
    ["originator", needs("originator", inAsk.originator), notOwn],
    ["subject", needs("subject", inAsk.subject)],
    ["sent", letterDay],
    ["people", anyone, notToThemselves],
    ["reason", needs("reason", inAsk.reason), fits("reason")],
    [
      "legalProvision",
      onlyWhere(({ isLegal }) => isLegal === "yes", needs("legalProvision", inAsk.legalProvision)),
      fits("legalProvision"),
    ],
    ["decideBy", ahead("decideBy", inAsk.decideBy)],
  ],
  release: [
    ["outcome", needs("outcome", words.releases.missing.outcome)],
    ["reason", needs("reason", words.releases.missing.reason), fits("reason")],
  ],
  level: [
    ["level", needs("level", words.checks.missing.level)],
    ["reason", needs("reason", words.checks.missing.reason), fits("reason")],
  ],
  "bring-in": [],
  "undo-bring-in": [],
  "read-list": [
    ["kind", needs("kind", inBringIn.kind)],
    ["file", aFile],
  ],
  "add-account": [
    ["person", onlyWhere(isSomebodyHere, needs("person", inAdding.person))],
    ["name", onlyWhere(isSomebodyNew, needs("name", inAdding.name))],
    ["as", onlyWhere(isSomebodyNew, needs("as", inAdding.as))],
    ["address", needs("address", inAdding.address)],
    ["kind", needs("kind", inAdding.kind)],
  ],
  assess: [
    ["outcome", needs("outcome", inAccounts.outcome)],
    ["on", onlyWhere(isSettled, assessedDay)],
    ["expires", onlyWhere(isPassed, lastDay)],
    ["note", onlyWhere(isPassed, whyAllTheSame), fits("note")],
  ],
  "ask-assessment": [["reason", fits("reason")]],
  "restore-checklist": [],
  absence: [["reason", needs("reason", words.absence.missing.reason), fits("reason")]],
  "close-ask": [["reason", needs("reason", inAccounts.reason), fits("reason")]],
};

/** What is missing or wrong in a form, in the order of its fields; one fault a field. */
export function faultsOf(form: FormName, values: Values, grounds: Grounds): readonly FieldFault[] {
  if (form === "checklist")
    return grounds.checklist === null ? [] : faultsOfChecklist(values, grounds.checklist);
  return rules[form].flatMap(([field, ...ofField]) => {
    for (const rule of ofField) {
      const fault = rule(values, grounds);
      if (fault !== null) return [{ field, words: fault }];
    }
    return [];
  });
}
