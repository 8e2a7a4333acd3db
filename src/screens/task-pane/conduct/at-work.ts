import type { Card } from "../state/card.ts";
import type { Cause } from "../state/cause.ts";
import type { Work } from "../state/pane-state.ts";
import type { Bench } from "./actions.ts";

/** Takes work up for a card, one at a time; a check follows where there is a cause for it. */
export function atWork(
  { state, dispatch, enqueue, checked }: Bench,
  { key }: Card,
  doing: Work["doing"],
  task: () => Promise<Cause | null>,
): void {
  if (state().work !== null) return;
  dispatch({ is: "work-began", work: { key, doing } });
  void enqueue(async () => {
    const cause = await task();
    if (cause !== null) await checked(cause);
  });
}
