import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditEntry } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import { entryWords, label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";

const { log } = words;

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: "2px" },
  mark: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The page of a record; null for what has none. */
function pageOf(record: string): string | null {
  return record.startsWith("C-") ? `#/requests/${record}` : null;
}

function About({ record }: { readonly record: string }) {
  const page = pageOf(record);
  const text = label(log.about, { record });
  return page === null ? (
    <span>{text}</span>
  ) : (
    <span>
      <Link href={page}>{text}</Link>
    </span>
  );
}

/** One entry of the log. */
export function LogEntry({ entry }: { readonly entry: AuditEntry }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <li className={layout.card}>
      <div className={styles.entry}>
        <strong>{entryWords[entry.kind] ?? entry.kind}</strong>
        <span className={layout.muted}>
          {label(log.entry, { entry: entry.n })} · <time dateTime={entry.at}>{sayMoment(entry.at)}</time>
        </span>
        {entry.about !== null && <About record={entry.about} />}
        <span className={styles.mark}>
          {log.mark} {entry.hash.slice(0, 16)}
        </span>
      </div>
    </li>
  );
}
