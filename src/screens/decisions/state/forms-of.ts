import type { ConsentRequestView } from "../../../api/index.ts";
import type { AccountHolder } from "./account-list.ts";
import { isAssessable } from "./account-state.ts";
import type { DeedName, FormName } from "./form.ts";
import type { Shown } from "./page-state.ts";

type Deed = ConsentRequestView["youMay"][number];

/** The forms that each deed of the register opens. Agreeing has two, and declining what the law asks is objecting. */
function formsFor(deed: Deed, { state }: ConsentRequestView): readonly DeedName[] {
  if (deed === "grant") return ["grant", "limit"];
  if (deed === "refuse") return [state === "informed" ? "object" : "refuse"];
  return [deed];
}

/** The order in which they are offered: what answers the question first, what ends it last. */
const order: readonly DeedName[] = [
  "grant",
  "limit",
  "refuse",
  "object",
  "determine",
  "refer",
  "remind",
  "revoke",
  "withdraw",
];

/** What the reader can do with a request, in the order in which it is offered. */
export function formsOf(request: ConsentRequestView): readonly DeedName[] {
  const open = request.youMay.flatMap((deed) => formsFor(deed, request));
  return order.filter((form) => open.includes(form));
}

function isAssessedHere(people: readonly AccountHolder[], address: string): boolean {
  return people.some(({ accounts }) =>
    accounts.some((account) => account.address === address && isAssessable(account)),
  );
}

function isBringInFormThere(
  { last, read }: Extract<Shown, { is: "bring-in" }>,
  form: FormName,
  about: string,
): boolean {
  if (form === "undo-bring-in") return last?.version === about;
  if (form !== "bring-in") return form === "read-list";
  return read !== null && read.preview.isUsable && read.preview.digest === about;
}

/** Whether a form belongs to what is shown, and can still be given. */
export function isFormThere(shown: Shown, form: FormName, about: string): boolean {
  switch (shown.is) {
    case "request":
      return shown.request.id === about && formsOf(shown.request).some((each) => each === form);
    case "ask":
      return form === "ask";
    case "releases":
      return (
        form === "release" &&
        shown.releases.some(({ id, youMay }) => id === about && youMay.includes("decide"))
      );
    case "checks":
      return form === "level" && shown.rates.rates.some(({ check }) => check === about);
    case "accounts":
      if (form === "close-ask") return shown.asks.some(({ id }) => id === about);
      return form === "assess" && isAssessedHere(shown.people, about);
    case "bring-in":
      return isBringInFormThere(shown, form, about);
    case "list":
    case "log":
      return false;
  }
}
