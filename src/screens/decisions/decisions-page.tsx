import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { LiveRegion, Look, useKeptFocus, useWishedFocus } from "../shared/index.ts";
import type { Page } from "./conduct/page.ts";
import { places } from "./state/page-state.ts";
import { PageContext } from "./view/page-context.ts";
import { Shell } from "./view/shell.tsx";
import { Stage } from "./view/stage.tsx";

/** The pages on which members and the Monitoring Officer decide. */
export function DecisionsPage({ page }: { readonly page: Page }) {
  const root = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(page.subscribe, page.state);
  const now = useMemo(() => ({ page, state }), [page, state]);
  useEffect(() => page.begin(), [page]);
  useWishedFocus(root, state.focus);
  useKeptFocus(root, () => root.current?.querySelector<HTMLElement>(`[data-focus="${places.head}"]`) ?? null);
  return (
    <Look>
      <PageContext value={now}>
        <div ref={root}>
          <Shell>
            <Stage />
          </Shell>
        </div>
        <LiveRegion notice={state.notice} />
      </PageContext>
    </Look>
  );
}
