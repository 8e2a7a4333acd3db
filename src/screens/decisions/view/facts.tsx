import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConsentRequestView } from "../../../api/index.ts";
import { useLayout } from "./layout.ts";
import { usePosts } from "./page-context.ts";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  fact: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    "@media (min-width: 560px)": { gridTemplateColumns: "180px minmax(0, 1fr)" },
    "@media print": { gridTemplateColumns: "180px minmax(0, 1fr)" },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  people: { listStyleType: "none", margin: 0, padding: 0 },
  post: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A list of facts, each with its name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>;
}

/** One fact of a list of them. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

type Named = ConsentRequestView["asker"];

/** People by name, each with the post that the directory knows. */
export function People({ people }: { readonly people: readonly Named[] }) {
  const styles = useStyles();
  const postOf = usePosts();
  return (
    <ul className={styles.people}>
      {people.map(({ id, name }) => (
        <li key={id}>
          {name}
          {postOf(id) !== "" && <div className={styles.post}>{postOf(id)}</div>}
        </li>
      ))}
    </ul>
  );
}

/** Somebody's own words. */
export function Quote({ children }: { readonly children: string }) {
  return <blockquote className={useLayout().quote}>{children}</blockquote>;
}
