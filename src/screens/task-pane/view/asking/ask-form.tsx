import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { fullName, personById } from "../../../../people/index.ts";
import { cleaned } from "../../../../decision/index.ts";
import { askingWords, label } from "../../../words.ts";
import type { ToAsk } from "../../checking/index.ts";
import type { Card } from "../../state/card.ts";
import { typedInto, type AskForm as Kind } from "../../state/pane-state.ts";
import { leftToAsk } from "../../state/register-standing.ts";
import { usePane } from "../pane-context.ts";
import { dayOf } from "./day-of.ts";
import { RegisterForm } from "./register-form.tsx";
import { faultOfWords, WordsField } from "./words-field.tsx";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What is asked about, as the originator will see it: never what it says. */
function About({ toAsk }: { readonly toAsk: readonly ToAsk[] }) {
  const styles = useStyles();
  const { state } = usePane();
  const authority = state.checked?.authority ?? null;
  const nameOf = (id: string): string => {
    const person = authority === null ? null : personById(authority, id);
    return person === null ? id : fullName(person);
  };
  const [first] = toAsk;
  if (first === undefined) return null;
  const members = [...new Set(toAsk.flatMap(({ shareWith }) => shareWith.map(({ name }) => name)))];
  return (
    <>
      <p className={styles.text}>{label(askingWords.goesTo, { originator: nameOf(first.originator) })}</p>
      <ul className={styles.list}>
        {toAsk.map(({ correspondence: { author, subject, sent } }) => (
          <li key={`${author} ${sent} ${subject}`}>
            {label(askingWords.correspondence, {
              subject: subject === "" ? askingWords.noSubject : cleaned(subject, 120),
              author: nameOf(author),
              day: dayOf(sent),
            })}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{label(askingWords.sharedWith, { members: members.join(", ") })}</p>
    </>
  );
}

/** Asks the originator for permission, or tells them of the law that requires the sharing. */
export function AskForm({ card, form }: { readonly card: Card; readonly form: Kind }) {
  const { pane, state } = usePane();
  const [wasTried, setTried] = useState(false);
  const isDuty = form === "inform-of-legal-obligation";
  const { title, hint, send } = askingWords.forms[form];
  const needed = isDuty ? ([form, "legal-provision"] as const) : ([form] as const);
  return (
    <RegisterForm
      card={card}
      send={send}
      onSend={() => {
        setTried(true);
        if (needed.some((field) => faultOfWords(typedInto(state, card.key, field)) !== null)) return false;
        pane.actions.ask(card, form);
        return true;
      }}
    >
      <About toAsk={leftToAsk(card, state.register)} />
      <WordsField card={card} name={form} title={title} hint={hint} wasTried={wasTried} isFirst />
      {isDuty && (
        <WordsField
          card={card}
          name="legal-provision"
          title={askingWords.provision}
          hint={askingWords.provisionHint}
          wasTried={wasTried}
        />
      )}
      <Field label={askingWords.decideBy} hint={askingWords.decideByHint}>
        <Input
          type="date"
          value={typedInto(state, card.key, "decide-by")}
          onChange={(_, { value }) => {
            pane.actions.type(card, "decide-by", value);
          }}
        />
      </Field>
    </RegisterForm>
  );
}
