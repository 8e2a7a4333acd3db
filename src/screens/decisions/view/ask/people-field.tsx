import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { idsIn, idsOut } from "../../state/form.ts";
import { label, words } from "../../words/index.ts";
import { useOpenForm } from "../form/use-open-form.ts";
import { useLayout } from "../layout.ts";
import { useNames, usePage } from "../page-context.ts";
import { PersonField } from "./person-field.tsx";

const useStyles = makeStyles({
  chosen: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  person: {
    display: "inline-flex",
    alignItems: "center",
    paddingInlineStart: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Several people, each found by name and able to be taken out again. */
export function PeopleField() {
  const styles = useStyles();
  const layout = useLayout();
  const { state } = usePage();
  const { values, type } = useOpenForm();
  const nameOf = useNames();
  const chosen = idsIn(values["people"], []);
  const { ask } = words;
  return (
    <div className={layout.close}>
      <PersonField
        field="people"
        title={ask.shareWith}
        hint={ask.shareWithHint}
        people={state.people.filter(({ id }) => !chosen.includes(id))}
        shown=""
        isForSeveral
        onChoose={({ id }) => {
          type("people", idsOut([...chosen, id]));
        }}
      />
      {chosen.length === 0 ? (
        <p className={layout.muted}>{ask.nobody}</p>
      ) : (
        <ul className={styles.chosen} aria-label={ask.chosen}>
          {chosen.map((id) => (
            <li key={id} className={styles.person}>
              {nameOf(id)}
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={label(ask.remove, { name: nameOf(id) })}
                onClick={() => {
                  type("people", idsOut(chosen.filter((each) => each !== id)));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
