import {
  Checkbox,
  Field,
  FieldContextProvider,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { longestWords } from "../../state/faults.ts";
import { idsIn, idsOut } from "../../state/form.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { usePosts } from "../page-context.ts";
import { shownFault, useOpenForm } from "./use-open-form.ts";

const useStyles = makeStyles({
  day: { maxWidth: "240px" },
  people: { display: "flex", flexDirection: "column" },
  post: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

interface FieldProps {
  readonly field: string;
  readonly title: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** What a field is called: that it can be left empty stands beside its name. */
export function fieldLabel(title: string, isRequired: boolean): string {
  return isRequired ? title : label(words.page.optional, { label: title });
}

/** Somebody's own words, of 500 characters at most. */
export function WordsField({ field, title, hint, isRequired = false }: FieldProps) {
  const { values, faults, type } = useOpenForm();
  const text = values[field] ?? "";
  const count = label(words.page.count, { count: text.trim().length, limit: longestWords });
  return (
    <Field
      label={fieldLabel(title, isRequired)}
      hint={hint === undefined ? count : `${hint} ${count}`}
      required={isRequired}
      {...shownFault(faults, field)}
    >
      <Textarea
        data-focus={places.field(field)}
        resize="vertical"
        rows={4}
        value={text}
        onChange={(_, { value }) => {
          type(field, value);
        }}
      />
    </Field>
  );
}

/** A line of text. */
export function LineField({ field, title, hint, isRequired = false }: FieldProps) {
  const { values, faults, type } = useOpenForm();
  return (
    <Field
      label={fieldLabel(title, isRequired)}
      hint={hint ?? null}
      required={isRequired}
      {...shownFault(faults, field)}
    >
      <Input
        data-focus={places.field(field)}
        autoComplete="off"
        value={values[field] ?? ""}
        onChange={(_, { value }) => {
          type(field, value);
        }}
      />
    </Field>
  );
}

/** A day, by the browser's own means: a phone has a good one. */
export function DayField({ field, title, hint, isRequired = false }: FieldProps) {
  const styles = useStyles();
  const { values, faults, type } = useOpenForm();
  return (
    <Field
      label={fieldLabel(title, isRequired)}
      hint={hint ?? null}
      required={isRequired}
      {...shownFault(faults, field)}
    >
      <Input
        type="date"
        className={styles.day}
        data-focus={places.field(field)}
        value={values[field] ?? ""}
        onChange={(_, { value }) => {
          type(field, value);
        }}
      />
    </Field>
  );
}

/** One of a few answers. */
export function ChoiceField({
  field,
  title,
  choices,
}: FieldProps & { readonly choices: Readonly<Record<string, string>> }) {
  const { values, faults, type } = useOpenForm();
  return (
    <Field label={title} required {...shownFault(faults, field)}>
      <RadioGroup
        data-focus={places.field(field)}
        value={values[field] ?? ""}
        onChange={(_, { value }) => {
          type(field, value);
        }}
      >
        {Object.entries(choices).map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Some of a few people; all of them until one is taken out. */
export function FewerPeopleField({
  field,
  title,
  hint,
  people,
}: FieldProps & { readonly people: readonly { readonly id: string; readonly name: string }[] }) {
  const styles = useStyles();
  const postOf = usePosts();
  const { values, faults, type } = useOpenForm();
  const all = people.map(({ id }) => id);
  const chosen = idsIn(values[field], all);
  return (
    <Field label={title} hint={hint ?? null} {...shownFault(faults, field)}>
      <div role="group" data-focus={places.field(field)} className={styles.people}>
        {/* The field names the group: a checkbox has its own name, and its own id. */}
        <FieldContextProvider value={undefined}>
          {people.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              label={
                <>
                  {name}
                  {postOf(id) !== "" && <span className={styles.post}>{postOf(id)}</span>}
                </>
              }
              onChange={(_, { checked }) => {
                const now = all.filter((each) => (each === id ? checked === true : chosen.includes(each)));
                type(field, idsOut(now));
              }}
            />
          ))}
        </FieldContextProvider>
      </div>
    </Field>
  );
}
