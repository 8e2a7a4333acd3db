import type { AccountView } from "../../../../api/index.ts";
import { dayOf, sayDay } from "../../say.ts";
import { accountStateOf, isAssessable, type AccountState } from "../../state/account-state.ts";
import { administers } from "../../state/part.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { Opener } from "../form/opener.tsx";
import { Mark, type Tone } from "../state-mark.tsx";
import { AssessForm } from "./assess-form.tsx";

const { accounts: accountWords } = words;

const tones: Readonly<Record<AccountState, Tone>> = {
  authority: "yes",
  assessed: "yes",
  expiring: "waiting",
  expired: "no",
  pending: "waiting",
  failed: "no",
  personal: "over",
};

/** The days of an assessment, as sentences; empty for an account that has none. */
function daysOf({ assessment }: AccountView, state: AccountState): string {
  if (assessment === null || state === "authority" || state === "personal") return "";
  const { on, expires, outcome } = assessment;
  const looked = on === undefined ? [] : [label(accountWords.on, { date: sayDay(on) })];
  if (outcome !== "passed") return looked.join(" ");
  const ends = state === "expired" ? accountWords.wasUntil : accountWords.until;
  const last = expires === undefined ? accountWords.noEnd : label(ends, { date: sayDay(expires) });
  return [...looked, last].join(" ");
}

interface AccountProps {
  readonly account: AccountView;
}

/** How an account stands today. */
export function StandingMark({ account }: AccountProps) {
  const { page } = usePage();
  const stands = accountStateOf(account, dayOf(page.now()));
  return <Mark tone={tones[stands]}>{accountWords.states[stands]}</Mark>;
}

/** Of what kind an account is, until when its assessment counts, and what that means to the one whose it is. */
export function StandingFacts({ account }: AccountProps) {
  const layout = useLayout();
  const { page } = usePage();
  const isAdministrator = administers(useReader());
  const stands = accountStateOf(account, dayOf(page.now()));
  const days = daysOf(account, stands);
  return (
    <>
      <p className={layout.muted}>{accountWords.kinds[account.kind]}</p>
      {days !== "" && <p className={layout.muted}>{days}</p>}
      {!isAdministrator && <p className={layout.text}>{accountWords.own[stands]}</p>}
    </>
  );
}

function AssessButton({ address }: { readonly address: string }) {
  const layout = useLayout();
  return (
    <div className={layout.buttons}>
      <Opener form="assess" about={address} aria-label={label(accountWords.assessOf, { address })}>
        {accountWords.assess}
      </Opener>
    </div>
  );
}

/** The way to assess an account, and the form of it; nothing for whoever may not, or where nothing is to be assessed. */
export function Assessing({ account }: AccountProps) {
  const { form } = usePage().state;
  const { address } = account;
  if (!administers(useReader()) || !isAssessable(account)) return null;
  const isOpen = form?.form === "assess" && form.about === address;
  return isOpen ? <AssessForm address={address} /> : <AssessButton address={address} />;
}
