import type { ConsentRequestView } from "../../../../api/index.ts";
import { sayWeekday } from "../../say.ts";
import { idsIn, type DeedName } from "../../state/form.ts";
import { label, words } from "../../words/index.ts";
import { Fact, Facts, People, Quote } from "../facts.tsx";
import { ChoiceField, DayField, FewerPeopleField, WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { useOpenForm } from "../form/use-open-form.ts";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";

interface RequestProps {
  readonly request: ConsentRequestView;
}

const { fields } = words;

/** With whom, on what conditions and until when: fewer, more, sooner than asked. */
function LimitFields({ request }: RequestProps) {
  return (
    <>
      <FewerPeopleField
        field="people"
        title={fields.people}
        hint={fields.peopleHint}
        people={request.shareWith}
      />
      <WordsField field="conditions" title={fields.conditions} hint={fields.conditionsHint} />
      <DayField field="expires" title={fields.expires} hint={fields.expiresHint} />
    </>
  );
}

function DetermineFields({ request }: RequestProps) {
  const { values } = useOpenForm();
  return (
    <>
      <ChoiceField
        field="outcome"
        title={fields.outcome}
        choices={{ share: fields.share, "do-not-share": fields.doNotShare }}
      />
      {values["outcome"] === "share" && <LimitFields request={request} />}
      <WordsField field="reasons" title={fields.reasons} hint={fields.reasonsHint} isRequired />
    </>
  );
}

/** The fields of each deed; those that have none are only confirmed. */
function DeedFields({ request, form }: RequestProps & { readonly form: DeedName }) {
  const hint = label(fields.reasonHint, { asker: request.asker.name });
  switch (form) {
    case "limit":
      return <LimitFields request={request} />;
    case "refuse":
    case "object":
      return <WordsField field="reason" title={fields.reason} hint={hint} />;
    case "refer":
      return <WordsField field="grounds" title={fields.grounds} isRequired />;
    case "determine":
      return <DetermineFields request={request} />;
    case "hold":
    case "lift-hold":
      return <WordsField field="reason" title={fields.reason} hint={fields.keepHint} isRequired />;
    case "grant":
      return <Agreed request={request} />;
    case "revoke":
    case "withdraw":
    case "remind":
      return null;
  }
}

/** To what a grant would agree, as it stands in the form. */
function Agreed({ request }: RequestProps) {
  const { values } = useOpenForm();
  const { facts } = words;
  const chosen = idsIn(
    values["people"],
    request.shareWith.map(({ id }) => id),
  );
  const conditions = (values["conditions"] ?? "").trim();
  const expires = values["expires"] ?? "";
  return (
    <Facts>
      <Fact name={facts.sharedWith}>
        <People people={request.shareWith.filter(({ id }) => chosen.includes(id))} />
      </Fact>
      <Fact name={facts.conditions}>
        {conditions === "" ? facts.noConditions : <Quote>{conditions}</Quote>}
      </Fact>
      <Fact name={facts.until}>{expires === "" ? facts.noEnd : sayWeekday(expires)}</Fact>
    </Facts>
  );
}

/** A form's answers, to be read once more. */
function Answers({ request, form }: RequestProps & { readonly form: DeedName }) {
  const { values } = useOpenForm();
  const layout = useLayout();
  if (form === "limit") return <Agreed request={request} />;
  const isSharing = values["outcome"] === "share";
  return (
    <>
      <p className={layout.text}>
        <strong>{isSharing ? fields.share : fields.doNotShare}</strong>
      </p>
      {isSharing && <Agreed request={request} />}
      <Facts>
        <Fact name={words.facts.reasons}>
          <Quote>{(values["reasons"] ?? "").trim()}</Quote>
        </Fact>
      </Facts>
    </>
  );
}

/** One deed: its fields, what it means, and, where it weighs much, its answers once more before it is given. */
export function DeedForm({ request, form }: RequestProps & { readonly form: DeedName }) {
  const { page } = usePage();
  const { open } = useOpenForm();
  const deed = words.deeds[form];
  const names = { asker: request.asker.name, originator: request.originator.name };
  const means = label(deed.means, names);
  const isLast = open.step === "check" || (form !== "limit" && form !== "determine");
  const cancel = { words: words.page.cancel, go: page.actions.close };
  if (open.step === "check")
    return (
      <FormFrame
        title={form === "determine" ? fields.checkDecision : fields.check}
        means={means}
        give={deed.give}
        back={{ words: fields.change, go: page.actions.change }}
      >
        <Answers request={request} form={form} />
      </FormFrame>
    );
  return (
    <FormFrame
      title={deed.title}
      means={isLast ? means : ""}
      give={isLast ? deed.give : fields.continue}
      back={cancel}
    >
      <DeedFields request={request} form={form} />
    </FormFrame>
  );
}
