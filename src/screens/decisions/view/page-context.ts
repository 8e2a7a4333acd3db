import { createContext, use } from "react";
import type { Me } from "../../../api/index.ts";
import type { Page } from "../conduct/page.ts";
import type { PageState } from "../state/page-state.ts";

/** The pages at work and their state now, for the parts of the screen. */
export interface PageNow {
  readonly page: Page;
  readonly state: PageState;
}

export const PageContext = createContext<PageNow | null>(null);

/** The page that this part of the screen belongs to. */
export function usePage(): PageNow {
  const now = use(PageContext);
  if (now === null) throw new Error("a part of the page stands outside of it");
  return now;
}

/** Who reads. Only for parts that stand behind a sign-in. */
export function useReader(): Me {
  const { state } = usePage();
  if (state.me === null) throw new Error("nobody reads this page");
  return state.me;
}

/** What stands under a person's name: their post or ward; empty where the directory does not know them. */
export function usePosts(): (id: string) => string {
  const { people } = usePage().state;
  return (id) => people.find((person) => person.id === id)?.post ?? "";
}

/** A person's name as the directory has it today; what was written itself where it names nobody there. */
export function useNames(): (idOrText: string) => string {
  const { people } = usePage().state;
  return (idOrText) => people.find(({ id }) => id === idOrText)?.name ?? idOrText;
}
