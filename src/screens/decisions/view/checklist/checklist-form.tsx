import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { Checklist } from "../../../../api/index.ts";
import { sayOvertaken } from "../../state/changed.ts";
import { draftAsItCounts, isOvertaken, valuesOf } from "../../state/checklist-carried.ts";
import {
  draftOf,
  leftOutOf,
  newPointId,
  orderField,
  orderWith,
  pointField,
} from "../../state/checklist-draft.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { ChecklistPoints } from "../accounts/checklist.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { PointsField } from "./points-field.tsx";

const { checklist: checklistWords } = words;

interface ChecklistProps {
  readonly checklist: Checklist;
}

function AddButton({ checklist }: ChecklistProps) {
  const layout = useLayout();
  const { page } = usePage();
  const { values } = useOpenForm();
  const points = draftOf(values, checklist);
  return (
    <div className={layout.buttons}>
      <Button
        data-focus={places.field(orderField)}
        icon={<AddRegular />}
        onClick={() => {
          const id = newPointId(values, checklist);
          const text = pointField("text", id);
          page.actions.arrange({
            typed: { [orderField]: orderWith(points, id), [text]: "" },
            said: label(checklistWords.added, { count: points.length + 1 }),
            on: places.field(text),
          });
        }}
      >
        {checklistWords.add}
      </Button>
    </div>
  );
}

/** The points that were taken out, or that the product ships and the authority does not have: each can be put in. */
function LeftOut({ checklist }: ChecklistProps) {
  const layout = useLayout();
  const { page } = usePage();
  const { values } = useOpenForm();
  const points = draftOf(values, checklist);
  const leftOut = leftOutOf(values, checklist);
  if (leftOut.length === 0) return null;
  return (
    <section className={layout.close}>
      <Heading level={3}>{checklistWords.leftOut}</Heading>
      <ul className={layout.list}>
        {leftOut.map(({ id, text }) => (
          <li key={id} className={layout.close}>
            <p className={layout.text}>{text}</p>
            <div className={layout.buttons}>
              <Button
                aria-label={label(checklistWords.putInOf, { label: text })}
                onClick={() => {
                  page.actions.arrange({
                    typed: { [orderField]: orderWith(points, id) },
                    said: label(checklistWords.didPutIn, { count: points.length + 1 }),
                    on: places.field(`point ${id}`),
                  });
                }}
              >
                {checklistWords.putIn}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That somebody else changed the list while this draft was made: their list, above one's own, and the way to take it instead. */
function Overtaken({ checklist }: ChecklistProps) {
  const layout = useLayout();
  const { page } = usePage();
  const { values } = useOpenForm();
  if (!isOvertaken(values)) return null;
  return (
    <section className={layout.stack}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sayOvertaken(checklist)}</MessageBarBody>
      </MessageBar>
      <Heading level={3}>{checklistWords.theirs}</Heading>
      <ChecklistPoints points={checklist.points} />
      <div className={layout.buttons}>
        <Button
          onClick={() => {
            page.actions.arrange({
              typed: valuesOf(draftAsItCounts(checklist), false),
              said: checklistWords.tookTheirs,
              on: places.form,
            });
          }}
        >
          {checklistWords.takeTheirs}
        </Button>
      </div>
      <Heading level={3}>{checklistWords.yours}</Heading>
    </section>
  );
}

/** What an assessment looks at, to be changed: the words, the order, what is in it and what is left out. */
export function ChecklistForm({ checklist }: ChecklistProps) {
  const { page } = usePage();
  return (
    <FormFrame
      title={checklistWords.change}
      means={checklistWords.means}
      give={checklistWords.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <Overtaken checklist={checklist} />
      <PointsField checklist={checklist} />
      <AddButton checklist={checklist} />
      <LeftOut checklist={checklist} />
    </FormFrame>
  );
}
