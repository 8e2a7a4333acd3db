import type { Finding, Remedy } from "../../message/index.ts";
import { sayAdvice } from "../../decision/index.ts";
import type { CarriedOut, Choices, HowCarriedOut } from "./carried-out.ts";
import { delayDelivery } from "./delay-delivery.ts";
import { removeCarried } from "./remove-carried.ts";
import { removeRecipient } from "./remove-recipient.ts";
import { showRecipient } from "./show-recipient.ts";
import { stateCapacity } from "./state-capacity.ts";
import { turnToOfficer } from "./turn-to-officer.ts";
import { advised, type Target } from "./target.ts";
import { approvedIn, isAboutSender, useApprovedAccount } from "./use-approved-account.ts";

/** How one remedy is carried out on an item. */
interface Doing {
  /** Whether it can be done for this finding here; absent: always. */
  readonly may?: (finding: Finding, target: Target) => boolean;
  readonly carryOut: (finding: Finding, target: Target, choices: Choices) => Promise<CarriedOut>;
}

/** How each remedy goes: on the item, as a reason that the pane takes, or by the sender's own hand. */
const ways: Readonly<Record<Remedy, Doing | "records" | "advises">> = {
  "show-recipient": { may: ({ people }) => people.length > 0, carryOut: showRecipient },
  "remove-recipient": { carryOut: removeRecipient },
  "use-approved-account": {
    may: (finding) => approvedIn(finding) !== null && !isAboutSender(finding),
    carryOut: useApprovedAccount,
  },
  "state-capacity": { carryOut: (_, target, choices) => stateCapacity(choices, target) },
  "remove-carried": { carryOut: (_, target) => removeCarried(target) },
  "delay-delivery": {
    may: (_, { item }) => item.delayDeliveryTime !== undefined,
    carryOut: (_, target, choices) => delayDelivery(choices, target),
  },
  "choose-senior-officer": {
    may: ({ about }) => about.length > 0,
    carryOut: turnToOfficer("choose-senior-officer", "copied"),
  },
  "ask-communications": {
    may: ({ about }) => about.length > 0,
    carryOut: turnToOfficer("ask-communications", "removed"),
  },
  "give-reason": "records",
  "give-lawful-basis": "records",
  "report-false-alarm": "records",
  // A sender's From cannot be set, no second message can be opened beside a draft, and a sentence's place in HTML is not certain.
  "send-in-officers-name": "advises",
  "remove-statement": "advises",
  "request-consent": "advises",
  "inform-of-legal-obligation": "advises",
  "refer-to-monitoring-officer": "advises",
  "ask-for-release": "advises",
  "ask-for-assessment": "advises",
};

function doingOf(remedy: Remedy, finding: Finding, target: Target): Doing | null {
  const way = ways[remedy];
  return typeof way === "object" && way.may?.(finding, target) !== false ? way : null;
}

/** How a remedy of a finding goes on this item. */
export function howTo(remedy: Remedy, finding: Finding, target: Target): HowCarriedOut {
  if (ways[remedy] === "records") return { how: "records" };
  return doingOf(remedy, finding, target) === null
    ? { how: "advises", words: sayAdvice(remedy) }
    : { how: "does" };
}

/** Carries a remedy of a finding out on the item; advice where Office.js cannot do it safely. Never rejects. */
export function carryOut(
  remedy: Remedy,
  finding: Finding,
  target: Target,
  choices: Choices = {},
): Promise<CarriedOut> {
  const doing = doingOf(remedy, finding, target);
  return doing === null ? Promise.resolve(advised(remedy)) : doing.carryOut(finding, target, choices);
}
