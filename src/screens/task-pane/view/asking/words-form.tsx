import { useState } from "react";
import { askingWords } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { typedInto } from "../../state/pane-state.ts";
import { usePane } from "../pane-context.ts";
import { RegisterForm } from "./register-form.tsx";
import { faultOfWords, WordsField } from "./words-field.tsx";

interface WordsFormProps {
  readonly card: Card;
  readonly form: "ask-for-release" | "ask-for-assessment" | "refer";
  /** The request that is referred. */
  readonly request?: string;
}

/** Asks an office: the Monitoring Officer for a release or a determination, the account administrator for an assessment. */
export function WordsForm({ card, form, request = "" }: WordsFormProps) {
  const { pane, state } = usePane();
  const [wasTried, setTried] = useState(false);
  const { title, hint, send } = askingWords.forms[form];
  return (
    <RegisterForm
      card={card}
      send={send}
      onSend={() => {
        setTried(true);
        if (faultOfWords(typedInto(state, card.key, form)) !== null) return false;
        if (form === "refer") pane.actions.doWithRequest(card, request, "refer");
        else if (form === "ask-for-assessment") pane.actions.askAssessment(card);
        else pane.actions.askRelease(card);
        return true;
      }}
    >
      <WordsField card={card} name={form} title={title} hint={hint} wasTried={wasTried} isFirst />
    </RegisterForm>
  );
}
