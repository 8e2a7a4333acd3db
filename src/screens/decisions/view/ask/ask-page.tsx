import { Checkbox } from "@fluentui/react-components";
import { words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { DayField, LineField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { useNames, usePage } from "../page-context.ts";
import { PeopleField } from "./people-field.tsx";
import { PersonField } from "./person-field.tsx";

const { ask } = words;

/** Whose correspondence it is, and who wrote the letter: the same person until somebody else is chosen. */
function Persons() {
  const { state } = usePage();
  const { values, type } = useOpenForm();
  const nameOf = useNames();
  return (
    <>
      <PersonField
        field="originator"
        title={ask.whose}
        hint={ask.whoseHint}
        people={state.people.filter(({ kind }) => kind !== "officer")}
        shown={nameOf(values["originator"] ?? "")}
        onChoose={({ id }) => {
          type("originator", id);
        }}
      />
      <PersonField
        field="author"
        title={ask.author}
        hint={ask.authorHint}
        people={state.people}
        shown={nameOf(values["author"] ?? values["originator"] ?? "")}
        onChoose={({ id }) => {
          type("author", id);
        }}
      />
    </>
  );
}

function Law() {
  const { values, type } = useOpenForm();
  const isLegal = values["isLegal"] === "yes";
  return (
    <>
      <Checkbox
        label={ask.isLegal}
        checked={isLegal}
        onChange={(_, { checked }) => {
          type("isLegal", checked === true ? "yes" : "");
        }}
      />
      {isLegal && (
        <WordsField field="legalProvision" title={ask.legalProvision} hint={ask.legalHint} isRequired />
      )}
    </>
  );
}

/** Asks about a letter on paper. */
export function AskPage() {
  const layout = useLayout();
  const { state } = usePage();
  if (state.form === null) return null;
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{ask.title}</Title>
      <p className={layout.text}>{ask.lead}</p>
      <section className={layout.card}>
        <FormFrame title="" means="" give={ask.give}>
          <Persons />
          <LineField field="subject" title={ask.subject} hint={ask.subjectHint} isRequired />
          <DayField field="sent" title={ask.sent} isRequired />
          <LineField field="reference" title={ask.reference} />
          <PeopleField />
          <WordsField field="reason" title={ask.reason} hint={ask.reasonHint} isRequired />
          <Law />
          <DayField field="decideBy" title={ask.decideBy} hint={ask.decideByHint} />
        </FormFrame>
      </section>
    </div>
  );
}
