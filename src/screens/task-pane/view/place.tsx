import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    outlineStyle: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  1: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  2: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface PlaceProps {
  readonly level: 1 | 2 | 3;
  /** How the focus finds it: one of `places`. Absent: it never takes the focus. */
  readonly place?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading that can take the focus after something was done. */
export function Place({ level, place, id, children }: PlaceProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  const focusable = place === undefined ? {} : { tabIndex: -1, "data-focus": place };
  return (
    <Heading id={id} className={mergeClasses(styles.heading, styles[level])} {...focusable}>
      {children}
    </Heading>
  );
}
