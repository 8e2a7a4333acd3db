import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { focusPlace } from "../../../shared/index.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";

/** How many are drawn at once: three thousand would make the page slow to open. */
const shownAtOnce = 20;

interface LongListProps<Item> {
  /** Tells its places for the focus from those of other lists. */
  readonly list: keyof typeof words.bringIn.more;
  readonly items: readonly Item[];
  readonly show: (item: Item) => ReactNode;
}

/** A part of a preview: its first lines, and more where somebody wants them. Nothing where there is nothing. */
export function LongList<Item>({ list, items, show }: LongListProps<Item>) {
  const layout = useLayout();
  const root = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(shownAtOnce);
  useEffect(() => {
    if (limit > shownAtOnce) focusPlace(root.current, places.listed(list, limit - shownAtOnce));
  }, [limit, list]);
  if (items.length === 0) return null;
  const shown = items.slice(0, limit);
  return (
    <section className={layout.card}>
      <Heading level={2}>{words.bringIn.countOf[list]}</Heading>
      {shown.length < items.length && (
        <p className={layout.muted}>
          {label(words.bringIn.shown, { count: shown.length, limit: items.length })}
        </p>
      )}
      <ul className={layout.list} ref={root}>
        {shown.map((item, at) => (
          // A preview is read once and never reordered.
          <li key={at} tabIndex={-1} data-focus={places.listed(list, at)}>
            {show(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <div className={layout.buttons}>
          <Button
            onClick={() => {
              setLimit(limit + shownAtOnce);
            }}
          >
            {words.bringIn.more[list]}
          </Button>
        </div>
      )}
    </section>
  );
}
