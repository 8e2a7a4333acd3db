import { Link } from "@fluentui/react-components";
import type { BroughtIn } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import type { Shown } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { FormFrame, WorkFault } from "../form/form-frame.tsx";
import { Opener } from "../form/opener.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { AdditionForm } from "./addition-form.tsx";

const { addAccount } = words;

function Undo() {
  const layout = useLayout();
  const { page } = usePage();
  return (
    <section className={layout.card}>
      <FormFrame
        title={addAccount.undoConfirm}
        means={addAccount.undoMeans}
        give={addAccount.undoGive}
        back={{ words: words.page.cancel, go: page.actions.close }}
      />
    </section>
  );
}

/** The account that was added last, and how to undo it. */
function AddedLast({
  last: { version, at },
  added,
}: {
  readonly last: BroughtIn;
  readonly added: string | null;
}) {
  const layout = useLayout();
  const { form } = usePage().state;
  if (form?.form === "undo-bring-in") return <Undo />;
  return (
    <section className={layout.card}>
      <Heading level={2}>{addAccount.last}</Heading>
      <p className={layout.text}>{label(addAccount.lastOne, { date: sayMoment(at) })}</p>
      {added !== null && (
        <p className={layout.text}>
          <Link inline href={hashOf({ at: "account", address: added })}>
            {label(addAccount.toPage, { address: added })}
          </Link>
        </p>
      )}
      <p className={layout.muted}>{addAccount.lastMeans}</p>
      <div className={layout.buttons}>
        <Opener form="undo-bring-in" about={version}>
          {addAccount.undo}
        </Opener>
      </div>
    </section>
  );
}

/** Adds one account, to somebody who is there or with somebody new; and undoes it. */
export function AddAccountPage({ shown }: { readonly shown: Extract<Shown, { is: "add-account" }> }) {
  const layout = useLayout();
  const { form } = usePage().state;
  const { people, read, last, added } = shown;
  const isFilledIn = form?.form === "add-account";
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{addAccount.title}</Title>
      <p className={layout.text}>
        {addAccount.lead}{" "}
        <Link inline href={hashOf({ at: "accounts" })}>
          {addAccount.back}
        </Link>
      </p>
      {form === null && <WorkFault />}
      {isFilledIn && (
        <section className={layout.card}>
          <AdditionForm people={people} read={read} />
        </section>
      )}
      {last !== null && read === null && <AddedLast last={last} added={added} />}
      {form === null && (
        <div className={layout.buttons}>
          <Opener form="add-account" about="">
            {addAccount.another}
          </Opener>
        </div>
      )}
    </div>
  );
}
