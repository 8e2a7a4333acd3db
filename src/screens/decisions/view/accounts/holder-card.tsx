import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountView } from "../../../../api/index.ts";
import type { AccountHolder } from "../../state/account-list.ts";
import { places } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import { administers } from "../../state/part.ts";
import { label, words } from "../../words/index.ts";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { useReader } from "../page-context.ts";
import { Assessing, StandingFacts, StandingMark } from "./account-standing.tsx";
import { HolderHistory } from "./holder-history.tsx";

const useStyles = makeStyles({
  account: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One account: how it stands and until when, with a link to its own page; and the form to assess it, for who may. */
function AccountRow({ account }: { readonly account: AccountView }) {
  const styles = useStyles();
  return (
    <li className={styles.account}>
      <StandingMark account={account} />
      <strong>
        <Link inline href={hashOf({ at: "account", address: account.address })}>
          {account.address}
        </Link>
      </strong>
      <StandingFacts account={account} />
      <Assessing account={account} />
    </li>
  );
}

/** The way to one more account of somebody, for an administrator. */
function AddToHolder({ holder: { person, name } }: Pick<HolderProps, "holder">) {
  if (!administers(useReader())) return null;
  return (
    <div>
      <Link
        inline
        href={hashOf({ at: "add-account", about: person })}
        aria-label={label(words.addAccount.linkOf, { name })}
      >
        {words.addAccount.link}
      </Link>
    </div>
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
        <p className={layout.muted}>{words.accounts.none}</p>
      ) : (
        <ul className={layout.list}>
          {holder.accounts.map((account) => (
            <AccountRow key={account.address} account={account} />
          ))}
        </ul>
      )}
      <AddToHolder holder={holder} />
      <HolderHistory holder={holder} />
    </li>
  );
}
