import { useEffect, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { cleaned } from "../../../decision/index.ts";
import type { ReceivedMarks } from "../../../outlook/index.ts";
import { label, words } from "../../words.ts";
import { Loading } from "./loading.tsx";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";

const useStyles = makeStyles({ text: { margin: 0 } });

interface Told {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What the marks of a message that is read come to. They are shown and not verified, and it says so. */
export function receivedWords(marks: ReceivedMarks | null): Told {
  const { received } = words;
  if (marks === null) return { title: received.unknown, texts: [received.unknownMore] };
  const { checked, consents } = marks;
  const receipts =
    consents.length === 0
      ? []
      : [consents.length === 1 ? received.oneReceipt : label(received.receipts, { count: consents.length })];
  if (checked === null && receipts.length === 0)
    return { title: received.unchecked, texts: [received.uncheckedMore] };
  const version = checked === null ? [] : [label(received.checkedMore, { version: cleaned(checked, 64) })];
  return {
    title: checked === null ? received.unchecked : received.checked,
    texts: [...version, ...receipts, received.notProven],
  };
}

/** Beside a message that is read: what its headers say of its check. */
export function Received() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const [marks, setMarks] = useState<ReceivedMarks | null | "asking">("asking");
  useEffect(() => {
    let isCurrent = true;
    void pane.host.readMarks().then((found) => {
      if (isCurrent) setMarks(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [pane, state]);
  if (marks === "asking") return <Loading />;
  const { title, texts } = receivedWords(marks);
  return (
    <>
      <Place level={1}>
        {title === words.received.checked ? (
          <CheckmarkCircleFilled aria-hidden="true" />
        ) : (
          <InfoFilled aria-hidden="true" />
        )}{" "}
        {title}
      </Place>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </>
  );
}
