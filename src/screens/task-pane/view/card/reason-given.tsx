import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cleaned } from "../../../../decision/index.ts";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { usePane } from "../pane-context.ts";
import { ReasonForm } from "./reason-form.tsx";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  button: { alignSelf: "flex-start" },
});

/** The reason that settles a card for now, and the way to change it. */
export function ReasonGiven({ card, reason }: { readonly card: Card; readonly reason: string }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const isChanging = state.form?.key === card.key && state.form.form === "give-reason";
  return (
    <>
      <blockquote className={styles.quote}>{cleaned(reason, 500)}</blockquote>
      {isChanging ? (
        <ReasonForm card={card} form="give-reason" />
      ) : (
        <Button
          className={styles.button}
          data-focus={places.opener(card.key, "give-reason")}
          onClick={() => {
            pane.actions.openForm(card, "give-reason");
          }}
        >
          {words.reason.change}
        </Button>
      )}
    </>
  );
}
