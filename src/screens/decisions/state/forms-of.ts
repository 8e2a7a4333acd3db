import type { ConsentRequestView } from "../../../api/index.ts";
import type { AccountHolder } from "./account-list.ts";
import { recordable } from "./absence.ts";
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
  "hold",
  "lift-hold",
];

/** What the reader can do with a request, in the order in which it is offered. */
export function formsOf(request: ConsentRequestView): readonly DeedName[] {
  const open = request.youMay.flatMap((deed) => formsFor(deed, request));
  return order.filter((form) => open.includes(form));
}

type Is<Kind extends Shown["is"]> = Extract<Shown, { readonly is: Kind }>;

function isBringInFormThere({ last, read }: Is<"bring-in">, form: FormName, about: string): boolean {
  if (form === "undo-bring-in") return last?.version === about;
  if (form !== "bring-in") return form === "read-list";
  return read !== null && read.preview.isUsable && read.preview.digest === about;
}

/** Another account can be added after the first: that one begins empty. */
function isAddFormThere({ last, about }: Is<"add-account">, form: FormName, of: string): boolean {
  if (form === "undo-bring-in") return last?.version === of;
  return form === "add-account" && (of === about || of === "");
}

function isAssessedHere(people: readonly AccountHolder[], address: string): boolean {
  return people.some(({ accounts }) =>
    accounts.some((account) => account.address === address && isAssessable(account)),
  );
}

function isAccountFormThere(
  { holder, address, asks }: Is<"account">,
  form: FormName,
  about: string,
): boolean {
  if (form === "close-ask") return asks.some(({ id }) => id === about);
  if (about !== address) return false;
  return (form === "assess" || form === "ask-assessment") && isAssessedHere([holder], about);
}

/** Which forms each page has. */
const formsThere: {
  readonly [Kind in Shown["is"]]: (shown: Is<Kind>, form: FormName, about: string) => boolean;
} = {
  request: ({ request }, form, about) =>
    request.id === about && formsOf(request).some((each) => each === form),
  ask: (_, form) => form === "ask",
  releases: ({ releases }, form, about) =>
    form === "release" && releases.some(({ id, youMay }) => id === about && youMay.includes("decide")),
  checks: ({ rates }, form, about) => form === "level" && rates.rates.some(({ check }) => check === about),
  accounts: ({ people, asks }, form, about) =>
    form === "close-ask"
      ? asks.some(({ id }) => id === about)
      : form === "assess" && isAssessedHere(people, about),
  account: isAccountFormThere,
  checklist: ({ checklist }, form, about) =>
    (form === "checklist" || form === "restore-checklist") && about === checklist.version,
  absence: ({ whoDetermines }, form, about) => form === "absence" && about === recordable(whoDetermines),
  "bring-in": isBringInFormThere,
  "add-account": isAddFormThere,
  list: () => false,
  log: (_, form) => form === "keep-record",
};

/** Whether a form belongs to what is shown, and can still be given. */
export function isFormThere(shown: Shown, form: FormName, about: string): boolean {
  const isThere = formsThere[shown.is] as (shown: Shown, form: FormName, about: string) => boolean;
  return isThere(shown, form, about);
}
