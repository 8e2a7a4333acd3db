import { Button, makeStyles } from "@fluentui/react-components";
import type { WeighedUnread } from "../../../../checks/index.ts";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { isNotFetched, sayUnread } from "../unread-words.ts";
import { ReadAttachments } from "../read-attachments.tsx";
import { usePane } from "../pane-context.ts";
import { ReasonForm } from "./reason-form.tsx";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { alignSelf: "flex-start", textAlign: "start" },
});

/** What of the message was not read, and the ways out: to read it, or to look oneself and give a reason. */
export function UnreadWays({ card, unread }: { readonly card: Card; readonly unread: WeighedUnread }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const isOpen = state.form?.key === card.key && state.form.form === "give-reason";
  return (
    <>
      <p className={styles.text}>{sayUnread(unread)}</p>
      <p className={styles.text}>{words.card.unread}</p>
      {isNotFetched(unread) && <ReadAttachments isPrimary />}
      {isOpen ? (
        <ReasonForm card={card} form="give-reason" />
      ) : (
        <Button
          className={styles.button}
          data-focus={places.opener(card.key, "give-reason")}
          onClick={() => {
            pane.actions.openForm(card, "give-reason");
          }}
        >
          {words.unread.giveReason}
        </Button>
      )}
    </>
  );
}
