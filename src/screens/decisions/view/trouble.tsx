import { Button } from "@fluentui/react-components";
import type { PageTrouble } from "../state/page-state.ts";
import { words } from "../words/index.ts";
import { Title } from "./heading.tsx";
import { useLayout } from "./layout.ts";
import { usePage } from "./page-context.ts";

/** What may pass by itself. */
const passes: readonly PageTrouble[] = ["unreachable", "failed"];

/** Where the reader's own lists are a way on. */
const leads: readonly PageTrouble[] = ["not-found", "not-allowed"];

/** Why a page shows nothing, and what to do about it. */
export function Trouble({ trouble }: { readonly trouble: PageTrouble }) {
  const layout = useLayout();
  const { page } = usePage();
  const { title, more } = words.page.trouble[trouble];
  return (
    <div className={layout.stack}>
      <Title>{title}</Title>
      <p className={layout.text}>{more}</p>
      <div className={layout.buttons}>
        {trouble === "stranger" && (
          <Button
            appearance="primary"
            onClick={() => {
              page.actions.signOut();
            }}
          >
            {words.page.signOut}
          </Button>
        )}
        {passes.includes(trouble) && (
          <Button
            appearance="primary"
            onClick={() => {
              page.actions.again();
            }}
          >
            {words.page.trouble.again}
          </Button>
        )}
        {leads.includes(trouble) && (
          <Button as="a" href="#/" appearance="primary">
            {words.page.trouble.toLists}
          </Button>
        )}
      </div>
    </div>
  );
}
