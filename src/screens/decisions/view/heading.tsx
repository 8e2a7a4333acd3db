import { Fragment, useEffect, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { places } from "../state/page-state.ts";
import { label, words } from "../words/index.ts";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    outlineStyle: "none",
    borderRadius: tokens.borderRadiusSmall,
    textWrap: "balance",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  1: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    "@media (min-width: 560px)": {
      fontSize: tokens.fontSizeHero700,
      lineHeight: tokens.lineHeightHero700,
    },
  },
  2: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface HeadingProps {
  readonly level: 2 | 3;
  /** How the focus finds it: one of `places`. Absent: it never takes the focus. */
  readonly place?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading within a page; it can take the focus after something was done. */
export function Heading({ level, place, id, children }: HeadingProps) {
  const styles = useStyles();
  const Level = `h${level}` as const;
  const focusable = place === undefined ? {} : { tabIndex: -1, "data-focus": place };
  return (
    <Level id={id} className={mergeClasses(styles.heading, styles[level])} {...focusable}>
      {children}
    </Level>
  );
}

/** A mail address breaks after its `@` rather than in the middle of a word; a text without one is itself. */
function Breakable({ children }: { readonly children: string }) {
  const [before = "", ...after] = children.split("@");
  return (
    <>
      {before}
      {after.map((part) => (
        <Fragment key={part}>
          @<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** The head of a page: it names the window too, and takes the focus when one comes here from another page. */
export function Title({ children }: { readonly children: string }) {
  const styles = useStyles();
  useEffect(() => {
    document.title = label(words.page.title, { heading: children, product: words.page.product });
  }, [children]);
  return (
    <h1 className={mergeClasses(styles.heading, styles[1])} tabIndex={-1} data-focus={places.head}>
      <Breakable>{children}</Breakable>
    </h1>
  );
}
