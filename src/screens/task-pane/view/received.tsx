import { useEffect, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import type { ReceivedMarks } from "../../../outlook/index.ts";
import { words } from "../../words.ts";
import { Loading } from "./loading.tsx";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";
import { receivedWords } from "./received-words.ts";

const useStyles = makeStyles({ text: { margin: 0 } });

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
