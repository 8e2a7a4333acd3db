import { Button, makeStyles } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { sayFailure, type FailCode } from "../../../decision/index.ts";
import { words } from "../../words.ts";
import { places } from "../state/pane-state.ts";
import { usePane } from "./pane-context.ts";
import { Place } from "./place.tsx";

const useStyles = makeStyles({ text: { margin: 0 }, button: { alignSelf: "flex-start" } });

const steps: Readonly<Record<FailCode, string>> = {
  ERR_ITEM_UNREADABLE: words.trouble.itemSteps,
  ERR_POLICY_MISSING: words.trouble.policySteps,
  ERR_NOT_SIGNED_IN: words.trouble.signInSteps,
  ERR_NO_REGISTER: words.trouble.noRegisterSteps,
  ERR_OUT_OF_TIME: words.trouble.failedSteps,
  ERR_NOT_LOADED: words.trouble.failedSteps,
  ERR_CHECK_FAILED: words.trouble.failedSteps,
  ERR_NOT_RECORDED: words.trouble.failedSteps,
};

/** Why the message could not be checked, in the words of the fail table, and what to do. */
export function Trouble({ code }: { readonly code: FailCode }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <>
      <Place level={1} place={places.summary}>
        <WarningFilled aria-hidden="true" /> {words.trouble.cannotCheck}
      </Place>
      <p className={styles.text}>{sayFailure(code)}</p>
      <p className={styles.text}>{steps[code]}</p>
      <Button
        className={styles.button}
        appearance={code === "ERR_NOT_SIGNED_IN" ? "secondary" : "primary"}
        onClick={() => {
          pane.actions.checkAgain();
        }}
      >
        {words.trouble.again}
      </Button>
    </>
  );
}
