import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { sayAtSend } from "../../../decision/index.ts";
import { words } from "../../words.ts";
import { asks } from "../state/card.ts";
import { places } from "../state/pane-state.ts";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";
import { summaryOf } from "./summary-words.ts";

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
      {state.checked?.isRegisterAsked === false && <p className={styles.text}>{sayAtSend("unasked")}</p>}
    </header>
  );
}
