import type { ReleaseView } from "../../../../api/index.ts";
import { sayCheck } from "../../../../decision/index.ts";
import type { CheckId } from "../../../../message/index.ts";
import { sayMoment } from "../../say.ts";
import { watches } from "../../state/part.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Fact, Facts, Quote } from "../facts.tsx";
import { ChoiceField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage, useReader } from "../page-context.ts";
import { Opener } from "../form/opener.tsx";
import { Mark, type Tone } from "../state-mark.tsx";

const { releases } = words;

const tones: Readonly<Record<ReleaseView["state"], Tone>> = {
  asked: "waiting",
  released: "yes",
  "kept-held": "no",
};

interface ReleaseProps {
  readonly release: ReleaseView;
}

function DecideForm({ release }: ReleaseProps) {
  const { page } = usePage();
  const names = { asker: release.asker.name };
  return (
    <FormFrame
      title={releases.decide}
      means={label(releases.means, names)}
      give={releases.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <ChoiceField
        field="outcome"
        title={releases.outcome}
        choices={{ release: releases.release, "keep-held": releases.keep }}
      />
      <WordsField
        field="reason"
        title={releases.reason}
        hint={label(releases.reasonHint, names)}
        isRequired
      />
    </FormFrame>
  );
}

function ReleaseFacts({ release }: ReleaseProps) {
  const { decidedBy, decidedAt, decisionReason, reason, check, digest } = release;
  return (
    <Facts>
      <Fact name={releases.heldBy}>{sayCheck(check as CheckId)}</Fact>
      <Fact name={releases.why}>{reason === null ? words.facts.noWords : <Quote>{reason}</Quote>}</Fact>
      <Fact name={releases.digest}>
        <code>{digest.slice(0, 16)}</code>
      </Fact>
      {decidedBy !== null && decidedAt !== null && (
        <Fact name={words.facts.decidedBy}>
          {label(releases.decidedBy, { name: decidedBy.name, date: sayMoment(decidedAt) })}
        </Fact>
      )}
      {decisionReason !== null && (
        <Fact name={words.facts.reasons}>
          <Quote>{decisionReason}</Quote>
        </Fact>
      )}
    </Facts>
  );
}

/** One release: who asks, for which check, why; and how it was decided, or the form to decide it. */
function Release({ release }: ReleaseProps) {
  const layout = useLayout();
  const { state } = usePage();
  const isOpen = state.form?.form === "release" && state.form.about === release.id;
  return (
    <li className={layout.card}>
      <div className={layout.close}>
        <Mark tone={tones[release.state]}>{releases.states[release.state]}</Mark>
        <Heading level={2}>
          {label(release.state === "asked" ? releases.asks : releases.didAsk, { asker: release.asker.name })}
        </Heading>
        <p className={layout.muted}>{label(releases.asked, { date: sayMoment(release.askedAt) })}</p>
      </div>
      <ReleaseFacts release={release} />
      {isOpen && <DecideForm release={release} />}
      {!isOpen && release.youMay.includes("decide") && (
        <div className={layout.buttons}>
          <Opener appearance="primary" form="release" about={release.id}>
            {releases.decide}
          </Opener>
        </div>
      )}
    </li>
  );
}

/** Releases from a hold: those to decide first, as the register gives them. */
export function ReleasesPage({ all }: { readonly all: readonly ReleaseView[] }) {
  const layout = useLayout();
  const me = useReader();
  const sorted = [...all].sort((a, b) => Number(b.state === "asked") - Number(a.state === "asked"));
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{releases.title}</Title>
      <p className={layout.text}>{watches(me) ? releases.lead : releases.leadOwn}</p>
      {all.length === 0 ? (
        <div className={layout.card}>
          <p className={layout.text}>
            <strong>{releases.empty}</strong>
          </p>
          {watches(me) && <p className={layout.text}>{releases.emptyMore}</p>}
        </div>
      ) : (
        <ul className={layout.list}>
          {sorted.map((release) => (
            <Release key={release.id} release={release} />
          ))}
        </ul>
      )}
    </div>
  );
}
