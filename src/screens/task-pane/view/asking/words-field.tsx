import { Field, Textarea } from "@fluentui/react-components";
import { askingWords, label, words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places, typedInto, type Field as FieldName } from "../../state/pane-state.ts";
import { longestReason } from "../card/reason-words.ts";
import { usePane } from "../pane-context.ts";

/** What is wrong with words that go to the register; null when they can go. */
export function faultOfWords(text: string): string | null {
  const { length } = text.trim();
  if (length > longestReason) return label(words.reason.tooLong, { count: length - longestReason });
  return length === 0 ? askingWords.missing : null;
}

interface WordsFieldProps {
  readonly card: Card;
  readonly name: FieldName;
  readonly title: string;
  readonly hint: string;
  readonly wasTried: boolean;
  /** The first field of its form takes the focus. */
  readonly isFirst?: boolean;
}

/** Takes a person's words, up to 500 characters. */
export function WordsField({ card, name, title, hint, wasTried, isFirst = false }: WordsFieldProps) {
  const { pane, state } = usePane();
  const text = typedInto(state, card.key, name);
  const fault = faultOfWords(text);
  const shown = wasTried || text.trim().length > longestReason ? fault : null;
  return (
    <Field
      label={title}
      hint={hint}
      required
      {...(shown === null ? {} : { validationState: "error", validationMessage: shown })}
    >
      <Textarea
        {...(isFirst ? { "data-focus": places.form(card.key) } : {})}
        resize="vertical"
        rows={3}
        value={text}
        onChange={(_, { value }) => {
          pane.actions.type(card, name, value);
        }}
      />
    </Field>
  );
}
