import { useState } from "react";
import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Remedy } from "../../../../message/index.ts";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { FormButtons } from "../form-buttons.tsx";
import { focusPlace } from "../use-wished-focus.ts";
import { usePane } from "../pane-context.ts";
import type { Option } from "./ways.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What each choice is called. */
const labels: Readonly<Partial<Record<Remedy, { label: string; put: string; missing: string }>>> = {
  "choose-senior-officer": { ...words.officers, label: words.officers.senior },
  "ask-communications": { ...words.officers, label: words.officers.communications },
};

/** Lets the writer choose what a remedy leaves open: the capacity they write in, or whom they turn to. */
export function ChoiceForm({
  card,
  remedy,
  options,
}: {
  readonly card: Card;
  readonly remedy: Remedy;
  readonly options: readonly Option[];
}) {
  const texts = labels[remedy] ?? words.capacity;
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
        const option = options.find((each) => each.words === chosen);
        if (option !== undefined) pane.actions.carryOut(card, remedy, option.choices);
        else focusPlace(event.currentTarget, places.form(card.key));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") pane.actions.closeForm();
      }}
    >
      <Field
        label={texts.label}
        {...(isMissing ? { validationState: "error", validationMessage: texts.missing } : {})}
      >
        <RadioGroup
          data-focus={places.form(card.key)}
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {options.map((option) => (
            <Radio key={option.words} value={option.words} label={option.words} />
          ))}
        </RadioGroup>
      </Field>
      <FormButtons send={texts.put} isAtWork={isAtWork} />
    </form>
  );
}
