import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import type { ReceivedMarks } from "../../../outlook/index.ts";
import type { Pane } from "../conduct/pane.ts";
import { verifyReceipt, type Verified } from "../conduct/verify-receipt.ts";
import { words } from "../../words.ts";
import { Loading } from "./loading.tsx";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";
import { receivedWords } from "./received-words.ts";

/** More permissions than that are in no honest message. */
const mostReceipts = 20;

const useStyles = makeStyles({
  text: { margin: 0 },
  permitted: { color: tokens.colorPaletteGreenForeground1 },
});

/** The marks of the message, and what the register says of its receipts; null where there is none to ask. */
async function marksOf({
  host,
  desk,
}: Pane): Promise<readonly [ReceivedMarks | null, readonly Verified[] | null]> {
  const marks = await host.readMarks();
  if (marks === null || desk === null) return [marks, null];
  const receipts = marks.consents.slice(0, mostReceipts);
  return [marks, await Promise.all(receipts.map((each) => verifyReceipt(each, desk, host.now())))];
}

/** Beside a message that is read: what its headers say of its check. */
export function Received() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const [marks, setMarks] = useState<ReceivedMarks | null | "asking">("asking");
  const [verified, setVerified] = useState<readonly Verified[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void marksOf(pane).then(([found, receipts]) => {
      if (!isCurrent) return;
      setMarks(found);
      setVerified(receipts);
    });
    return () => {
      isCurrent = false;
    };
  }, [pane, state]);
  if (marks === "asking") return <Loading />;
  const { title, texts } = receivedWords(marks, verified);
  return (
    <>
      <Place level={1}>
        {title === words.received.permitted ? (
          <CheckmarkCircleFilled aria-hidden="true" className={styles.permitted} />
        ) : title === words.received.checked ? (
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
