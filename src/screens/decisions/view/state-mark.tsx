import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockFilled } from "@fluentui/react-icons/svg/clock";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { GavelFilled } from "@fluentui/react-icons/svg/gavel";
import { SubtractCircleFilled } from "@fluentui/react-icons/svg/subtract-circle";

/** How something stands, as far as its colour and icon tell. */
export type Tone = "waiting" | "yes" | "no" | "over" | "weighed";

const icons: Readonly<Record<Tone, ReactElement>> = {
  waiting: <ClockFilled />,
  yes: <CheckmarkCircleFilled />,
  no: <DismissCircleFilled />,
  over: <SubtractCircleFilled />,
  weighed: <GavelFilled />,
};

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    alignSelf: "flex-start",
    gap: tokens.spacingHorizontalXS,
    paddingInline: "8px 10px",
    paddingBlock: "2px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: "inline-flex", fontSize: "16px", flexShrink: 0 },
  waiting: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    borderTopColor: tokens.colorPaletteDarkOrangeBorder1,
    borderRightColor: tokens.colorPaletteDarkOrangeBorder1,
    borderBottomColor: tokens.colorPaletteDarkOrangeBorder1,
    borderLeftColor: tokens.colorPaletteDarkOrangeBorder1,
  },
  yes: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderTopColor: tokens.colorPaletteGreenBorder1,
    borderRightColor: tokens.colorPaletteGreenBorder1,
    borderBottomColor: tokens.colorPaletteGreenBorder1,
    borderLeftColor: tokens.colorPaletteGreenBorder1,
  },
  no: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderTopColor: tokens.colorPaletteRedBorder1,
    borderRightColor: tokens.colorPaletteRedBorder1,
    borderBottomColor: tokens.colorPaletteRedBorder1,
    borderLeftColor: tokens.colorPaletteRedBorder1,
  },
  over: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  weighed: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke2,
    borderRightColor: tokens.colorBrandStroke2,
    borderBottomColor: tokens.colorBrandStroke2,
    borderLeftColor: tokens.colorBrandStroke2,
  },
});

/** How something stands, as an icon, a word and a colour: any one of them is enough. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span className={styles.icon} aria-hidden="true">
        {icons[tone]}
      </span>
      {children}
    </span>
  );
}
