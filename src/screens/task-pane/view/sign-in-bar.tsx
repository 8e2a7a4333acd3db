import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../words.ts";
import { signInBarFor } from "../state/sign-in-bar.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
});

/** Offers to sign in where nobody is; says so where the register is out of reach. Nothing else. */
export function SignInBar() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const bar = signInBarFor(state);
  if (bar === null) return null;
  if (bar === "away")
    return (
      <div className={styles.bar}>
        <p className={styles.text}>{words.signIn.away}</p>
        <Button
          onClick={() => {
            pane.actions.lookAtRegister();
          }}
        >
          {words.trouble.again}
        </Button>
      </div>
    );
  return (
    <div className={styles.bar}>
      <p className={styles.text}>{words.signIn.why}</p>
      {state.hasSignInFailed && <p className={styles.text}>{words.signIn.failed}</p>}
      <Button
        appearance="primary"
        onClick={() => {
          pane.actions.signIn();
        }}
      >
        {words.signIn.button}
      </Button>
    </div>
  );
}
