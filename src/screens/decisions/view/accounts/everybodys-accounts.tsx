import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Field, SearchBox } from "@fluentui/react-components";
import { focusPlace } from "../../../shared/index.ts";
import { dayOf } from "../../say.ts";
import { countsOf, firstOf, lookedFor, type AccountHolder, type Looking } from "../../state/account-list.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { HolderCard } from "./holder-card.tsx";
import { StateCounts } from "./state-counts.tsx";

const { accounts } = words;

/** How many people are drawn at once: more would make each key press slow to show. */
const shownAtOnce = 50;

function sayShown(shown: number, found: number): string {
  if (found === 0) return accounts.noMatch;
  if (shown < found) return label(accounts.of, { count: shown, limit: found });
  return shown === 1 ? accounts.foundOne : label(accounts.found, { count: shown });
}

/** Which people are shown: what is looked for, how many of those, and how to change both. */
function useLooking(people: readonly AccountHolder[]) {
  const { page, state } = usePage();
  const today = dayOf(page.now());
  const [looking, setLooking] = useState<Looking>({ search: "", state: "every" });
  const [limit, setLimit] = useState(shownAtOnce);
  const counts = useMemo(() => countsOf(people, today), [people, today]);
  const found = useMemo(() => lookedFor(people, looking, today), [people, looking, today]);
  const openAddress = state.form?.form === "assess" ? state.form.about : null;
  return {
    looking,
    counts,
    found,
    limit,
    shown: firstOf(found, people, limit, openAddress),
    look: (change: Partial<Looking>) => {
      setLooking({ ...looking, ...change });
      setLimit(shownAtOnce);
    },
    showMore: () => {
      setLimit(limit + shownAtOnce);
    },
  };
}

/** Everybody's accounts: how many stand how, a search, and the people who fit. */
export function EverybodysAccounts({ people }: { readonly people: readonly AccountHolder[] }) {
  const layout = useLayout();
  const list = useRef<HTMLUListElement>(null);
  const { looking, counts, found, limit, shown, look, showMore } = useLooking(people);
  useEffect(() => {
    if (limit > shownAtOnce) focusPlace(list.current, places.item(limit - shownAtOnce));
  }, [limit]);
  return (
    <>
      <StateCounts
        counts={counts}
        chosen={looking.state}
        onChoose={(state) => {
          look({ state });
        }}
      />
      <Field label={accounts.search}>
        <SearchBox
          style={{ maxWidth: "none" }}
          value={looking.search}
          onChange={(_, { value }) => {
            look({ search: value });
          }}
        />
      </Field>
      <p className={layout.muted}>{sayShown(Math.min(limit, found.length), found.length)}</p>
      <ul className={layout.list} ref={list}>
        {shown.map((holder, at) => (
          <HolderCard key={holder.person} holder={holder} at={at} />
        ))}
      </ul>
      {limit < found.length && (
        <div className={layout.buttons}>
          <Button onClick={showMore}>{accounts.more}</Button>
        </div>
      )}
    </>
  );
}
