import type { ConsentRequestView, LevelChange, Me, ReleaseView } from "../../../api/index.ts";
import type { Answer, DecisionsPort } from "../port.ts";
import type { DeedName, FormName, OpenForm, Values } from "../state/form.ts";
import type { PickedFile, Shown } from "../state/page-state.ts";
import { label, words } from "../words/index.ts";
import { giveAbsence } from "./give-absence.ts";
import { giveAddition } from "./give-addition.ts";
import { giveAsking, giveAssessment, giveClosing } from "./give-account.ts";
import { giveChecklist, giveRestoring } from "./give-checklist.ts";
import { giveKeeping, holdShown } from "./give-hold.ts";
import { giveList, giveReading, giveUndoing } from "./give-list.ts";
import type { PageDeps } from "./page.ts";
import { determinationIn, limitsIn, questionIn, reasonIn } from "./bodies.ts";

/**
 * What came of a form: what is to be seen now, and the word for it. `goTo`: the request to look at next; `me`: who reads, where it
 * changed what they are to the register.
 */
export interface Given {
  readonly shown: Shown | null;
  readonly said: string;
  readonly goTo: string | null;
  readonly me?: Me;
  /** Whether nothing was done yet: the register said what would be, and the form stands to be read once more. */
  readonly isPreview?: true;
}

/** That a form was not taken, with the register's own reason in a sentence. */
export interface NotGiven {
  readonly ok: false;
  readonly trouble: "refused";
  readonly says: string;
}

/** One form as it is given to the register. */
export interface Giving {
  readonly port: DecisionsPort;
  readonly shown: Shown;
  readonly open: OpenForm;
  readonly values: Values;
  readonly picked: PickedFile | null;
  readonly readFile: PageDeps["readFile"];
}

type Deed = (port: DecisionsPort, id: string, values: Values) => Promise<Answer<ConsentRequestView>>;

const deeds: Readonly<Record<DeedName, Deed>> = {
  grant: (port, id) => port.grant(id, {}),
  limit: (port, id, values) => port.grant(id, limitsIn(values)),
  refuse: (port, id, values) => port.refuse(id, reasonIn(values)),
  object: (port, id, values) => port.refuse(id, reasonIn(values)),
  revoke: (port, id) => port.revoke(id, {}),
  withdraw: (port, id) => port.withdraw(id, {}),
  remind: (port, id) => port.remind(id, {}),
  refer: (port, id, values) => port.refer(id, { grounds: (values["grounds"] ?? "").trim() }),
  determine: (port, id, values) => port.determine(id, determinationIn(values)),
  hold: (port, id, values) => holdShown(port, "hold", id, (values["reason"] ?? "").trim()),
  "lift-hold": (port, id, values) => holdShown(port, "liftHold", id, (values["reason"] ?? "").trim()),
};

function then<From, To>(answer: Answer<From>, made: (value: From) => To): Answer<To> {
  return answer.ok ? { ok: true, value: made(answer.value) } : answer;
}

async function giveDeed(form: DeedName, { port, open, values }: Giving): Promise<Answer<Given>> {
  const answer = await deeds[form](port, open.about, values);
  return then(answer, (request) => ({
    shown: { is: "request", request },
    said: label(words.deeds[form].done, { asker: request.asker.name, originator: request.originator.name }),
    goTo: null,
  }));
}

async function giveQuestion({ port, values }: Giving): Promise<Answer<Given>> {
  const answer = await port.ask(questionIn(values));
  return then(answer, ({ id, originator }) => ({
    shown: null,
    said: label(words.ask.done, { originator: originator.name }),
    goTo: id,
  }));
}

async function giveRelease({ port, open, values, shown }: Giving): Promise<Answer<Given>> {
  const outcome = values["outcome"] === "release" ? "release" : "keep-held";
  const reason = (values["reason"] ?? "").trim();
  const answer = await port.decideRelease(open.about, { outcome, reason });
  return then(answer, (decided: ReleaseView) => ({
    shown:
      shown.is !== "releases"
        ? null
        : { ...shown, releases: shown.releases.map((each) => (each.id === decided.id ? decided : each)) },
    said: label(words.releases.done, { asker: decided.asker.name }),
    goTo: null,
  }));
}

async function giveLevel({ port, open, values }: Giving): Promise<Answer<Given>> {
  const level = values["level"] as LevelChange["level"];
  const reason = (values["reason"] ?? "").trim();
  const answer = await port.changeLevel({ check: open.about, level, reason });
  if (!answer.ok) return answer;
  const rates = await port.rates();
  return {
    ok: true,
    value: {
      shown: rates.ok ? { is: "checks", rates: rates.value } : null,
      said: words.checks.done,
      goTo: null,
    },
  };
}

function isDeed(form: FormName): form is DeedName {
  return form in deeds;
}

const others = {
  ask: giveQuestion,
  "keep-record": giveKeeping,
  release: giveRelease,
  level: giveLevel,
  assess: giveAssessment,
  "close-ask": giveClosing,
  "ask-assessment": giveAsking,
  checklist: giveChecklist,
  "restore-checklist": giveRestoring,
  absence: giveAbsence,
  "read-list": giveReading,
  "bring-in": giveList,
  "undo-bring-in": giveUndoing,
  "add-account": giveAddition,
};

/** Gives a form to the register. */
export function give(giving: Giving): Promise<Answer<Given> | NotGiven> {
  const { form } = giving.open;
  return isDeed(form) ? giveDeed(form, giving) : others[form](giving);
}
