import type { ConsentRequestView } from "../../../../api/index.ts";
import { sayDay, sayLastDay, sayMoment } from "../../say.ts";
import { partOf } from "../../state/part.ts";
import { label, words } from "../../words/index.ts";
import { Fact, Facts, People, Quote } from "../facts.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { useNames, useReader } from "../page-context.ts";
import { sayKeptSince } from "./kept-since.ts";

interface RequestProps {
  readonly request: ConsentRequestView;
}

/** Which correspondence is meant. */
function Correspondence({ request: { correspondence } }: RequestProps) {
  const nameOf = useNames();
  const { facts } = words;
  if (correspondence === null) return <Fact name={facts.correspondence}>{facts.erased}</Fact>;
  const { subject, author, sent, medium, reference } = correspondence;
  return (
    <>
      <Fact name={facts[medium]}>
        <strong>{subject === "" ? facts.noSubject : subject}</strong>
      </Fact>
      <Fact name={facts.writtenBy}>{nameOf(author)}</Fact>
      <Fact name={medium === "paper" ? facts.dated : facts.sent}>{sayMoment(sent)}</Fact>
      {reference !== undefined && <Fact name={facts.reference}>{reference}</Fact>}
    </>
  );
}

const open: readonly ConsentRequestView["state"][] = ["requested", "informed"];

/** Who asks, and until when. Nobody is told their own name. */
function Asking({ request }: RequestProps) {
  const { facts } = words;
  const part = partOf(request, useReader());
  return (
    <>
      {part !== "asker" && (
        <Fact name={facts.askedBy}>
          <People people={[request.asker]} />
        </Fact>
      )}
      {request.alsoAsking.length > 0 && (
        <Fact name={facts.alsoAsking}>
          <People people={request.alsoAsking} />
        </Fact>
      )}
      {part !== "originator" && (
        <Fact name={facts.originator}>
          <People people={[request.originator]} />
        </Fact>
      )}
      <Fact name={facts.askedOn}>{sayDay(request.askedAt)}</Fact>
      {open.includes(request.state) && <Fact name={facts.answerBy}>{sayLastDay(request.lapsesAt)}</Fact>}
      {request.decideBy !== null && <Fact name={facts.wantedBy}>{sayLastDay(request.decideBy)}</Fact>}
    </>
  );
}

/** That the record is kept past its time, since when, by whom and why; nothing where it is not. */
function Kept({ request: { hold } }: RequestProps) {
  const { facts } = words;
  if (hold === null) return null;
  return (
    <Fact name={facts.kept}>
      {sayKeptSince(hold)}
      {hold.reason !== null && <Quote>{hold.reason}</Quote>}
    </Fact>
  );
}

/** What is asked: which correspondence, with whom, why, by whom and until when. */
export function FactsCard({ request }: RequestProps) {
  const layout = useLayout();
  const { facts } = words;
  return (
    <section className={layout.card}>
      <Heading level={2}>{facts.title}</Heading>
      <Facts>
        <Correspondence request={request} />
        <Fact name={facts.shareWith}>
          <People people={request.shareWith} />
        </Fact>
        <Fact name={facts.why}>
          {request.reason === null ? facts.noWords : <Quote>{request.reason}</Quote>}
        </Fact>
        {request.legalProvision !== null && <Fact name={facts.law}>{request.legalProvision}</Fact>}
        <Asking request={request} />
        <Kept request={request} />
      </Facts>
      <p className={layout.muted}>{label(facts.number, { id: request.id })}</p>
    </section>
  );
}
