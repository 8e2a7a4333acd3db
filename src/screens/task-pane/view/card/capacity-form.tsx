import { useState } from "react";
import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { focusPlace } from "../use-wished-focus.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Lets the writer choose the line that says in which capacity they write. */
export function CapacityForm({
  card,
  capacities,
}: {
  readonly card: Card;
  readonly capacities: readonly string[];
}) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const [chosen, setChosen] = useState("");
  const [wasTried, setTried] = useState(false);
  const isMissing = wasTried && chosen === "";
  const isAtWork = state.work?.key === card.key;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen !== "") pane.actions.carryOut(card, "state-capacity", { capacity: chosen });
        else focusPlace(event.currentTarget, places.form(card.key));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") pane.actions.closeForm();
      }}
    >
      <Field
        label={words.capacity.label}
        {...(isMissing ? { validationState: "error", validationMessage: words.capacity.missing } : {})}
      >
        <RadioGroup
          data-focus={places.form(card.key)}
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {capacities.map((capacity) => (
            <Radio key={capacity} value={capacity} label={capacity} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={isAtWork}>
          {words.capacity.put}
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
