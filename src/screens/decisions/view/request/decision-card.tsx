import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import type { ConsentRequestView } from "../../../../api/index.ts";
import { sayLastDay, sayMoment } from "../../say.ts";
import { happeningWords, label, words } from "../../words/index.ts";
import { Fact, Facts, People, Quote } from "../facts.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";

type Happening = ConsentRequestView["happenings"][number];

const decided: readonly ConsentRequestView["state"][] = [
  "granted",
  "refused",
  "objected",
  "determined-share",
  "determined-do-not-share",
];

/** The decision that stands; null while none does. */
function decisionOf({ state, happenings }: ConsentRequestView): Happening | null {
  if (!decided.includes(state)) return null;
  return happenings.filter(({ what }) => what === state).at(-1) ?? null;
}

/** With whom it may be shared, whom that leaves out, and on what conditions. */
function Sharing({ request }: { readonly request: ConsentRequestView }) {
  const { sharing, shareWith } = request;
  const { facts } = words;
  if (sharing === null) return null;
  const allowed = sharing.mayBeSharedWith.map(({ id }) => id);
  const left = shareWith.filter(({ id }) => !allowed.includes(id));
  return (
    <>
      <Fact name={facts.sharedWith}>
        <People people={sharing.mayBeSharedWith} />
      </Fact>
      {left.length > 0 && (
        <Fact name={facts.notWith}>
          <People people={left} />
        </Fact>
      )}
      <Fact name={facts.conditions}>{sharing.conditions ?? facts.noConditions}</Fact>
      <Fact name={facts.until}>{sharing.expires === null ? facts.noEnd : sayLastDay(sharing.expires)}</Fact>
    </>
  );
}

/** What was decided, by whom, with which limits and reasons. On paper it is the whole of the decision. */
export function DecisionCard({ request }: { readonly request: ConsentRequestView }) {
  const layout = useLayout();
  const { page } = usePage();
  const decision = decisionOf(request);
  const { facts } = words;
  if (decision === null) return null;
  const isDetermined = decision.what.startsWith("determined");
  return (
    <section className={layout.card}>
      <Heading level={2}>{isDetermined ? facts.decision : facts.answer}</Heading>
      <p className={layout.text}>
        <strong>{label(happeningWords[decision.what], { by: decision.by?.name ?? "" })}</strong>
      </p>
      <Facts>
        <Sharing request={request} />
        {decision.what !== "granted" && (
          <Fact name={facts.reasons}>
            {decision.words === null ? facts.noWords : <Quote>{decision.words}</Quote>}
          </Fact>
        )}
        <Fact name={facts.decidedOn}>{sayMoment(decision.at)}</Fact>
      </Facts>
      <p className={layout.muted}>{label(facts.entry, { entry: decision.entry })}</p>
      {isDetermined && (
        <div className={layout.buttons}>
          <Button
            icon={<PrintRegular />}
            onClick={() => {
              page.actions.print();
            }}
          >
            {facts.print}
          </Button>
        </div>
      )}
    </section>
  );
}
