import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { words } from "../words/index.ts";
import { Title } from "./heading.tsx";
import { useLayout } from "./layout.ts";
import { usePage } from "./page-context.ts";

/** The button that signs in: in its own click, since a window may have to open. */
export function SignInButton() {
  const { page } = usePage();
  return (
    <Button
      appearance="primary"
      onClick={() => {
        page.actions.signIn();
      }}
    >
      {words.page.signedOut.button}
    </Button>
  );
}

/** What somebody sees who is not signed in. */
export function SignInPage() {
  const layout = useLayout();
  const { state } = usePage();
  const { title, more, failed } = words.page.signedOut;
  return (
    <div className={layout.stack}>
      <Title>{title}</Title>
      <p className={layout.text}>{more}</p>
      {state.didSignInFail && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failed}</MessageBarBody>
        </MessageBar>
      )}
      <div className={layout.buttons}>
        <SignInButton />
      </div>
    </div>
  );
}
