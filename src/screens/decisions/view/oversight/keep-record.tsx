import { words } from "../../words/index.ts";
import { ChoiceField, LineField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { Opener } from "../form/opener.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";

const { records, fields } = words;

function KeepForm() {
  const { page } = usePage();
  return (
    <FormFrame
      title={records.title}
      means={records.means}
      give={records.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <LineField field="number" title={records.number} hint={records.numberHint} isRequired />
      <ChoiceField field="what" title={records.what} choices={{ hold: records.hold, lift: records.lift }} />
      <WordsField field="reason" title={fields.reason} hint={fields.keepHint} isRequired />
    </FormFrame>
  );
}

/** The way to keep the record of a request past its time, by its number: also of one that nobody referred, which stays unread. */
export function KeepRecord() {
  const layout = useLayout();
  const { state } = usePage();
  if (state.form?.form === "keep-record")
    return (
      <section className={layout.card}>
        <KeepForm />
      </section>
    );
  return (
    <section className={layout.card}>
      <Heading level={2}>{records.title}</Heading>
      <p className={layout.text}>{records.lead}</p>
      <div className={layout.buttons}>
        <Opener form="keep-record" about="">
          {records.open}
        </Opener>
      </div>
    </section>
  );
}
