import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Me } from "../../../api/index.ts";
import { administers, placesOf, watches, wayTo } from "../state/part.ts";
import { hashOf, type Place, type Route } from "../state/route.ts";
import { label, words } from "../words/index.ts";
import { useLayout } from "./layout.ts";
import { usePage } from "./page-context.ts";

const useStyles = makeStyles({
  shell: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "@media print": { backgroundColor: "white" },
  },
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `4px solid ${tokens.colorBrandStroke1}`,
  },
  inside: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "808px",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalL,
    "@media (min-width: 560px)": { paddingInline: tokens.spacingHorizontalXXL },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
  },
  names: { display: "flex", flexDirection: "column" },
  product: { fontWeight: tokens.fontWeightSemibold },
  authority: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reader: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  ways: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
  },
  way: {
    display: "inline-block",
    paddingBlock: "10px 8px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: "3px solid transparent",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
  skip: {
    position: "absolute",
    insetInlineStart: tokens.spacingHorizontalL,
    top: "-100px",
    zIndex: 1,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    ":focus": { top: tokens.spacingVerticalS },
  },
  main: {
    flexGrow: 1,
    paddingBlock: tokens.spacingVerticalXXL,
    "@media print": { paddingBlock: 0, maxWidth: "none" },
  },
  foot: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalL,
  },
});

/** Whether a way leads to the page that is shown, or to the one that it belongs to. */
function currentOf(route: Route, way: Place, me: Me): "page" | "true" | undefined {
  if (route.at === way) return "page";
  return wayTo(route, me) === way ? "true" : undefined;
}

function Ways({ me }: { readonly me: Me }) {
  const styles = useStyles();
  const { route } = usePage().state;
  return (
    <nav aria-label={words.page.ways}>
      <ul className={styles.ways}>
        {placesOf(me).map((at) => (
          <li key={at}>
            <a
              href={hashOf({ at })}
              className={mergeClasses(styles.way, currentOf(route, at, me) !== undefined && styles.here)}
              aria-current={currentOf(route, at, me)}
            >
              {at === "accounts" && !administers(me) ? words.page.ownAccounts : words.page.links[at]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Reader({ me }: { readonly me: Me }) {
  const styles = useStyles();
  const { page } = usePage();
  return (
    <div className={styles.reader}>
      <span>{label(words.page.signedInAs, { name: me.name })}</span>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          page.actions.signOut();
        }}
      >
        {words.page.signOut}
      </Button>
    </div>
  );
}

/** What stands around every page: whose it is, who reads, the ways to other pages, and where to find help. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const { me, session } = usePage().state;
  const reader = session === "here" ? me : null;
  return (
    <div className={styles.shell}>
      <a
        className={mergeClasses(styles.skip, layout.notPrinted)}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {words.page.skip}
      </a>
      <header className={mergeClasses(styles.bar, layout.notPrinted)}>
        <div className={styles.inside}>
          <div className={styles.head}>
            <div className={styles.names}>
              <span className={styles.product}>{words.page.product}</span>
              {me !== null && <span className={styles.authority}>{me.authority}</span>}
            </div>
            {reader !== null && <Reader me={reader} />}
          </div>
          {reader !== null && <Ways me={reader} />}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        style={{ outline: "none" }}
        className={mergeClasses(styles.inside, styles.main)}
      >
        {children}
      </main>
      <footer className={mergeClasses(styles.inside, styles.foot, layout.notPrinted)}>
        {reader !== null && watches(reader) ? words.page.helpToOverseer : words.page.help}
      </footer>
    </div>
  );
}
