import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AccountEvent, PointLookedAt } from "../../../../api/index.ts";
import { sayDay, sayMoment } from "../../say.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { Mark } from "../state-mark.tsx";

const { accounts } = words;

const useStyles = makeStyles({
  point: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  points: { paddingBlock: tokens.spacingVerticalS },
});

function sayEvent({ kind, outcome, address }: AccountEvent): string {
  const { happened } = accounts;
  const said = kind === "assessed" ? happened[outcome ?? "pending"] : happened[kind];
  return label(said, { address: address ?? "" });
}

function sayWhen({ at, by }: AccountEvent): string {
  const date = sayMoment(at);
  return by === null ? date : label(accounts.happenedBy, { date, by: by.name });
}

/** What came of each point of an assessment, in the words that it had then. */
function Points({ points }: { readonly points: readonly PointLookedAt[] }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ul className={mergeClasses(layout.list, styles.points)}>
      {points.map(({ text, isMet }) => (
        <li key={text} className={styles.point}>
          <Mark tone={isMet ? "yes" : "over"}>{isMet ? accounts.isMet : accounts.isNotMet}</Mark>
          {text}
        </li>
      ))}
    </ul>
  );
}

interface HappeningProps {
  readonly event: AccountEvent;
  /** Whether each point of an assessment is shown, and not only how many were met. */
  readonly isWhole?: boolean;
}

/** One thing that happened to somebody's accounts, as the log tells it. */
export function Happening({ event, isWhole = false }: HappeningProps) {
  const layout = useLayout();
  const { points, lastDay } = event;
  const count = points?.filter(({ isMet }) => isMet).length ?? 0;
  return (
    <li>
      <p className={layout.text}>{sayEvent(event)}</p>
      <p className={layout.muted}>{sayWhen(event)}</p>
      {lastDay !== null && <p className={layout.muted}>{label(accounts.until, { date: sayDay(lastDay) })}</p>}
      {points !== null && (
        <p className={layout.muted}>{label(accounts.metOf, { count, limit: points.length })}</p>
      )}
      {event.words !== null && <p className={layout.text}>{event.words}</p>}
      {isWhole && points !== null && <Points points={points} />}
    </li>
  );
}
