import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Checklist } from "../../../../api/index.ts";
import {
  draftOf,
  longestPoint,
  orderField,
  orderMoved,
  orderWithout,
  pointField,
  type DraftPoint,
} from "../../state/checklist-draft.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { shownFault, useOpenForm } from "../form/use-open-form.ts";
import { fieldLabel } from "../form/fields.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";

const { checklist: checklistWords } = words;

const useStyles = makeStyles({
  point: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Side by side on a phone too: three rows of buttons for each point would make thirty points endless.
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { minHeight: "44px", minWidth: 0 },
  },
});

interface PointProps {
  readonly points: readonly DraftPoint[];
  readonly at: number;
}

/** A button of a point, by which the focus can come back to it. */
function moveButton(id: string, by: -1 | 1): string {
  return `${by === 1 ? "down" : "up"} ${id}`;
}

function MoveButton({ points, at, by }: PointProps & { readonly by: -1 | 1 }) {
  const { page } = usePage();
  const id = points[at]?.id ?? "";
  const count = at + 1;
  const isLast = by === 1 ? count === points.length : at === 0;
  const { up, upOf, down, downOf, moved } = checklistWords;
  return (
    <Button
      data-focus={places.field(moveButton(id, by))}
      aria-label={label(by === 1 ? downOf : upOf, { count })}
      disabledFocusable={isLast}
      onClick={() => {
        page.actions.arrange({
          typed: { [orderField]: orderMoved(points, id, by) },
          said: label(moved, { count: count + by, limit: points.length }),
          on: places.field(moveButton(id, by)),
        });
      }}
    >
      {by === 1 ? down : up}
    </Button>
  );
}

function TakeOutButton({ points, at }: PointProps) {
  const { page } = usePage();
  const id = points[at]?.id ?? "";
  const next = points[at + 1] ?? points[at - 1];
  return (
    <Button
      aria-label={label(checklistWords.takeOutOf, { count: at + 1 })}
      onClick={() => {
        page.actions.arrange({
          typed: { [orderField]: orderWithout(points, id) },
          said: label(checklistWords.tookOut, { count: points.length - 1 }),
          on: places.field(next === undefined ? orderField : `point ${next.id}`),
        });
      }}
    >
      {checklistWords.takeOut}
    </Button>
  );
}

function PointFields({ point: { id, text, from } }: { readonly point: DraftPoint }) {
  const { faults, type } = useOpenForm();
  const characters = label(checklistWords.characters, { count: text.trim().length, limit: longestPoint });
  const [textField, fromField] = [pointField("text", id), pointField("from", id)];
  return (
    <>
      <Field label={checklistWords.text} hint={characters} required {...shownFault(faults, textField)}>
        <Textarea
          data-focus={places.field(textField)}
          resize="vertical"
          rows={2}
          value={text}
          onChange={(_, { value }) => {
            type(textField, value);
          }}
        />
      </Field>
      <Field label={fieldLabel(checklistWords.from, false)} {...shownFault(faults, fromField)}>
        <Input
          data-focus={places.field(fromField)}
          autoComplete="off"
          value={from}
          onChange={(_, { value }) => {
            type(fromField, value);
          }}
        />
      </Field>
    </>
  );
}

/** One point: its words, and the ways to move it and to take it out. */
function Point({ points, at }: PointProps) {
  const styles = useStyles();
  const point = points[at];
  if (point === undefined) return null;
  return (
    <li className={styles.point}>
      <Heading level={3} place={places.field(`point ${point.id}`)}>
        {label(checklistWords.point, { count: at + 1 })}
      </Heading>
      <PointFields point={point} />
      <div className={styles.buttons}>
        <MoveButton points={points} at={at} by={-1} />
        <MoveButton points={points} at={at} by={1} />
        <TakeOutButton points={points} at={at} />
      </div>
    </li>
  );
}

/** The points of a checklist, to be worded, ordered and taken out. */
export function PointsField({ checklist }: { readonly checklist: Checklist }) {
  const layout = useLayout();
  const { values } = useOpenForm();
  const points = draftOf(values, checklist);
  return (
    <ul className={layout.list}>
      {points.map(({ id }, at) => (
        <Point key={id} points={points} at={at} />
      ))}
    </ul>
  );
}
