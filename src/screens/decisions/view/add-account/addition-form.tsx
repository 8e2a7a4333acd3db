import { label, words } from "../../words/index.ts";
import { PersonField } from "../ask/person-field.tsx";
import { ChoiceField, LineField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { usePage } from "../page-context.ts";
import type { DirectoryPerson } from "../../port.ts";
import type { ReadAccount } from "../../state/page-state.ts";
import { AdditionPreview } from "./addition-preview.tsx";

const { addAccount } = words;

interface HolderProps {
  readonly people: readonly DirectoryPerson[];
}

/** Somebody who is in the directory. */
function SomebodyHere({ people }: HolderProps) {
  const { values, type } = useOpenForm();
  const chosen = values["person"] ?? "";
  return (
    <PersonField
      field="person"
      title={addAccount.person}
      hint={addAccount.personHint}
      people={people}
      shown={people.find(({ id }) => id === chosen)?.name ?? ""}
      onChoose={({ id }) => {
        type("person", id);
      }}
    />
  );
}

/** Somebody who comes in with the account. */
function SomebodyNew() {
  return (
    <>
      <LineField field="name" title={addAccount.name} hint={addAccount.nameHint} isRequired />
      <ChoiceField field="as" title={addAccount.as} choices={addAccount.kindsOfPeople} />
      <LineField field="post" title={addAccount.post} hint={addAccount.postHint} />
    </>
  );
}

/** Whose account it is, which, and of what kind. */
function Fill({ people }: HolderProps) {
  const { values } = useOpenForm();
  return (
    <FormFrame title="" means={addAccount.lookMeans} give={addAccount.look}>
      <ChoiceField field="who" title={addAccount.who} choices={addAccount.whose} />
      {values["who"] === "new" ? <SomebodyNew /> : <SomebodyHere people={people} />}
      <LineField field="address" title={addAccount.address} hint={addAccount.addressHint} isRequired />
      <ChoiceField field="kind" title={addAccount.kind} choices={addAccount.kinds} />
    </FormFrame>
  );
}

/** What it would do, to be read once more. */
function Check({ read: { preview, body } }: { readonly read: ReadAccount }) {
  const { page } = usePage();
  const { name } = preview;
  const as = typeof body.holder === "string" ? "here" : body.holder.as;
  return (
    <FormFrame
      title={addAccount.check}
      means={addAccount.means}
      give={addAccount.give}
      back={{ words: addAccount.change, go: page.actions.change }}
    >
      <AdditionPreview {...preview} headline={label(addAccount.would[as], { name })} />
    </FormFrame>
  );
}

/** Adds an account: it is filled in, what it would do is shown, and then it is confirmed. */
export function AdditionForm({ people, read }: HolderProps & { readonly read: ReadAccount | null }) {
  const { open } = useOpenForm();
  return open.step === "check" && read !== null ? <Check read={read} /> : <Fill people={people} />;
}
