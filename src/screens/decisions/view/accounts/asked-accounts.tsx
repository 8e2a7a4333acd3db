import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentAsk } from "../../../../api/index.ts";
import { sayDay } from "../../say.ts";
import { isAssessable } from "../../state/account-state.ts";
import type { AccountHolder } from "../../state/account-list.ts";
import { administers } from "../../state/part.ts";
import { hashOf } from "../../state/route.ts";
import { label, words } from "../../words/index.ts";
import { WordsField } from "../form/fields.tsx";
import { FormFrame } from "../form/form-frame.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { Opener } from "../form/opener.tsx";
import { usePage, useReader } from "../page-context.ts";

const { accounts, addAccount } = words;

const useStyles = makeStyles({
  ask: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

function CloseForm({ address }: { readonly address: string }) {
  const { page } = usePage();
  return (
    <FormFrame
      title={label(accounts.closeAskOf, { address })}
      means={accounts.closeMeans}
      give={accounts.closeGive}
      back={{ words: words.page.cancel, go: page.actions.close }}
    >
      <WordsField field="reason" title={accounts.closeReason} isRequired />
    </FormFrame>
  );
}

interface AskProps {
  readonly ask: AssessmentAsk;
  /** Whether the account is one that can be assessed. */
  readonly mayAssess: boolean;
}

function AskButtons({ ask: { id, address, holder }, mayAssess }: AskProps) {
  const layout = useLayout();
  const { page } = usePage();
  return (
    <div className={layout.buttons}>
      {mayAssess && (
        <Button
          appearance="primary"
          aria-label={label(accounts.assessOf, { address })}
          onClick={() => {
            page.actions.open("assess", address);
          }}
        >
          {accounts.assess}
        </Button>
      )}
      {holder === null && (
        <Button
          as="a"
          href={hashOf({ at: "add-account", about: address })}
          aria-label={label(addAccount.linkForOf, { address })}
        >
          {addAccount.linkFor}
        </Button>
      )}
      <Opener form="close-ask" about={id} aria-label={label(accounts.closeAskOf, { address })}>
        {accounts.closeAsk}
      </Opener>
    </div>
  );
}

/** What an administrator reads of an ask: whose account it is, who asks and why. */
function AskForAdministrator(props: AskProps) {
  const layout = useLayout();
  const { state } = usePage();
  const { ask } = props;
  const isOpen = state.form?.form === "close-ask" && state.form.about === ask.id;
  const date = sayDay(ask.askedAt);
  return (
    <>
      <p className={layout.muted}>
        {ask.holder === null ? accounts.askedUnknown : label(accounts.askedHolder, { name: ask.holder.name })}
      </p>
      <p className={layout.muted}>{label(accounts.askedBy, { by: ask.asker.name, date })}</p>
      {ask.reason !== null && <p className={layout.text}>{ask.reason}</p>}
      {isOpen ? <CloseForm address={ask.address} /> : <AskButtons {...props} />}
    </>
  );
}

interface AskedProps {
  readonly asks: readonly AssessmentAsk[];
  readonly people: readonly AccountHolder[];
}

/** What is asked and not settled; nothing where nothing is. */
export function AskedAccounts({ asks, people }: AskedProps) {
  const styles = useStyles();
  const layout = useLayout();
  const isAdministrator = administers(useReader());
  if (asks.length === 0) return null;
  const assessable = new Set(
    people.flatMap((holder) =>
      holder.accounts.filter(isAssessable).map(({ address }) => address.toLowerCase()),
    ),
  );
  return (
    <section className={layout.card}>
      <Heading level={2}>{isAdministrator ? accounts.asked : accounts.askedOwn}</Heading>
      <ul className={layout.list}>
        {asks.map((ask) => (
          <li key={ask.id} className={styles.ask}>
            <strong>{ask.address}</strong>
            {isAdministrator ? (
              <AskForAdministrator ask={ask} mayAssess={assessable.has(ask.address.toLowerCase())} />
            ) : (
              <p className={layout.muted}>{label(accounts.askedOn, { date: sayDay(ask.askedAt) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
