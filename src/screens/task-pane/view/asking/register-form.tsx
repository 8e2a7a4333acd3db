import { useRef, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { focusPlace } from "../use-wished-focus.ts";
import { usePane } from "../pane-context.ts";
import { FormButtons } from "../form-buttons.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface RegisterFormProps {
  readonly card: Card;
  /** What the button says that sends it. */
  readonly send: string;
  /** Sends it; false where something is still missing. */
  readonly onSend: () => boolean;
  readonly children: ReactNode;
}

/** A form whose words go to the register. Escape closes it, and what was typed stays. */
export function RegisterForm({ card, send, onSend, children }: RegisterFormProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!onSend()) focusPlace(event.currentTarget, places.form(card.key));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") pane.actions.closeForm();
      }}
    >
      {children}
      <FormButtons send={send} isAtWork={state.work !== null} />
    </form>
  );
}
