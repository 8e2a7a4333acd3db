import { useRef, type ReactNode } from "react";
import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from "@fluentui/react-components";
import { focusPlace } from "../../../shared/index.ts";
import { places } from "../../state/page-state.ts";
import { words } from "../../words/index.ts";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { SignInButton } from "../sign-in-page.tsx";
import { useOpenForm } from "./use-open-form.ts";

/** What is to be mended before a form can be given, each with a way to its field. It takes the focus. */
function Faults({ onGo }: { readonly onGo: (field: string) => void }) {
  const layout = useLayout();
  const { open, faults } = useOpenForm();
  if (!open.wasTried || faults.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" tabIndex={-1} data-focus={places.faults}>
      <MessageBarBody>
        <MessageBarTitle>{words.page.faults.summary}</MessageBarTitle>
        {/* Links this far apart can each be hit with a finger (WCAG 2.5.8). */}
        <ul className={layout.list} style={{ gap: "8px" }}>
          {faults.map(({ field, words: text }) => (
            <li key={field}>
              <Link
                as="button"
                inline
                onClick={() => {
                  onGo(field);
                }}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What did not work when the form was given. */
export function WorkFault() {
  const { state } = usePage();
  if (state.fault === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{state.fault}</MessageBarBody>
    </MessageBar>
  );
}

/** What gives the form; where nobody is signed in any more, what leads there first. */
function GiveButton({ give }: { readonly give: string }) {
  const { state } = usePage();
  const { isAtWork } = useOpenForm();
  if (state.session === "signed-out") return <SignInButton />;
  return (
    <Button
      appearance="primary"
      type="submit"
      disabledFocusable={isAtWork}
      icon={isAtWork ? <Spinner size="extra-tiny" aria-hidden="true" /> : null}
    >
      {give}
    </Button>
  );
}

interface FormFrameProps {
  readonly title: string;
  /** What giving it means, said before it is done; empty where it is said elsewhere. */
  readonly means: string;
  readonly give: string;
  /** What leads back; absent: the form is the whole page, and nothing does. */
  readonly back?: { readonly words: string; readonly go: () => void };
  readonly children?: ReactNode;
}

/** The frame of every form: its head, what is to be mended, its fields, what it means, and how it is given. */
export function FormFrame({ title, means, give, back, children }: FormFrameProps) {
  const layout = useLayout();
  const root = useRef<HTMLFormElement>(null);
  const { page } = usePage();
  const { isAtWork } = useOpenForm();
  return (
    <form
      ref={root}
      className={layout.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        page.actions.give();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) back?.go();
      }}
    >
      {title !== "" && (
        <Heading level={2} place={places.form}>
          {title}
        </Heading>
      )}
      <Faults
        onGo={(field) => {
          focusPlace(root.current, places.field(field));
        }}
      />
      {children}
      {means !== "" && <p className={layout.text}>{means}</p>}
      <WorkFault />
      <div className={layout.buttons}>
        <GiveButton give={give} />
        {back !== undefined && (
          <Button disabledFocusable={isAtWork} onClick={back.go}>
            {back.words}
          </Button>
        )}
      </div>
    </form>
  );
}
