import { useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { DismissRegular, PeopleRegular } from "@fluentui/react-icons";
import { isResolved, type Person } from "../../host/index.ts";
import { personFor, recipientFor, suggestionsFor, type AddressBookEntry } from "../../people/index.ts";

function Recipient({ person, onRemove }: { readonly person: Person; readonly onRemove: () => void }) {
  const isKnown = isResolved(person);
  const name = person.name || person.address;
  return (
    <li
      className={isKnown ? "recipient" : "recipient is-unresolved"}
      title={isKnown ? person.address : undefined}
    >
      {person.recipientType === "distributionList" && <PeopleRegular aria-label="List" />}
      <span>{name}</span>
      {!isKnown && <span className="only-spoken">, not recognised</span>}
      <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
        <DismissRegular aria-hidden />
      </button>
    </li>
  );
}

function Suggestions(props: {
  readonly id: string;
  readonly entries: readonly AddressBookEntry[];
  readonly active: number;
  readonly onChoice: (entry: AddressBookEntry) => void;
}) {
  return (
    <ul className="suggestions" role="listbox" id={props.id} aria-label="Suggestions">
      {props.entries.map((entry, place) => (
        <li
          key={entry.address}
          id={`${props.id}-${place}`}
          role="option"
          aria-selected={place === props.active}
          className={place === props.active ? "is-active" : undefined}
          // Before the input loses the focus, which would take the typed letters as they are.
          onMouseDown={(event) => {
            event.preventDefault();
            props.onChoice(entry);
          }}
        >
          <span className="suggestion-name">{entry.name}</span>
          <span className="address">{entry.address}</span>
          <span className="suggestion-note">{entry.note}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is typed into a recipient field, and the suggestions for it. */
function useTyping(people: readonly Person[], onChange: (people: readonly Person[]) => void) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const entries = suggestionsFor(text);
  const add = (person: Person) => {
    const isThere = people.some(({ address }) => address !== "" && address === person.address);
    if (!isThere) onChange([...people, person]);
    setText("");
    setActive(0);
  };
  const takeWhatStands = () => {
    if (text.trim() !== "") add(recipientFor(text));
  };
  const takeBest = () => {
    const entry = entries[active];
    if (entry === undefined) takeWhatStands();
    else add(personFor(entry));
  };
  return { text, setText, active, setActive, entries, add, takeWhatStands, takeBest };
}

type Typing = ReturnType<typeof useTyping>;

/** What a key does in an empty recipient field, and where something is typed; others are left to the browser. */
function actOf(key: string, typing: Typing, removeLast: () => void): (() => void) | undefined {
  const { text, entries, active } = typing;
  if (text === "") return key === "Backspace" ? removeLast : undefined;
  const move = (by: number) => () => {
    typing.setActive((active + by + entries.length) % Math.max(entries.length, 1));
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Enter: typing.takeBest,
    ...(entries.length > 0 ? { Tab: typing.takeBest } : {}),
    Escape: () => {
      typing.setText("");
    },
    ";": typing.takeWhatStands,
    ",": typing.takeWhatStands,
  };
  return acts[key];
}

/** The box in which a name is typed, with its suggestions. */
function Box(props: {
  readonly id: string;
  readonly typing: Typing;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { id, typing } = props;
  const isOpen = typing.entries.length > 0;
  return (
    <>
      <input
        ref={props.input}
        id={id}
        type="text"
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-list-${typing.active}` : undefined}
        value={typing.text}
        onChange={({ target }) => {
          typing.setText(target.value);
          typing.setActive(0);
        }}
        onKeyDown={props.onKeyDown}
        onBlur={typing.takeWhatStands}
      />
      {isOpen && (
        <Suggestions
          id={`${id}-list`}
          entries={typing.entries}
          active={typing.active}
          onChoice={(entry) => {
            typing.add(personFor(entry));
          }}
        />
      )}
    </>
  );
}

/** A recipient field: names to be removed, and a box with type-ahead over the address book. */
export function RecipientField(props: {
  readonly label: string;
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}) {
  const { label, people, onChange } = props;
  const typing = useTyping(people, onChange);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const removeAt = (place: number) => {
    onChange(people.filter((_, index) => index !== place));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const act = actOf(event.key, typing, () => {
      removeAt(people.length - 1);
    });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="recipient-field">
      <label htmlFor={id}>{label}</label>
      <ul className="recipients" aria-label={`${label}: recipients`}>
        {people.map((person, place) => (
          <Recipient
            key={`${person.address} ${person.name}`}
            person={person}
            onRemove={() => {
              removeAt(place);
            }}
          />
        ))}
      </ul>
      <Box id={id} typing={typing} input={input} onKeyDown={onKeyDown} />
    </div>
  );
}
