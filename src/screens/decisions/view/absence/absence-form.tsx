import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { WhoDetermines } from "../../../../api/index.ts";
import { sayDeputies, type AbsenceChange } from "../../state/absence.ts";
import { label, words } from "../../words/index.ts";
import { WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage } from "../page-context.ts";

const { absence } = words;

interface RecordProps {
  readonly whoDetermines: WhoDetermines;
  /** Whose absence it is to the reader. */
  readonly as: "own" | "other";
  readonly change: AbsenceChange;
}

function meansOf({ whoDetermines, as, change }: RecordProps): string {
  const { means } = absence;
  if (change === "back") return means.back[as];
  const people = sayDeputies(whoDetermines);
  return people === "" ? means.alone : label(means.away, { people });
}

function AbsenceForm(props: RecordProps) {
  const { page } = usePage();
  const { whoDetermines, as, change } = props;
  const isAlone = change === "away" && whoDetermines.deputies.length === 0;
  return (
    <FormFrame
      title={absence.record[as][change]}
      means={meansOf(props)}
      give={absence.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      {isAlone && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{absence.warning}</MessageBarBody>
        </MessageBar>
      )}
      <WordsField field="reason" title={absence.reason} hint={absence.reasonHint} isRequired />
    </FormFrame>
  );
}

/** The way to record that the Monitoring Officer is away, or back, and the form of it. */
export function RecordAbsence(props: RecordProps) {
  const layout = useLayout();
  const { state } = usePage();
  const { as, change } = props;
  if (state.form?.form === "absence") return <AbsenceForm {...props} />;
  return (
    <div className={layout.buttons}>
      <Opener form="absence" about={change}>
        {absence.open[as][change]}
      </Opener>
    </div>
  );
}
