import { label, words } from "../../words/index.ts";
import { WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage } from "../page-context.ts";

const { accounts } = words;

/** The way for somebody to have their account assessed, and the form of it. */
export function AskAssessment({ address }: { readonly address: string }) {
  const layout = useLayout();
  const { page, state } = usePage();
  const isOpen = state.form?.form === "ask-assessment" && state.form.about === address;
  if (isOpen)
    return (
      <FormFrame
        title={label(accounts.askOf, { address })}
        means={accounts.askMeans}
        give={accounts.askGive}
        back={{ words: words.page.cancel, go: page.actions.close }}
      >
        <WordsField field="reason" title={accounts.askReason} />
      </FormFrame>
    );
  return (
    <div className={layout.buttons}>
      <Opener appearance="primary" form="ask-assessment" about={address}>
        {accounts.ask}
      </Opener>
    </div>
  );
}
