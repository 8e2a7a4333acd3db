import type {
  Checklist,
  DetermineBody,
  GrantBody,
  NewAssessment,
  NewConsentRequest,
} from "../../../api/index.ts";
import { idsIn, type Values } from "../state/form.ts";

/** A field as words of a person; absent where nothing was written. */
function wordsIn<Name extends string>(
  values: Values,
  field: string,
  name: Name,
): Partial<Record<Name, string>> {
  const text = (values[field] ?? "").trim();
  return text === "" ? {} : ({ [name]: text } as Record<Name, string>);
}

function peopleIn<Name extends string>(values: Values, name: Name): Partial<Record<Name, string[]>> {
  if (values["people"] === undefined) return {};
  return { [name]: [...idsIn(values["people"], [])] } as Record<Name, string[]>;
}

/** What a grant with limits asks of the register. */
export function limitsIn(values: Values): GrantBody {
  return {
    ...peopleIn(values, "mayBeSharedWith"),
    ...wordsIn(values, "conditions", "conditions"),
    ...wordsIn(values, "expires", "expires"),
  };
}

/** A reason, where one was given. */
export function reasonIn(values: Values): { reason?: string } {
  return wordsIn(values, "reason", "reason");
}

/** A determination. What limits the sharing is said only where there is any. */
export function determinationIn(values: Values): DetermineBody {
  const reasons = (values["reasons"] ?? "").trim();
  if (values["outcome"] !== "share") return { outcome: "do-not-share", reasons };
  return {
    outcome: "share",
    reasons,
    ...peopleIn(values, "shareWith"),
    ...wordsIn(values, "conditions", "conditions"),
    ...wordsIn(values, "expires", "expires"),
  };
}

/** A request about a letter on paper. */
export function questionIn(values: Values): NewConsentRequest {
  const said = (field: string): string => (values[field] ?? "").trim();
  const isLegal = values["isLegal"] === "yes";
  return {
    correspondence: {
      author: said("author") || said("originator"),
      subject: said("subject"),
      sent: said("sent"),
      medium: "paper",
      ...wordsIn(values, "reference", "reference"),
    },
    originator: said("originator"),
    shareWith: [...idsIn(values["people"], [])],
    reason: said("reason"),
    ...(isLegal ? wordsIn(values, "legalProvision", "legalProvision") : {}),
    ...wordsIn(values, "decideBy", "decideBy"),
  };
}

/** An assessment. Its days are said only where its outcome has them. */
export function assessmentIn(values: Values, checklist: Checklist | null): NewAssessment {
  const outcome = (values["outcome"] ?? "") as NewAssessment["outcome"];
  const ticked = idsIn(values["met"], []);
  const points = checklist?.points.map(({ id }) => id) ?? [];
  return {
    outcome,
    ...(outcome === "pending" ? {} : wordsIn(values, "on", "on")),
    ...(outcome === "passed" ? wordsIn(values, "expires", "expires") : {}),
    ...(checklist === null
      ? {}
      : { checklist: checklist.version, met: points.filter((id) => ticked.includes(id)) }),
    ...wordsIn(values, "note", "note"),
  };
}
