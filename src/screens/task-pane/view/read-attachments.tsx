import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { cleaned } from "../../../decision/index.ts";
import { label, words } from "../../words.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  progress: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** The button that opens attachments, and how far it is. The button stays, so that the focus does. */
export function ReadAttachments({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { progress } = state;
  return (
    <>
      <Button
        className={styles.button}
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={progress !== null || state.work !== null}
        onClick={() => {
          pane.actions.readAttachments();
        }}
      >
        {words.attachments.read}
      </Button>
      {progress !== null && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={words.attachments.read}
            value={progress.total === 0 ? 0 : progress.done / progress.total}
          />
          <span>
            {progress.reading === null
              ? label(words.attachments.progress, { done: progress.done, total: progress.total })
              : label(words.attachments.reading, { name: cleaned(progress.reading, 60) })}
          </span>
        </div>
      )}
    </>
  );
}
