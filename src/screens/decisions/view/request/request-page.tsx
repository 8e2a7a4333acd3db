import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConsentRequestView } from "../../../../api/index.ts";
import { Disclosure } from "../../../shared/index.ts";
import { daysLeft, sayLastDay } from "../../say.ts";
import { partOf, standingOf, watches } from "../../state/part.ts";
import { label, stateWords, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { Mark } from "../state-mark.tsx";
import { DecisionCard } from "./decision-card.tsx";
import { Deeds } from "./deeds.tsx";
import { FactsCard } from "./facts-card.tsx";
import { Story } from "./story.tsx";
import { tones } from "./tone.ts";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  next: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  printed: { display: "none", "@media print": { display: "block", margin: 0 } },
});

interface RequestProps {
  readonly request: ConsentRequestView;
}

function sayDaysLeft(days: number): string {
  const { zero, one, many } = words.facts.daysLeft;
  if (days === 0) return zero;
  return days === 1 ? one : label(many, { count: days });
}

/** How long there is to answer; nothing where nobody is asked any more. */
function TimeLeft({ request }: RequestProps) {
  const layout = useLayout();
  const { page } = usePage();
  const isOpen = request.state === "requested" || request.state === "informed";
  const days = daysLeft(request.lapsesAt, page.now());
  if (!isOpen || days < 0) return null;
  return <p className={mergeClasses(layout.muted, layout.notPrinted)}>{sayDaysLeft(days)}</p>;
}

/** How it stands, and what happens next. */
function Head({ request }: RequestProps) {
  const styles = useStyles();
  const layout = useLayout();
  const me = useReader();
  const { headline, next } = standingOf(request, me);
  const values = {
    asker: request.asker.name,
    originator: request.originator.name,
    lapses: sayLastDay(request.lapsesAt),
  };
  return (
    <div className={styles.head}>
      <p className={styles.printed}>
        {me.authority} · {words.facts.printedHead}
      </p>
      <Mark tone={tones[request.state]}>{stateWords[request.state]}</Mark>
      <Title>{label(headline, values)}</Title>
      <p className={mergeClasses(styles.next, layout.notPrinted)}>{label(next, values)}</p>
      <TimeLeft request={request} />
    </div>
  );
}

/** A copy of everything that is held on a request, for the Monitoring Officer. */
function CopyOfRecord({ request }: RequestProps) {
  const layout = useLayout();
  const { page, state } = usePage();
  const isAtWork = state.work?.doing === "export";
  const take = (format: "json" | "csv") => () => {
    page.actions.exportOf(request.id, format);
  };
  return (
    <div className={layout.notPrinted}>
      <Disclosure title={words.facts.export}>
        <div className={layout.close}>
          <p className={layout.text}>{words.facts.exportMore}</p>
          <div className={layout.buttons}>
            <Button disabledFocusable={isAtWork} onClick={take("json")}>
              {words.facts.exportJson}
            </Button>
            <Button disabledFocusable={isAtWork} onClick={take("csv")}>
              {words.facts.exportCsv}
            </Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

/** One request: how it stands, what is asked, what its reader can do, and what has happened so far. */
export function RequestPage({ request }: RequestProps) {
  const layout = useLayout();
  const me = useReader();
  const isOverseer = partOf(request, me) === "overseer";
  return (
    <article className={layout.stack}>
      <Bars />
      <Head request={request} />
      <DecisionCard request={request} />
      <FactsCard request={request} />
      {isOverseer && <Story request={request} />}
      <Deeds request={request} />
      {!isOverseer && <Story request={request} />}
      {isOverseer && watches(me) && <CopyOfRecord request={request} />}
    </article>
  );
}
