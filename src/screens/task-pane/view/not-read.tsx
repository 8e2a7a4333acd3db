import { makeStyles, tokens } from "@fluentui/react-components";
import { cleaned } from "../../../decision/index.ts";
import { label, words } from "../../words.ts";
import { places } from "../state/pane-state.ts";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";
import { ReadAttachments } from "./read-attachments.tsx";
import { isNotFetched, sayUnread } from "./unread-words.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

function notFetchedWords(count: number): string {
  return count === 1 ? words.attachments.whyOne : label(words.attachments.why, { count });
}

/** What of the message was not read and does not ask; and the button that reads attachments. */
export function NotRead() {
  const styles = useStyles();
  const { state } = usePane();
  const all = state.checked?.unread ?? [];
  const quiet = all.filter(({ level }) => level === undefined);
  const waiting = quiet.filter(isNotFetched);
  const others = quiet.filter((each) => !isNotFetched(each));
  const isOffered = all.some((each) => each.level === "prompt" && isNotFetched(each));
  const { notKept } = state;
  if (quiet.length === 0 && notKept.length === 0) return null;
  return (
    <section className={styles.section}>
      <Place level={2} place={places.unread}>
        {words.sections.unread}
      </Place>
      {waiting.length > 0 && <p className={styles.text}>{notFetchedWords(waiting.length)}</p>}
      {waiting.length > 0 && !isOffered && <ReadAttachments />}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((each) => (
            <li key={`${each.why.phrase} ${each.what}`}>{sayUnread(each)}</li>
          ))}
        </ul>
      )}
      {notKept.length > 0 && (
        <p className={styles.text}>
          {label(words.attachments.notKept, { names: cleaned(notKept.join(", "), 200) })}
        </p>
      )}
    </section>
  );
}
