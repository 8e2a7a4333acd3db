import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { sayTime } from "../say.ts";
import { label, words } from "../words/index.ts";
import { useLayout } from "./layout.ts";
import { usePage } from "./page-context.ts";
import { SignInButton } from "./sign-in-page.tsx";

function SignedOutBar() {
  const { didSignInFail } = usePage().state;
  const { again, failed } = words.page.signedOut;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{didSignInFail ? failed : again}</MessageBarBody>
      <MessageBarActions>
        <SignInButton />
      </MessageBarActions>
    </MessageBar>
  );
}

/** What stands above a page: what was just done, that the sign-in has ended, that the register is out of reach. */
export function Bars() {
  const layout = useLayout();
  const { done, session, staleSince } = usePage().state;
  return (
    <div className={layout.notPrinted}>
      {session === "signed-out" && <SignedOutBar />}
      {staleSince !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{label(words.page.trouble.stale, { time: sayTime(staleSince) })}</MessageBarBody>
        </MessageBar>
      )}
      {done !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
