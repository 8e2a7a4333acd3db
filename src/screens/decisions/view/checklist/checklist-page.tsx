import { Link } from "@fluentui/react-components";
import type { Checklist } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import { administers } from "../../state/part.ts";
import { hashOf } from "../../state/route.ts";
import { label, words } from "../../words/index.ts";
import { ChecklistPoints } from "../accounts/checklist.tsx";
import { Bars } from "../bars.tsx";
import { FormFrame, WorkFault } from "../form/form-frame.tsx";
import { Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage, useReader } from "../page-context.ts";
import { ChecklistForm } from "./checklist-form.tsx";

const { checklist: checklistWords } = words;

interface ChecklistProps {
  readonly checklist: Checklist;
}

/** Whether it is what is shipped, and who changed it last. */
function WhoseItIs({ checklist: { isBaseline, changedAt, changedBy } }: ChecklistProps) {
  const layout = useLayout();
  const changed =
    changedAt === null || changedBy === null
      ? ""
      : label(checklistWords.changed, { name: changedBy.name, date: sayMoment(changedAt) });
  return (
    <p className={layout.muted}>
      {isBaseline ? checklistWords.shipped : ""} {changed}
    </p>
  );
}

/** The points, and for who may the ways to change them. */
function AsItStands({ checklist }: ChecklistProps) {
  const layout = useLayout();
  const isAdministrator = administers(useReader());
  const { version, isBaseline, points } = checklist;
  return (
    <>
      <WhoseItIs checklist={checklist} />
      <ChecklistPoints points={points} />
      {isAdministrator && (
        <div className={layout.buttons}>
          <Opener form="checklist" about={version}>
            {checklistWords.change}
          </Opener>
          {!isBaseline && (
            <Opener form="restore-checklist" about={version}>
              {checklistWords.restore}
            </Opener>
          )}
        </div>
      )}
    </>
  );
}

/** Whether to go back to what is shipped, with the points that would come. */
function RestoreForm({ checklist: { baseline } }: ChecklistProps) {
  const { page } = usePage();
  return (
    <FormFrame
      title={checklistWords.restoreTitle}
      means={checklistWords.restoreMeans}
      give={checklistWords.restoreGive}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <ChecklistPoints points={baseline} />
    </FormFrame>
  );
}

function Content({ checklist }: ChecklistProps) {
  const { form } = usePage().state;
  if (form?.form === "checklist") return <ChecklistForm checklist={checklist} />;
  if (form?.form === "restore-checklist") return <RestoreForm checklist={checklist} />;
  return <AsItStands checklist={checklist} />;
}

/** What an assessment looks at: for anybody to read, for an account administrator to change. */
export function ChecklistPage({ checklist }: ChecklistProps) {
  const layout = useLayout();
  const { form } = usePage().state;
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{checklistWords.title}</Title>
      <p className={layout.text}>
        {checklistWords.lead}{" "}
        <Link inline href={hashOf({ at: "accounts" })}>
          {checklistWords.back}
        </Link>
      </p>
      {form === null && <WorkFault />}
      <section className={layout.card}>
        <Content checklist={checklist} />
      </section>
    </div>
  );
}
