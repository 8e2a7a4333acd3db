import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditEntry } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import { sayEntry } from "../../state/log-entry.ts";
import { label, words } from "../../words/index.ts";
import { Quote } from "../facts.tsx";
import { useLayout } from "../layout.ts";
import { useNames } from "../page-context.ts";

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

/** What the register keeps of a person stands under `person-` and their id. */
const ofPerson = "person-";

/** What an entry is about; nothing where that is whoever did it. */
function About({ record, by }: { readonly record: string; readonly by: string | null }) {
  const nameOf = useNames();
  const named = record.startsWith(ofPerson) ? nameOf(record.slice(ofPerson.length)) : record;
  if (named === by) return null;
  const text = label(log.about, { record: named });
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
  const { title, by, words: written, more } = sayEntry(entry);
  return (
    <li className={styles.entry}>
      <strong>{title}</strong>
      {by !== null && <span>{label(log.by, { name: by })}</span>}
      {written !== null && <Quote>{written}</Quote>}
      {more !== "" && <span>{more}</span>}
      {entry.about !== null && <About record={entry.about} by={by} />}
      <span className={layout.muted}>
        {label(log.entry, { entry: entry.n })} · <time dateTime={entry.at}>{sayMoment(entry.at)}</time>
      </span>
      <span className={styles.mark}>
        {log.mark} {entry.hash.slice(0, 16)}
      </span>
    </li>
  );
}
