import { useState } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../../words.ts";
import type { ReasonForm as Kind } from "../../conduct/actions.ts";
import type { Card } from "../../state/card.ts";
import { places, typedInto } from "../../state/pane-state.ts";
import { faultOf, hintFor, longestReason } from "./reason-words.ts";
import { focusPlace } from "../use-wished-focus.ts";
import { usePane } from "../pane-context.ts";

const titles: Readonly<Record<Kind, string>> = {
  "give-reason": words.reason.label,
  "give-lawful-basis": words.reason.lawfulBasis,
  "report-false-alarm": words.reason.falseAlarm,
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes the sender's reason for one card. What is typed is kept until it is given. */
export function ReasonForm({ card, form }: { readonly card: Card; readonly form: Kind }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const [wasTried, setTried] = useState(false);
  const text = typedInto(state, card.key, form);
  const fault = faultOf(text, form);
  const shown = wasTried || text.trim().length > longestReason ? fault : null;
  const isAtWork = state.work?.key === card.key;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null) pane.actions.give(card, form);
        else focusPlace(event.currentTarget, places.form(card.key));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") pane.actions.closeForm();
      }}
    >
      <Field
        label={titles[form]}
        hint={hintFor(text, form)}
        required={form !== "report-false-alarm"}
        {...(shown === null ? {} : { validationState: "error", validationMessage: shown })}
      >
        <Textarea
          data-focus={places.form(card.key)}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => {
            pane.actions.type(card, form, value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={isAtWork}>
          {form === "report-false-alarm" ? words.reason.report : words.reason.give}
        </Button>
        <Button
          disabledFocusable={isAtWork}
          onClick={() => {
            pane.actions.closeForm();
          }}
        >
          {words.reason.cancel}
        </Button>
      </div>
    </form>
  );
}
