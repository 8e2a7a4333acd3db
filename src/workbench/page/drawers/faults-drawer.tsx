import { Button, Field, Select, Switch } from "@fluentui/react-components";
import {
  noFaults,
  type CallFault,
  type Client,
  type Faults,
  type Surroundings,
  type Trap,
} from "../../host/index.ts";
import { useDesk } from "../desk-context.ts";
import {
  callWords,
  clientWords,
  connectionWords,
  registerWords,
  trapWords,
  type Words,
} from "./fault-words.ts";
import { SideDrawer } from "./side-drawer.tsx";

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly words: readonly Words<Value>[];
  readonly onChoice: (value: Value) => void;
}) {
  return (
    <Field label={props.label}>
      <Select
        value={props.value}
        onChange={(_, { value }) => {
          props.onChoice(value as Value);
        }}
      >
        {props.words.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const callFaults: readonly (Words<string> & { readonly fault: CallFault | null })[] = [
  { value: "well", label: "goes well", fault: null },
  { value: "never", label: "is never answered", fault: { how: "never" } },
  { value: "fails", label: "fails", fault: { how: "fails", code: 9042 } },
  { value: "late", label: "is answered after four seconds", fault: { how: "late", ms: 4000 } },
  { value: "empty", label: "is answered with nothing", fault: { how: "empty" } },
];

function SurroundingChoices({
  faults,
  set,
}: {
  readonly faults: Faults;
  readonly set: (faults: Faults) => void;
}) {
  const change = (fields: Partial<Surroundings>) => {
    set({ ...faults, surroundings: { ...faults.surroundings, ...fields } });
  };
  const { register, connection, addin } = faults.surroundings;
  return (
    <>
      <Choice
        label="The register"
        value={register}
        words={registerWords}
        onChoice={(value) => {
          change({ register: value });
        }}
      />
      <Choice
        label="The connection"
        value={connection}
        words={connectionWords}
        onChoice={(value) => {
          change({ connection: value });
        }}
      />
      <Switch
        label="The add-in cannot be loaded"
        checked={addin === "cannot-load"}
        onChange={(_, { checked }) => {
          change({ addin: checked ? "cannot-load" : "loads" });
        }}
      />
    </>
  );
}

function CallChoices({ faults, set }: { readonly faults: Faults; readonly set: (faults: Faults) => void }) {
  const choose = (name: string, value: string) => {
    const others = Object.entries(faults.calls).filter(([each]) => each !== name);
    const fault = callFaults.find((each) => each.value === value)?.fault ?? null;
    set({ ...faults, calls: Object.fromEntries(fault === null ? others : [...others, [name, fault]]) });
  };
  return callWords.map(({ name, label }) => (
    <Choice
      key={name}
      label={label}
      value={faults.calls[name]?.how ?? "well"}
      words={callFaults}
      onChoice={(value) => {
        choose(name, value);
      }}
    />
  ));
}

function TrapSwitches({ faults, set }: { readonly faults: Faults; readonly set: (faults: Faults) => void }) {
  const turn = (trap: Trap, isOn: boolean) => {
    const others = faults.traps.filter((each) => each !== trap);
    set({ ...faults, traps: isOn ? [...others, trap] : others });
  };
  return (Object.entries(trapWords) as [Trap, string][]).map(([trap, label]) => (
    <Switch
      key={trap}
      label={label}
      checked={faults.traps.includes(trap)}
      onChange={(_, { checked }) => {
        turn(trap, checked);
      }}
    />
  ));
}

function Contents() {
  const [desk, { faults, clientName, addinFaults }] = useDesk();
  const set = (changed: Faults) => {
    desk.setFaults(changed);
  };
  return (
    <>
      <p>What goes wrong from now on. Each of these has happened to somebody.</p>
      <Button
        onClick={() => {
          set(noFaults);
          desk.setClient("web");
        }}
      >
        All as it should be
      </Button>
      <h3>Around Outlook</h3>
      <Choice<Client["name"]>
        label="It behaves like (for what is opened next)"
        value={clientName}
        words={clientWords}
        onChoice={(name) => {
          desk.setClient(name);
        }}
      />
      <SurroundingChoices faults={faults} set={set} />
      <h3>When the add-in asks Outlook</h3>
      <CallChoices faults={faults} set={set} />
      <h3>Outlook's own faults</h3>
      <TrapSwitches faults={faults} set={set} />
      <h3>What the add-in did wrong</h3>
      {addinFaults.length === 0 ? (
        <p>Nothing that Outlook would have let pass.</p>
      ) : (
        <ul>
          {addinFaults.map((fault, place) => (
            <li key={`${place}-${fault}`}>{fault}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Everything that can be made to go wrong, as switches. */
export function FaultsDrawer(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <SideDrawer title="Faults" isOpen={props.isOpen} onClose={props.onClose} className="faults">
      <Contents />
    </SideDrawer>
  );
}
