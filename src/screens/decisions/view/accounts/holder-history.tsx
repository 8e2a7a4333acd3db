import { useId } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { AccountHolder } from "../../state/account-list.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { Happening } from "./happening.tsx";

const { accounts } = words;

const useStyles = makeStyles({ opener: { paddingInline: 0, minHeight: "32px" } });

/** What the log tells of a person's accounts, fetched when it is asked for. */
export function HolderHistory({ holder: { person, name } }: { readonly holder: AccountHolder }) {
  const layout = useLayout();
  const styles = useStyles();
  const { page, state } = usePage();
  const id = useId();
  const events = state.histories[person];
  const isOpen = events !== undefined;
  return (
    <>
      <div>
        <Button
          appearance="transparent"
          className={styles.opener}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": id } : {})}
          aria-label={label(accounts.historyOf, { name })}
          disabledFocusable={state.work !== null}
          onClick={() => {
            page.actions.lookBack(person);
          }}
        >
          {accounts.history}
        </Button>
      </div>
      {isOpen && (
        <div id={id}>
          {events.length === 0 ? (
            <p className={layout.muted}>{accounts.historyEmpty}</p>
          ) : (
            <ul className={layout.list}>
              {events.map((event) => (
                <Happening key={event.n} event={event} />
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
