import type { CheckRates } from "../../../../api/index.ts";
import { sayCheck } from "../../../../decision/index.ts";
import type { CheckId } from "../../../../message/index.ts";
import { sayDay } from "../../say.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Fact, Facts } from "../facts.tsx";
import { ChoiceField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage } from "../page-context.ts";

const { checks } = words;

type Rate = CheckRates["rates"][number];

/** How strict a check can be made: one that nobody set stands as the protocol has it already. */
function choicesFor({ level }: Rate): Readonly<Record<string, string>> {
  const { protocol, ...levels } = checks.levels;
  return level === null ? levels : { ...levels, protocol };
}

function sayLevel({ level }: Rate): string {
  const brief: Readonly<Record<string, string>> = checks.brief;
  return brief[level ?? "protocol"] ?? checks.brief.protocol;
}

function LevelForm({ rate }: { readonly rate: Rate }) {
  const { page } = usePage();
  return (
    <FormFrame
      title={label(checks.changeOf, { check: sayCheck(rate.check as CheckId) })}
      means={checks.means}
      give={checks.give}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <ChoiceField field="level" title={checks.level} choices={choicesFor(rate)} />
      <WordsField field="reason" title={checks.reason} hint={checks.reasonHint} isRequired />
    </FormFrame>
  );
}

/** Of nothing there is no share. */
function share({ sends, falseAlarms }: Rate): string {
  if (sends === 0) return String(falseAlarms);
  const percent = Math.round((falseAlarms / sends) * 100);
  return label(checks.ofAll, { count: falseAlarms, share: percent });
}

/** One check: how often it stood in the way, how often that was a false alarm, how strict it is. */
function Check({ rate }: { readonly rate: Rate }) {
  const layout = useLayout();
  const { state } = usePage();
  const isOpen = state.form?.form === "level" && state.form.about === rate.check;
  return (
    <li className={layout.card}>
      <Heading level={2}>{sayCheck(rate.check as CheckId)}</Heading>
      <Facts>
        <Fact name={checks.sends}>{rate.sends}</Fact>
        <Fact name={checks.falseAlarms}>{share(rate)}</Fact>
        <Fact name={checks.level}>{sayLevel(rate)}</Fact>
      </Facts>
      {isOpen ? (
        <LevelForm rate={rate} />
      ) : (
        <div className={layout.buttons}>
          <Opener
            form="level"
            about={rate.check}
            aria-label={label(checks.changeOf, { check: sayCheck(rate.check as CheckId) })}
          >
            {checks.change}
          </Opener>
        </div>
      )}
    </li>
  );
}

type Adopted = CheckRates["protocols"][number];

function sayReview({ reviewDue, isReviewDue }: Adopted): string {
  if (reviewDue === null) return checks.noReview;
  const date = sayDay(reviewDue);
  return isReviewDue ? label(checks.reviewIsDue, { date }) : date;
}

/** The protocols by which the checks go, their versions, and when each is to be reviewed. */
function Protocols({ protocols }: Pick<CheckRates, "protocols">) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Heading level={2}>{checks.protocols}</Heading>
      {protocols.map((each) => (
        <div key={each.id} className={layout.close}>
          <Heading level={3}>{each.title}</Heading>
          <Facts>
            <Fact name={checks.version}>{each.version}</Fact>
            <Fact name={checks.review}>{sayReview(each)}</Fact>
          </Facts>
        </div>
      ))}
    </section>
  );
}

/** How often each check stood in the way and was wrong, how strict it is, and the protocols behind them. */
export function ChecksPage({ rates }: { readonly rates: CheckRates }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{checks.title}</Title>
      <p className={layout.text}>{label(checks.lead, { date: sayDay(rates.since) })}</p>
      {rates.rates.every(({ sends }) => sends === 0) && <p className={layout.text}>{checks.none}</p>}
      <ul className={layout.list}>
        {rates.rates.map((rate) => (
          <Check key={rate.check} rate={rate} />
        ))}
      </ul>
      {rates.protocols.length > 0 && <Protocols protocols={rates.protocols} />}
    </div>
  );
}
