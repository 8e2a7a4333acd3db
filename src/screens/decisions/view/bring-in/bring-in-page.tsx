import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { BroughtIn, UnusableFile } from "../../../../api/index.ts";
import { changesAnything } from "../../conduct/give-list.ts";
import { sayMoment } from "../../say.ts";
import type { FormName } from "../../state/form.ts";
import { type ReadList, type Shown } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { ChoiceField } from "../form/fields.tsx";
import { FormFrame, WorkFault } from "../form/form-frame.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { Opener } from "../form/opener.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { FileField } from "./file-field.tsx";
import { PreviewOfList } from "./preview.tsx";

const { bringIn } = words;

function useOpen(form: FormName, about: string): boolean {
  const open = usePage().state.form;
  return open?.form === form && open.about === about;
}

/** Which file, and who is in it. */
function ReadListForm({ graphReadAt }: { readonly graphReadAt: string | null }) {
  const layout = useLayout();
  const { values } = useOpenForm();
  const fromGraph =
    graphReadAt === null ? {} : { graph: label(bringIn.graphKind, { date: sayMoment(graphReadAt) }) };
  return (
    <section className={layout.card}>
      <FormFrame title={bringIn.start} means={bringIn.lookMeans} give={bringIn.look}>
        <ChoiceField field="kind" title={bringIn.kind} choices={{ ...bringIn.kinds, ...fromGraph }} />
        {values["kind"] !== "graph" && (
          <FileField title={bringIn.file} hint={bringIn.fileHint} accept=".csv,.txt,.json" />
        )}
      </FormFrame>
    </section>
  );
}

/** A form without fields: what it means, and yes or no. */
function Confirm({
  title,
  means,
  give,
}: {
  readonly title: string;
  readonly means: string;
  readonly give: string;
}) {
  const layout = useLayout();
  const { page } = usePage();
  return (
    <section className={layout.card}>
      <FormFrame
        title={title}
        means={means}
        give={give}
        back={{ words: words.page.cancel, go: page.actions.close }}
      />
    </section>
  );
}

function Unusable({ says, faults }: UnusableFile) {
  const layout = useLayout();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{bringIn.unusable}</MessageBarTitle>
        {says}
        <ul className={layout.list} style={{ gap: 0 }}>
          {faults.map((fault) => (
            <li key={fault.at + fault.says}>
              {fault.at} {fault.says}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What can be done with a list that was read: bring it in, or choose another. */
function Decide({ preview }: Pick<ReadList, "preview">) {
  const layout = useLayout();
  const digest = preview.isUsable ? preview.digest : "";
  const isOpen = useOpen("bring-in", digest);
  const isWorthwhile = preview.isUsable && changesAnything(preview);
  if (isOpen && preview.isUsable) {
    const means = preview.removed.length > 0 ? bringIn.meansAway : bringIn.means;
    return <Confirm title={bringIn.confirm} means={means} give={bringIn.give} />;
  }
  return (
    <div className={layout.buttons}>
      {isWorthwhile && (
        <Opener form="bring-in" about={digest} appearance="primary">
          {bringIn.open}
        </Opener>
      )}
      <Opener form="read-list" about="">
        {bringIn.another}
      </Opener>
    </div>
  );
}

function Read({ read }: { readonly read: ReadList }) {
  const { name, preview } = read;
  return (
    <>
      {preview.isUsable ? <PreviewOfList name={name} changes={preview} /> : <Unusable {...preview} />}
      <Decide preview={preview} />
    </>
  );
}

/** What was brought in last, and how to undo it. */
function LastBroughtIn({ last }: { readonly last: BroughtIn }) {
  const layout = useLayout();
  const { version, at, as, added, changed, removed } = last;
  const isOpen = useOpen("undo-bring-in", version);
  const more = as === "account" ? bringIn.lastOne : bringIn.lastMore;
  if (isOpen)
    return <Confirm title={bringIn.undoConfirm} means={bringIn.undoMeans} give={bringIn.undoGive} />;
  return (
    <section className={layout.card}>
      <Heading level={2}>{bringIn.last}</Heading>
      <p className={layout.text}>{label(more, { date: sayMoment(at), added, changed, removed })}</p>
      <p className={layout.muted}>{bringIn.lastMeans}</p>
      <div className={layout.buttons}>
        <Opener form="undo-bring-in" about={version}>
          {bringIn.undo}
        </Opener>
      </div>
    </section>
  );
}

/** Brings in a list of people: choose a file, see what would change, confirm; and undo it. */
export function BringInPage({ shown }: { readonly shown: Extract<Shown, { is: "bring-in" }> }) {
  const layout = useLayout();
  const { form } = usePage().state;
  const { last, read } = shown;
  const isChoosing = useOpen("read-list", "");
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{bringIn.title}</Title>
      <p className={layout.text}>
        {bringIn.lead}{" "}
        <Link inline href={hashOf({ at: "accounts" })}>
          {bringIn.back}
        </Link>
      </p>
      {form === null && <WorkFault />}
      {isChoosing && <ReadListForm graphReadAt={shown.graphReadAt} />}
      {!isChoosing && read !== null && <Read read={read} />}
      {!isChoosing && read === null && (
        <div className={layout.buttons}>
          <Opener form="read-list" about="" appearance={last === null ? "primary" : "secondary"}>
            {bringIn.start}
          </Opener>
        </div>
      )}
      {read === null && last !== null && <LastBroughtIn last={last} />}
    </div>
  );
}
