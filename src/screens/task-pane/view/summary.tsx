import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { decide, sayOutcome, sendWords } from "../../../decision/index.ts";
import { label, words } from "../../words.ts";
import { asks, isOpen, type Card } from "../state/card.ts";
import { places } from "../state/pane-state.ts";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";

const useStyles = makeStyles({
  summary: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  text: { margin: 0, gridColumn: "1 / -1" },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  done: { color: tokens.colorPaletteGreenForeground1, display: "inline-flex" },
});

/** What is to be said of the message as a whole: a heading, and one sentence below it. */
export function summaryOf(cards: readonly Card[]): { readonly title: string; readonly text: string } {
  const { summary } = words;
  const asking = cards.filter(asks);
  const [first, second] = asking;
  if (first !== undefined) {
    const text = second === undefined ? summary.oneThing : label(summary.things, { count: asking.length });
    return { title: sayOutcome(decide(asking, [])), text };
  }
  if (cards.some(({ level }) => level !== "inform"))
    return { title: summary.allSettled, text: summary.allSettledMore };
  return { title: summary.nothing, text: cards.some(isOpen) ? summary.onlyInformed : summary.nothingMore };
}

/** The head of the pane: what stands between the sender and sending, and a button to look again. */
export function Summary() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { title, text } = summaryOf(state.cards);
  const isClear = !state.cards.some(asks);
  return (
    <header className={styles.summary}>
      <Place level={1} place={places.summary}>
        <span className={styles.title}>
          {isClear && (
            <span className={styles.done} aria-hidden="true">
              <CheckmarkCircleFilled />
            </span>
          )}
          {title}
        </span>
      </Place>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={words.checkAgain}
        title={words.checkAgain}
        onClick={() => {
          pane.actions.checkAgain();
        }}
      />
      <p className={styles.text}>{text}</p>
      {state.checked?.isRegisterAsked === false && <p className={styles.text}>{sendWords.unasked}</p>}
    </header>
  );
}
