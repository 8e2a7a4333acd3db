import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { sayDone } from "../../state/say-done.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  said: { margin: 0 },
});

/** What was done about a card that a remedy settled, and the way back. */
export function Settled({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { settled } = card;
  if (settled?.by !== "remedy") return <p className={styles.said}>{words.card.sameChange}</p>;
  const isAtWork = state.work?.key === card.key;
  return (
    <div className={styles.row}>
      <p className={styles.said}>{sayDone(settled.remedy, card)}</p>
      <Button
        icon={isAtWork ? <Spinner size="extra-tiny" aria-hidden="true" /> : <ArrowUndoRegular />}
        disabledFocusable={state.work !== null}
        onClick={() => {
          pane.actions.undo(card);
        }}
      >
        {words.card.undo}
      </Button>
    </div>
  );
}
