import { useState } from "react";
import { Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { sayLawfulBases } from "../../../../decision/index.ts";
import { words } from "../../../words.ts";
import type { ReasonForm as Kind } from "../../conduct/actions.ts";
import type { Card } from "../../state/card.ts";
import { places, typedInto, type Form } from "../../state/pane-state.ts";
import { faultOf, hintFor, longestReason } from "./reason-words.ts";
import { FormButtons } from "../form-buttons.tsx";
import { focusPlace } from "../use-wished-focus.ts";
import { usePane } from "../pane-context.ts";

const titles: Readonly<Record<Kind, string>> = {
  "give-reason": words.reason.label,
  "give-lawful-basis": words.reason.lawfulBasis,
  "report-false-alarm": words.reason.falseAlarm,
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Whether a form takes a reason. */
export function isReasonForm(form: Form): form is Kind {
  return form in titles;
}

/** What a form lets the sender choose beside the reason: what allows confidential matter to go out; else nothing. */
function basesFor({ subject }: Card, form: Kind): readonly string[] {
  return form === "give-lawful-basis" && subject.is === "finding"
    ? sayLawfulBases(subject.finding.clauses)
    : [];
}

/** Lets the sender say what allows it. */
function Bases({
  bases,
  chosen,
  choose,
  isMissing,
}: {
  readonly bases: readonly string[];
  readonly chosen: string;
  readonly choose: (basis: string) => void;
  readonly isMissing: boolean;
}) {
  return (
    <Field
      label={words.basis.label}
      required
      {...(isMissing ? { validationState: "error", validationMessage: words.basis.missing } : {})}
    >
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {bases.map((basis) => (
          <Radio key={basis} value={basis} label={basis} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Takes the sender's reason for one card. What is typed is kept until it is given. */
export function ReasonForm({ card, form }: { readonly card: Card; readonly form: Kind }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const [wasTried, setTried] = useState(false);
  const [basis, setBasis] = useState("");
  const bases = basesFor(card, form);
  const isMissing = bases.length > 0 && basis === "";
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
        if (fault === null && !isMissing) pane.actions.give(card, form, basis === "" ? undefined : basis);
        else focusPlace(event.currentTarget, places.form(card.key));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") pane.actions.closeForm();
      }}
    >
      {bases.length > 0 && (
        <Bases bases={bases} chosen={basis} choose={setBasis} isMissing={wasTried && isMissing} />
      )}
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
      <FormButtons
        send={form === "report-false-alarm" ? words.reason.report : words.reason.give}
        isAtWork={isAtWork}
      />
    </form>
  );
}
