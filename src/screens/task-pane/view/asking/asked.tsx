import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ConsentRequestView, ReleaseView } from "../../../../api/index.ts";
import { cleaned } from "../../../../decision/index.ts";
import { askingWords } from "../../../words.ts";
import type { AskerDeed } from "../../conduct/asking.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { releaseFor, requestsFor } from "../../state/register-standing.ts";
import { usePane } from "../pane-context.ts";
import { sayRelease, sayRequest, wordsOf } from "./say-standing.ts";
import { WordsForm } from "./words-form.tsx";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const deeds: readonly AskerDeed[] = ["remind", "withdraw", "refer"];

function Deeds({ card, request }: { readonly card: Card; readonly request: ConsentRequestView }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const may = deeds.filter((deed) => request.youMay.includes(deed));
  if (may.length === 0) return null;
  if (state.form?.key === card.key && state.form.form === "refer" && may.includes("refer"))
    return <WordsForm card={card} form="refer" request={request.id} />;
  return (
    <div className={styles.buttons}>
      {may.map((deed) => (
        <Button
          key={deed}
          data-focus={places.opener(card.key, deed)}
          disabledFocusable={state.work !== null}
          onClick={() => {
            if (deed === "refer") pane.actions.openForm(card, "refer");
            else pane.actions.doWithRequest(card, request.id, deed);
          }}
        >
          {askingWords.deeds[deed]}
        </Button>
      ))}
    </div>
  );
}

/** What somebody said in deciding; nothing where they said nothing, or it was erased. */
function Said({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  return text === null ? null : <blockquote className={styles.quote}>{cleaned(text, 500)}</blockquote>;
}

function Request({ card, request }: { readonly card: Card; readonly request: ConsentRequestView }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{sayRequest(request)}</p>
      <Said text={wordsOf(request)} />
      <Deeds card={card} request={request} />
    </div>
  );
}

function Release({ release }: { readonly release: ReleaseView }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{sayRelease(release)}</p>
      <Said text={release.decisionReason} />
    </div>
  );
}

/** Where it stands what was asked of others about this card. */
export function Asked({ card }: { readonly card: Card }) {
  const { state } = usePane();
  const requests = requestsFor(card, state.register);
  const release = releaseFor(card, state.checked?.reading.digest ?? "", state.register);
  return (
    <>
      {requests.map((request) => (
        <Request key={request.id} card={card} request={request} />
      ))}
      {release !== null && <Release release={release} />}
    </>
  );
}
