import type { AccountView } from "../../../../api/index.ts";
import type { ReadAccount } from "../../state/page-state.ts";
import { words } from "../../words/index.ts";
import { StandingMark } from "../accounts/account-standing.tsx";
import { Fact, Facts } from "../facts.tsx";
import { useLayout } from "../layout.ts";

const { addAccount, accounts, bringIn } = words;

function Others({ others }: { readonly others: readonly AccountView[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {others.map((account) => (
        <li key={account.address} className={layout.close}>
          {account.address}
          <StandingMark account={account} />
        </li>
      ))}
    </ul>
  );
}

/** What adding an account would do: whose it would be, how it would stand, and what stays. */
export function AdditionPreview({
  headline,
  post,
  account,
  others,
}: ReadAccount["preview"] & { readonly headline: string }) {
  const layout = useLayout();
  return (
    <>
      <p className={layout.text}>
        <strong>{headline}</strong>
      </p>
      <Facts>
        {post !== "" && <Fact name={bringIn.fields.post}>{post}</Fact>}
        <Fact name={addAccount.address}>{account.address}</Fact>
        <Fact name={addAccount.kind}>{accounts.kinds[account.kind]}</Fact>
        <Fact name={addAccount.stands}>
          <div className={layout.close}>
            <StandingMark account={account} />
            {addAccount.counts[account.kind]}
          </div>
        </Fact>
        {others.length > 0 && (
          <Fact name={addAccount.others}>
            <Others others={others} />
          </Fact>
        )}
      </Facts>
    </>
  );
}
