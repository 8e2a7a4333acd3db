import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditEntry } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import { entryWords, label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";

const { log } = words;

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  mark: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Who did it, as the personal part of an entry names them; null where nobody did, or it was erased. */
function doerOf({ said }: AuditEntry): string | null {
  const by: unknown = said?.["by"];
  const name: unknown = typeof by === "object" && by !== null ? Reflect.get(by, "name") : null;
  return typeof name === "string" ? name : null;
}

function About({ record }: { readonly record: string }) {
  const text = label(log.about, { record });
  if (!record.startsWith("C-")) return <span>{text}</span>;
  return (
    <span>
      <Link href={`#/requests/${record}`}>{text}</Link>
    </span>
  );
}

/** One entry of the log. */
export function LogEntry({ entry }: { readonly entry: AuditEntry }) {
  const styles = useStyles();
  const layout = useLayout();
  const doer = doerOf(entry);
  return (
    <li className={styles.entry}>
      <strong>{entryWords[entry.kind] ?? entry.kind}</strong>
      {doer !== null && <span>{label(log.by, { name: doer })}</span>}
      {entry.about !== null && <About record={entry.about} />}
      <span className={layout.muted}>
        {label(log.entry, { entry: entry.n })} · <time dateTime={entry.at}>{sayMoment(entry.at)}</time>
      </span>
      <span className={styles.mark}>
        {log.mark} {entry.hash.slice(0, 16)}
      </span>
    </li>
  );
}
