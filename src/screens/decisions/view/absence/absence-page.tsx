import { Link } from "@fluentui/react-components";
import type { WhoDetermines } from "../../../../api/index.ts";
import { recordable, recordsAs, sayWhoDecides } from "../../state/absence.ts";
import { wayTo } from "../../state/part.ts";
import { hashOf } from "../../state/route.ts";
import { words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Fact, Facts, People } from "../facts.tsx";
import { WorkFault } from "../form/form-frame.tsx";
import { Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { RecordAbsence } from "./absence-form.tsx";

const { absence } = words;

interface AbsenceProps {
  readonly whoDetermines: WhoDetermines;
}

/** Who decides, in words and by the offices. */
function AsItStands({ whoDetermines }: AbsenceProps) {
  const layout = useLayout();
  const { monitoringOfficer, deputies } = whoDetermines;
  return (
    <>
      <p className={layout.text}>
        <strong>{sayWhoDecides(whoDetermines, useReader().person)}</strong>
      </p>
      {monitoringOfficer === null && <p className={layout.text}>{absence.appoint}</p>}
      <Facts>
        <Fact name={absence.officer}>
          {monitoringOfficer === null ? absence.nobody : <People people={[monitoringOfficer]} />}
        </Fact>
        <Fact name={absence.deputies}>
          {deputies.length === 0 ? absence.noDeputies : <People people={deputies} />}
        </Fact>
      </Facts>
    </>
  );
}

/** What the reader can record; nothing for whoever has no part in it. */
function Recording({ whoDetermines }: AbsenceProps) {
  const layout = useLayout();
  const as = recordsAs(useReader());
  const change = recordable(whoDetermines);
  if (as === null || change === null) return null;
  if (as === "deputy") return <p className={layout.muted}>{absence.deputyMayNot}</p>;
  return <RecordAbsence whoDetermines={whoDetermines} as={as} change={change} />;
}

/** Who decides now: for anybody to read, for the Monitoring Officer and an administrator to record an absence. */
export function AbsencePage({ whoDetermines }: AbsenceProps) {
  const layout = useLayout();
  const { form, route } = usePage().state;
  const way = wayTo(route, useReader());
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{absence.title}</Title>
      <p className={layout.text}>
        {absence.lead}{" "}
        {way !== null && (
          <Link inline href={hashOf({ at: way })}>
            {absence.back[way]}
          </Link>
        )}
      </p>
      {form === null && <WorkFault />}
      <section className={layout.card}>
        <AsItStands whoDetermines={whoDetermines} />
        <Recording whoDetermines={whoDetermines} />
      </section>
    </div>
  );
}
