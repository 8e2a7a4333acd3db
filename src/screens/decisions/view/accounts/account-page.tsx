import { Link } from "@fluentui/react-components";
import type { AccountEvent } from "../../../../api/index.ts";
import { dayOf } from "../../say.ts";
import { accountStateOf, isAssessable } from "../../state/account-state.ts";
import type { Shown } from "../../state/page-state.ts";
import { administers } from "../../state/part.ts";
import { hashOf } from "../../state/route.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { Assessing, StandingFacts, StandingMark } from "./account-standing.tsx";
import { AskAssessment } from "./ask-assessment.tsx";
import { AskedAccounts } from "./asked-accounts.tsx";
import { Happening } from "./happening.tsx";

const { accounts: accountWords } = words;

function Happenings({ title, events }: { readonly title: string; readonly events: readonly AccountEvent[] }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Heading level={2}>{title}</Heading>
      <ul className={layout.list}>
        {events.map((event) => (
          <Happening key={event.n} event={event} isWhole />
        ))}
      </ul>
    </section>
  );
}

function NotAssessed() {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Heading level={2}>{accountWords.assessments}</Heading>
      <p className={layout.muted}>{accountWords.notAssessed}</p>
    </section>
  );
}

/** One account: how it stands, whose it is, what one may do, its assessments point by point, and what else happened. */
export function AccountPage({ address, holder, events, asks }: Extract<Shown, { is: "account" }>) {
  const layout = useLayout();
  const { page } = usePage();
  const isAdministrator = administers(useReader());
  const account = holder.accounts.find((each) => each.address === address);
  if (account === undefined) return null;
  const stands = accountStateOf(account, dayOf(page.now()));
  const mayAsk = !isAdministrator && isAssessable(account) && stands !== "assessed" && asks.length === 0;
  const assessments = events.filter(({ kind }) => kind === "assessed");
  const others = events.filter(({ kind }) => kind !== "assessed");
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{address}</Title>
      <p className={layout.text}>
        <Link inline href={hashOf({ at: "accounts" })}>
          {isAdministrator ? accountWords.toList : accountWords.toOwn}
        </Link>
      </p>
      <section className={layout.card}>
        <StandingMark account={account} />
        <p className={layout.text}>{label(accountWords.askedHolder, { name: holder.name })}</p>
        <StandingFacts account={account} />
        <Assessing account={account} />
        {mayAsk && <AskAssessment address={address} />}
      </section>
      <AskedAccounts asks={asks} people={[]} />
      {assessments.length > 0 && <Happenings title={accountWords.assessments} events={assessments} />}
      {assessments.length === 0 && isAssessable(account) && <NotAssessed />}
      {others.length > 0 && <Happenings title={accountWords.elseHappened} events={others} />}
    </div>
  );
}
