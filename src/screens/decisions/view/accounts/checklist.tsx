import { Checkbox, Field, FieldContextProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ChecklistPoint } from "../../../../api/index.ts";
import { checklistIn } from "../../state/checklist-draft.ts";
import { idsIn, idsOut } from "../../state/form.ts";
import { places } from "../../state/page-state.ts";
import { words } from "../../words/index.ts";
import { fieldLabel } from "../form/fields.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";

const useStyles = makeStyles({
  points: { display: "flex", flexDirection: "column" },
  from: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

/** One point: what to look at, and where that comes from. */
function Point({ point: { text, from } }: { readonly point: ChecklistPoint }) {
  const styles = useStyles();
  return (
    <>
      {text}
      {from !== null && <span className={styles.from}>{from}</span>}
    </>
  );
}

/** The checklist, to be read. */
export function ChecklistPoints({ points }: { readonly points: readonly ChecklistPoint[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {points.map((point) => (
        <li key={point.id}>
          <Point point={point} />
        </li>
      ))}
    </ul>
  );
}

/** The checklist, to be ticked. */
export function ChecklistField({ field }: { readonly field: string }) {
  const styles = useStyles();
  const { values, type } = useOpenForm();
  const points = checklistIn(usePage().state.shown)?.points ?? [];
  const met = idsIn(values[field], []);
  const { met: title, metHint } = words.accounts;
  return (
    <Field label={fieldLabel(title, true)} hint={metHint}>
      <div role="group" data-focus={places.field(field)} className={styles.points}>
        {/* The field names the group: a checkbox has its own name, and its own id. */}
        <FieldContextProvider value={undefined}>
          {points.map((point) => (
            <Checkbox
              key={point.id}
              checked={met.includes(point.id)}
              label={<Point point={point} />}
              onChange={(_, { checked }) => {
                const others = met.filter((id) => id !== point.id);
                type(field, idsOut(checked === true ? [...others, point.id] : others));
              }}
            />
          ))}
        </FieldContextProvider>
      </div>
    </Field>
  );
}
