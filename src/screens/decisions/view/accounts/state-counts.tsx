import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { accountStates, type AccountState } from "../../state/account-state.ts";
import type { Looking } from "../../state/account-list.ts";
import { label, words } from "../../words/index.ts";

const { accounts } = words;

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  count: { minHeight: "44px" },
});

interface CountsProps {
  readonly counts: Readonly<Record<AccountState, number>>;
  readonly chosen: Looking["state"];
  readonly onChoose: (state: Looking["state"]) => void;
}

/** How many accounts stand how; each is a way to see only those. What no account is is left out. */
export function StateCounts({ counts, chosen, onChoose }: CountsProps) {
  const styles = useStyles();
  const total = accountStates.reduce((sum, state) => sum + counts[state], 0);
  const there = accountStates.filter((state) => counts[state] > 0 || state === chosen);
  const choices = [
    { state: "every" as const, name: accounts.every, count: total },
    ...there.map((state) => ({ state, name: accounts.states[state], count: counts[state] })),
  ];
  return (
    <div role="group" aria-label={accounts.counts} className={styles.counts}>
      {choices.map(({ state, name, count }) => (
        <ToggleButton
          key={state}
          className={styles.count}
          checked={chosen === state}
          onClick={() => {
            onChoose(state);
          }}
        >
          {label(accounts.countOf, { label: name, count })}
        </ToggleButton>
      ))}
    </div>
  );
}
