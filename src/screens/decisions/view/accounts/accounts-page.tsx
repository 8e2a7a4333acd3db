import { Link } from "@fluentui/react-components";
import { administers } from "../../state/part.ts";
import type { Shown } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import { words } from "../../words/index.ts";
import { AbsenceOnAccounts } from "../absence/to-absence.tsx";
import { Bars } from "../bars.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { useReader } from "../page-context.ts";
import { AskedAccounts } from "./asked-accounts.tsx";
import { ChecklistPoints } from "./checklist.tsx";
import { EverybodysAccounts } from "./everybodys-accounts.tsx";
import { HolderCard } from "./holder-card.tsx";
import { StandingChart } from "./standing-chart.tsx";

const { accounts: accountWords } = words;

type PageProps = Omit<Extract<Shown, { is: "accounts" }>, "is">;

/** A reader's own accounts, and what an assessment would look at. */
function OwnAccounts({ people, checklist }: Pick<PageProps, "people" | "checklist">) {
  const layout = useLayout();
  return (
    <>
      <ul className={layout.list}>
        {people.map((holder, at) => (
          <HolderCard key={holder.person} holder={holder} at={at} />
        ))}
      </ul>
      <section className={layout.card}>
        <Heading level={2}>{accountWords.looksAt}</Heading>
        <ChecklistPoints points={checklist.points} />
      </section>
    </>
  );
}

/** What an administrator can do beside the accounts themselves; far enough apart to be hit with a finger (WCAG 2.5.8). */
function AdministratorsWays() {
  const layout = useLayout();
  return (
    <ul className={layout.list} style={{ gap: "8px" }}>
      <li>
        <Link inline href={hashOf({ at: "add-account", about: "" })}>
          {words.addAccount.link}
        </Link>
      </li>
      <li>
        <Link inline href={hashOf({ at: "bring-in" })}>
          {words.bringIn.link}
        </Link>
      </li>
      <li>
        <Link inline href={hashOf({ at: "checklist" })}>
          {words.checklist.link}
        </Link>
      </li>
      <li>
        <AbsenceOnAccounts />
      </li>
    </ul>
  );
}

/** The account register: everybody's accounts for whoever looks after them, one's own for anybody else. */
export function AccountsPage({ people, asks, standings, checklist }: PageProps) {
  const layout = useLayout();
  const isEverybodys = administers(useReader());
  const { title, titleOwn, lead, leadOwn, empty } = accountWords;
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{isEverybodys ? title : titleOwn}</Title>
      <p className={layout.text}>{isEverybodys ? lead : leadOwn}</p>
      {isEverybodys && <AdministratorsWays />}
      <AskedAccounts asks={asks} people={people} />
      <StandingChart points={standings} />
      {people.length === 0 && <p className={layout.card}>{empty}</p>}
      {people.length > 0 &&
        (isEverybodys ? (
          <EverybodysAccounts people={people} />
        ) : (
          <OwnAccounts people={people} checklist={checklist} />
        ))}
    </div>
  );
}
