import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { sayRemedy } from "../../../../decision/index.ts";
import type { Finding, Remedy } from "../../../../message/index.ts";
import { Disclosure } from "../../../shared/index.ts";
import { words } from "../../../words.ts";
import type { Card } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { leftToAsk } from "../../state/register-standing.ts";
import { usePane } from "../pane-context.ts";
import { AskForm } from "../asking/ask-form.tsx";
import { WordsForm } from "../asking/words-form.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { formFor, isLeading, isOpenWay, waysFor, type Way } from "./ways.ts";
import { isReasonForm, ReasonForm } from "./reason-form.tsx";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { justifyContent: "flex-start", textAlign: "start", minHeight: "32px" },
  advice: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  first: { margin: 0 },
});

/** What a remedy's button says: its sentence without the full stop. */
function buttonText(remedy: Remedy, finding: Finding): string {
  return sayRemedy(remedy, finding).replace(/\.$/, "");
}

interface WaysProps {
  readonly card: Card;
  readonly finding: Finding;
}

function RemedyButton({
  card,
  finding,
  way,
  isFirst,
}: WaysProps & { readonly way: Way; readonly isFirst: boolean }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { remedy } = way;
  const isAtWork = state.work?.key === card.key && state.work.doing === remedy;
  const form = formFor(way);
  return (
    <Button
      appearance={isFirst ? "primary" : remedy === "report-false-alarm" ? "subtle" : "secondary"}
      className={styles.button}
      data-focus={places.opener(card.key, remedy)}
      disabledFocusable={state.work !== null}
      icon={isAtWork ? <Spinner size="extra-tiny" aria-hidden="true" /> : null}
      onClick={() => {
        if (form === null) pane.actions.carryOut(card, remedy, way.how === "does" ? way.choices : undefined);
        else pane.actions.openForm(card, form);
      }}
    >
      {buttonText(remedy, finding)}
    </Button>
  );
}

/** A remedy as a button, or, where its form is open, the form in its place. */
function RemedyOrForm(props: WaysProps & { readonly way: Way; readonly isFirst: boolean }) {
  const { state } = usePane();
  const { card, way } = props;
  const isOpen = state.form?.key === card.key && state.form.form === way.remedy;
  if (!isOpen) return <RemedyButton {...props} />;
  if (way.how === "chooses") return <ChoiceForm card={card} remedy={way.remedy} options={way.options} />;
  const form = formFor(way);
  if (form === "request-consent" || form === "inform-of-legal-obligation")
    return <AskForm card={card} form={form} />;
  if (form === "ask-for-release" || form === "ask-for-assessment")
    return <WordsForm card={card} form={form} />;
  return form === null || !isReasonForm(form) ? null : <ReasonForm card={card} form={form} />;
}

type Advice = Extract<Way, { how: "advises" }>;

/** The way that a finding names first, where it is one by hand: it is no button, and is not to be overlooked. */
function FirstAdvice({ advice, finding }: { readonly advice: Advice; readonly finding: Finding }) {
  const styles = useStyles();
  return (
    <p className={styles.first}>
      <strong>{sayRemedy(advice.remedy, finding)}</strong> {advice.words}
    </p>
  );
}

function OtherAdvice({ advice }: { readonly advice: readonly Advice[] }) {
  const styles = useStyles();
  return (
    <Disclosure title={words.card.advice}>
      <ul className={styles.advice}>
        {advice.map(({ remedy, words: text }) => (
          <li key={remedy}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the sender can do about a finding: buttons for what can be done here, words for the rest. */
export function Remedies({ card, finding }: WaysProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const askable = pane.desk === null ? null : { left: leftToAsk(card, state.register), all: card.toAsk };
  const ways = waysFor(finding, pane.host, state.checked, askable).filter(isOpenWay);
  const buttons = ways.filter(({ how }) => how !== "advises");
  const [first] = ways;
  const advice = ways.filter((way) => way.how === "advises");
  const others = advice.filter((each) => each !== first);
  return (
    <>
      {first?.how === "advises" && <FirstAdvice advice={first} finding={finding} />}
      <div className={styles.buttons}>
        {buttons.map((way) => (
          <RemedyOrForm
            key={way.remedy}
            card={card}
            finding={finding}
            way={way}
            isFirst={isLeading(way, finding) && state.form?.key !== card.key}
          />
        ))}
      </div>
      {others.length > 0 && <OtherAdvice advice={others} />}
    </>
  );
}
