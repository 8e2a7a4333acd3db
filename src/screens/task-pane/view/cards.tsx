import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../words.ts";
import type { Card as CardState } from "../state/card.ts";
import { usePane } from "./pane-context.ts";
import { Card } from "./card/card.tsx";
import { Place } from "./place.tsx";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

function Section({ title, cards }: { readonly title: string; readonly cards: readonly CardState[] }) {
  const styles = useStyles();
  if (cards.length === 0) return null;
  return (
    <section className={styles.section}>
      <Place level={2}>{title}</Place>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.key}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cards, most serious first: what asks, then what is only to be known. */
export function Cards() {
  const { state } = usePane();
  const { sections } = words;
  return (
    <>
      <Section title={sections.asking} cards={state.cards.filter(({ level }) => level !== "inform")} />
      <Section title={sections.informing} cards={state.cards.filter(({ level }) => level === "inform")} />
    </>
  );
}
