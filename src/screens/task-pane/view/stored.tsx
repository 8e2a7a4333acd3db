import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../shared/index.ts";
import { words } from "../../words.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: "grid", rowGap: "4px" },
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: "4px" },
});

/** What is stored of a message, and where: a plain list. */
export function Stored() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Disclosure title={words.sections.stored}>
        <ul className={styles.list}>
          {words.stored.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </footer>
  );
}
