import type { Shown } from "../state/page-state.ts";
import { AbsencePage } from "./absence/absence-page.tsx";
import { AccountsPage } from "./accounts/accounts-page.tsx";
import { AccountPage } from "./accounts/account-page.tsx";
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

function Content({ shown }: { readonly shown: Shown }) {
  switch (shown.is) {
    case "request":
      return <RequestPage request={shown.request} />;
    case "list":
      return <ListPage list={shown} />;
    case "ask":
      return <AskPage />;
    case "releases":
      return <ReleasesPage all={shown.releases} />;
    case "checks":
      return <ChecksPage rates={shown.rates} />;
    case "accounts":
      return <AccountsPage {...shown} />;
    case "account":
      return <AccountPage {...shown} />;
    case "checklist":
      return <ChecklistPage checklist={shown.checklist} />;
    case "absence":
      return <AbsencePage whoDetermines={shown.whoDetermines} />;
    case "bring-in":
      return <BringInPage shown={shown} />;
    case "log":
      return <LogPage shown={shown} />;
  }
}

/** What the address asks for, or what stands in its way. */
export function Stage() {
  const { session, shown, trouble } = usePage().state;
  if (shown !== null) return <Content shown={shown} />;
  if (session === "signed-out") return <SignInPage />;
  return trouble === null ? <Loading /> : <Trouble trouble={trouble} />;
}
