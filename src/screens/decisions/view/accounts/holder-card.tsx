import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountView } from "../../../../api/index.ts";
import { dayOf, sayDay } from "../../say.ts";
import type { AccountHolder } from "../../state/account-list.ts";
import { accountStateOf, isAssessable, type AccountState } from "../../state/account-state.ts";
import { places } from "../../state/page-state.ts";
import { administers } from "../../state/part.ts";
import { label, words } from "../../words/index.ts";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { Mark, type Tone } from "../state-mark.tsx";
import { AssessForm } from "./assess-form.tsx";
import { HolderHistory } from "./holder-history.tsx";

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

const useStyles = makeStyles({
  account: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

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

function AssessButton({ address }: { readonly address: string }) {
  const layout = useLayout();
  const { page } = usePage();
  return (
    <div className={layout.buttons}>
      <Button
        data-focus={places.opener("assess", address)}
        aria-label={label(accountWords.assessOf, { address })}
        onClick={() => {
          page.actions.open("assess", address);
        }}
      >
        {accountWords.assess}
      </Button>
    </div>
  );
}

/** One account: whose kind it is, how it stands and until when; and the form to assess it, for who may. */
function AccountRow({ account }: { readonly account: AccountView }) {
  const styles = useStyles();
  const layout = useLayout();
  const { page, state } = usePage();
  const isAdministrator = administers(useReader());
  const mayAssess = isAdministrator && isAssessable(account);
  const isOpen = state.form?.form === "assess" && state.form.about === account.address;
  const stands = accountStateOf(account, dayOf(page.now()));
  const days = daysOf(account, stands);
  return (
    <li className={styles.account}>
      <Mark tone={tones[stands]}>{accountWords.states[stands]}</Mark>
      <strong>{account.address}</strong>
      <p className={layout.muted}>{accountWords.kinds[account.kind]}</p>
      {days !== "" && <p className={layout.muted}>{days}</p>}
      {!isAdministrator && <p className={layout.text}>{accountWords.own[stands]}</p>}
      {mayAssess &&
        (isOpen ? <AssessForm address={account.address} /> : <AssessButton address={account.address} />)}
    </li>
  );
}

interface HolderProps {
  readonly holder: AccountHolder;
  /** Which of the people shown this is, for the focus. */
  readonly at: number;
}

/** One person with their accounts. */
export function HolderCard({ holder, at }: HolderProps) {
  const layout = useLayout();
  return (
    <li className={layout.card}>
      <Heading level={2} place={places.item(at)}>
        {holder.name}
      </Heading>
      {holder.accounts.length === 0 ? (
        <p className={layout.muted}>{accountWords.none}</p>
      ) : (
        <ul className={layout.list}>
          {holder.accounts.map((account) => (
            <AccountRow key={account.address} account={account} />
          ))}
        </ul>
      )}
      <HolderHistory holder={holder} />
    </li>
  );
}
