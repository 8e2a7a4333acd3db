import { checklistIn } from "../../state/checklist-draft.ts";
import { isEveryPointMet } from "../../state/faults.ts";
import { label, words } from "../../words/index.ts";
import { ChoiceField, DayField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { usePage } from "../page-context.ts";
import { ChecklistField } from "./checklist.tsx";

const { accounts } = words;

/** Records an assessment: the checklist, what came of it, its days, and what was seen. */
export function AssessForm({ address }: { readonly address: string }) {
  const { page } = usePage();
  const { values } = useOpenForm();
  const checklist = checklistIn(usePage().state.shown);
  const outcome = values["outcome"] ?? "";
  return (
    <FormFrame
      title={label(accounts.assessOf, { address })}
      means={accounts.means}
      give={accounts.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <ChecklistField field="met" />
      <ChoiceField field="outcome" title={accounts.outcome} choices={accounts.outcomes} />
      {(outcome === "passed" || outcome === "failed") && (
        <DayField field="on" title={accounts.day} isRequired />
      )}
      {outcome === "passed" && (
        <DayField field="expires" title={accounts.lastDay} hint={accounts.lastDayHint} isRequired />
      )}
      <WordsField
        field="note"
        title={accounts.note}
        hint={accounts.noteHint}
        isRequired={outcome === "passed" && !isEveryPointMet(values, checklist)}
      />
    </FormFrame>
  );
}
