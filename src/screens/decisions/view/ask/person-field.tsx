import { useState } from "react";
import { Combobox, Field, Option, makeStyles, tokens } from "@fluentui/react-components";
import type { DirectoryPerson } from "../../port.ts";
import { places } from "../../state/page-state.ts";
import { words } from "../../words/index.ts";
import { shownFault, useOpenForm } from "../form/use-open-form.ts";
import { peopleNamed } from "./person-search.ts";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  option: { display: "flex", flexDirection: "column" },
  post: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PersonFieldProps {
  readonly field: string;
  readonly title: string;
  readonly hint: string;
  readonly people: readonly DirectoryPerson[];
  /** What the box says while nothing is typed into it. */
  readonly shown: string;
  readonly onChoose: (person: DirectoryPerson) => void;
  /** Empties the box with the choice, for the next one. */
  readonly isForSeveral?: boolean;
}

/** Finds a person of the directory by the beginning of a name. */
export function PersonField(props: PersonFieldProps) {
  const { field, title, hint, people, shown, onChoose, isForSeveral = false } = props;
  const styles = useStyles();
  const { faults } = useOpenForm();
  const [search, setSearch] = useState<string | null>(null);
  const found = peopleNamed(search ?? "", people);
  const isFruitless = (search ?? "").trim() !== "" && found.length === 0;
  return (
    <Field label={title} hint={hint} required {...shownFault(faults, field)}>
      <Combobox
        freeform
        inlinePopup
        expandIcon={null}
        autoComplete="off"
        className={styles.box}
        data-focus={places.field(field)}
        value={search ?? shown}
        selectedOptions={[]}
        open={search !== null && search.trim() !== ""}
        onOpenChange={(_, { open }) => {
          if (!open) setSearch(null);
        }}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const person = people.find(({ id }) => id === optionValue);
          setSearch(isForSeveral ? "" : null);
          if (person !== undefined) onChoose(person);
        }}
      >
        {found.map(({ id, name, post }) => (
          <Option key={id} value={id} text={name}>
            <span className={styles.option}>
              {name}
              <span className={styles.post}>{post}</span>
            </span>
          </Option>
        ))}
        {isFruitless && (
          <Option disabled value="" text="">
            {words.ask.noPerson}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
