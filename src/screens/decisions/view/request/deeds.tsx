import type { ConsentRequestView } from "../../../../api/index.ts";
import type { DeedName } from "../../state/form.ts";
import { formsOf } from "../../state/forms-of.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage } from "../page-context.ts";
import { DeedForm } from "./deed-form.tsx";

/** What is offered as the first thing to do, where there is a first thing. */
const first: readonly DeedName[] = ["grant", "determine", "refer"];

/** What the reader can do with a request, or the form of what they have chosen. */
export function Deeds({ request }: { readonly request: ConsentRequestView }) {
  const layout = useLayout();
  const { state } = usePage();
  const forms = formsOf(request);
  const open = forms.find((form) => form === state.form?.form);
  if (forms.length === 0) return null;
  if (open !== undefined)
    return (
      <section className={layout.card}>
        <DeedForm request={request} form={open} />
      </section>
    );
  return (
    <div className={layout.buttons}>
      {forms.map((form) => (
        <Opener
          key={form}
          size="large"
          appearance={first.includes(form) ? "primary" : "secondary"}
          form={form}
          about={request.id}
        >
          {label(words.deeds[form].offer, { asker: request.asker.name })}
        </Opener>
      ))}
    </div>
  );
}
