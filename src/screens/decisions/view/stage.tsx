import type { ReactNode } from "react";
import type { Shown } from "../state/page-state.ts";
import { AbsencePage } from "./absence/absence-page.tsx";
import { AccountsPage } from "./accounts/accounts-page.tsx";
import { AccountPage } from "./accounts/account-page.tsx";
import { AddAccountPage } from "./add-account/add-account-page.tsx";
import { AskPage } from "./ask/ask-page.tsx";
import { ListPage } from "./lists/list-page.tsx";
import { Loading } from "./loading.tsx";
import { BringInPage } from "./bring-in/bring-in-page.tsx";
import { ChecklistPage } from "./checklist/checklist-page.tsx";
import { ChecksPage } from "./oversight/checks-page.tsx";
import { LogPage } from "./oversight/log-page.tsx";
import { ReleasesPage } from "./oversight/releases-page.tsx";
import { usePage } from "./page-context.ts";
import { RequestPage } from "./request/request-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";
import { Trouble } from "./trouble.tsx";

type Is<Kind extends Shown["is"]> = Extract<Shown, { readonly is: Kind }>;

/** The page of each thing that can be shown. */
const pages: { readonly [Kind in Shown["is"]]: (shown: Is<Kind>) => ReactNode } = {
  request: ({ request }) => <RequestPage request={request} />,
  list: (shown) => <ListPage list={shown} />,
  ask: () => <AskPage />,
  releases: ({ releases }) => <ReleasesPage all={releases} />,
  checks: ({ rates }) => <ChecksPage rates={rates} />,
  accounts: (shown) => <AccountsPage {...shown} />,
  account: (shown) => <AccountPage {...shown} />,
  checklist: ({ checklist }) => <ChecklistPage checklist={checklist} />,
  absence: ({ whoDetermines }) => <AbsencePage whoDetermines={whoDetermines} />,
  "bring-in": (shown) => <BringInPage shown={shown} />,
  "add-account": (shown) => <AddAccountPage shown={shown} />,
  log: (shown) => <LogPage shown={shown} />,
};

function Content({ shown }: { readonly shown: Shown }) {
  const pageOf = pages[shown.is] as (shown: Shown) => ReactNode;
  return pageOf(shown);
}

/** What the address asks for, or what stands in its way. */
export function Stage() {
  const { session, shown, trouble } = usePage().state;
  if (shown !== null) return <Content shown={shown} />;
  if (session === "signed-out") return <SignInPage />;
  return trouble === null ? <Loading /> : <Trouble trouble={trouble} />;
}
