import { Checkbox, Field, FieldContextProvider, makeStyles, tokens } from "@fluentui/react-components";
import { idsIn, idsOut } from "../../state/form.ts";
import { places } from "../../state/page-state.ts";
import { checklist, words } from "../../words/index.ts";
import { fieldLabel } from "../form/fields.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { useLayout } from "../layout.ts";

const useStyles = makeStyles({
  points: { display: "flex", flexDirection: "column" },
  from: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

const points = Object.entries(checklist);

/** One point: what to look at, and where that comes from. */
function Point({ id }: { readonly id: string }) {
  const styles = useStyles();
  const point = checklist[id];
  return (
    <>
      {point?.text}
      <span className={styles.from}>{point?.from}</span>
    </>
  );
}

/** The checklist, to be read. */
export function ChecklistPoints() {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {points.map(([id]) => (
        <li key={id}>
          <Point id={id} />
        </li>
      ))}
    </ul>
  );
}

/** The checklist, to be ticked. */
export function ChecklistField({ field }: { readonly field: string }) {
  const styles = useStyles();
  const { values, type } = useOpenForm();
  const met = idsIn(values[field], []);
  const { met: title, metHint } = words.accounts;
  return (
    <Field label={fieldLabel(title, true)} hint={metHint}>
      <div role="group" data-focus={places.field(field)} className={styles.points}>
        {/* The field names the group: a checkbox has its own name, and its own id. */}
        <FieldContextProvider value={undefined}>
          {points.map(([id]) => (
            <Checkbox
              key={id}
              checked={met.includes(id)}
              label={<Point id={id} />}
              onChange={(_, { checked }) => {
                const now = points.map(([each]) => each);
                type(
                  field,
                  idsOut(now.filter((each) => (each === id ? checked === true : met.includes(each)))),
                );
              }}
            />
          ))}
        </FieldContextProvider>
      </div>
    </Field>
  );
}
