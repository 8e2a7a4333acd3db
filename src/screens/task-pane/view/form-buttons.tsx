import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../words.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What ends a form: `send` names what it does; the other button leaves it, and nothing happens. */
export function FormButtons({ send, isAtWork }: { readonly send: string; readonly isAtWork: boolean }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" type="submit" disabledFocusable={isAtWork}>
        {send}
      </Button>
      <Button
        disabledFocusable={isAtWork}
        onClick={() => {
          pane.actions.closeForm();
        }}
      >
        {words.reason.cancel}
      </Button>
    </div>
  );
}
