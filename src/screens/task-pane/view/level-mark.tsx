import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { HandRightFilled } from "@fluentui/react-icons/svg/hand-right";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { sayLevel } from "../../../decision/index.ts";
import type { Level } from "../../../message/index.ts";
import { words } from "../../words.ts";

/** How a card stands: its level, or settled. */
export type Standing = Level | "settled" | "reason-given";

const icons: Readonly<Record<Standing, ReactElement>> = {
  hold: <HandRightFilled />,
  prompt: <QuestionCircleFilled />,
  inform: <InfoFilled />,
  settled: <CheckmarkCircleFilled />,
  "reason-given": <CheckmarkCircleFilled />,
};

function wordFor(standing: Standing): string {
  if (standing === "settled") return words.card.settled;
  return standing === "reason-given" ? words.card.reasonGiven : sayLevel(standing);
}

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: "inline-flex", fontSize: "16px" },
  hold: { color: tokens.colorPaletteRedForeground1 },
  prompt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  inform: { color: tokens.colorBrandForeground1 },
  settled: { color: tokens.colorPaletteGreenForeground1 },
  "reason-given": { color: tokens.colorPaletteGreenForeground1 },
});

/** How a card stands, as an icon, a word and a colour: any one of them is enough. */
export function LevelMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[standing])}>
      <span className={styles.icon} aria-hidden="true">
        {icons[standing]}
      </span>
      {wordFor(standing)}
    </span>
  );
}
