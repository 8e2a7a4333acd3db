import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, sayCheck } from "../../../../decision/index.ts";
import type { Finding } from "../../../../message/index.ts";
import { askingWords, label, words } from "../../../words.ts";
import { asks, isOpen, type Card as CardState } from "../../state/card.ts";
import { places } from "../../state/pane-state.ts";
import { LevelMark, type Standing } from "../level-mark.tsx";
import { usePane } from "../pane-context.ts";
import { Place } from "../place.tsx";
import { Asked } from "../asking/asked.tsx";
import { Clauses } from "./clauses.tsx";
import { Evidence } from "./evidence.tsx";
import { ReasonGiven } from "./reason-given.tsx";
import { Remedies } from "./remedies.tsx";
import { Settled } from "./settled.tsx";
import { UnreadWays } from "./unread-ways.tsx";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hold: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  prompt: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorder2 },
  inform: { borderInlineStartColor: tokens.colorBrandStroke1 },
  settled: {
    borderInlineStartColor: tokens.colorPaletteGreenBorder2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { margin: 0 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

function standingOf(card: CardState): Standing {
  if (card.settled !== null) return "settled";
  return isOpen(card) ? card.level : "reason-given";
}

/** The finding's sentence, what it rests on, its clauses and what can be done. */
function OpenFinding({ card, finding }: { readonly card: CardState; readonly finding: Finding }) {
  const styles = useStyles();
  const { subject, isReported } = card;
  return (
    <>
      <p className={styles.sentence}>{say(finding.saw)}</p>
      {subject.is === "finding" && subject.evidence.map((piece, at) => <Evidence key={at} piece={piece} />)}
      <div>
        <Clauses clauses={finding.clauses} />
      </div>
      <Asked card={card} />
      {isReported && <p className={styles.sentence}>{words.card.falseAlarm}</p>}
      <Remedies card={card} finding={finding} />
    </>
  );
}

function Content({ card }: { readonly card: CardState }) {
  const styles = useStyles();
  const { subject, settled, reason, release } = card;
  if (settled !== null) return <Settled card={card} />;
  if (release !== null && subject.is === "finding")
    return (
      <>
        <p className={styles.sentence}>{say(subject.finding.saw)}</p>
        <p className={styles.sentence}>{label(askingWords.releasedHere, { id: release })}</p>
      </>
    );
  if (reason !== null)
    return (
      <>
        {subject.is === "finding" && <p className={styles.sentence}>{say(subject.finding.saw)}</p>}
        <ReasonGiven card={card} reason={reason} />
      </>
    );
  return subject.is === "finding" ? (
    <OpenFinding card={card} finding={subject.finding} />
  ) : (
    <UnreadWays card={card} unread={subject.unread} />
  );
}

/** One thing that stands in the way, is to be known, or was settled. */
export function Card({ card }: { readonly card: CardState }) {
  const styles = useStyles();
  const { state } = usePane();
  const id = useId();
  const { subject, key } = card;
  const standing = standingOf(card);
  const frame = standing === "reason-given" ? styles.settled : styles[standing];
  return (
    <article aria-labelledby={id} className={mergeClasses(styles.card, frame)} data-asks={asks(card)}>
      <Place level={3} place={places.card(key)} id={id}>
        <LevelMark standing={standing} />
        <br />
        {subject.is === "finding" ? sayCheck(subject.finding.check) : words.unread.title}
      </Place>
      <Content card={card} />
      {state.fault?.key === key && <p className={styles.fault}>{state.fault.words}</p>}
    </article>
  );
}
