import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { LiveRegion, Look, useKeptFocus } from "../shared/index.ts";
import { words } from "../words.ts";
import type { Pane } from "./conduct/pane.ts";
import { places, type PaneState } from "./state/pane-state.ts";
import { Cards } from "./view/cards.tsx";
import { Loading } from "./view/loading.tsx";
import { NotRead } from "./view/not-read.tsx";
import { PaneContext } from "./view/pane-context.ts";
import { Place } from "./view/place.tsx";
import { Received } from "./view/received.tsx";
import { SignInBar } from "./view/sign-in-bar.tsx";
import { Stored } from "./view/stored.tsx";
import { Summary } from "./view/summary.tsx";
import { Trouble } from "./view/trouble.tsx";
import { useWishedFocus } from "./view/use-wished-focus.ts";

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    maxWidth: "640px",
    overflowWrap: "anywhere",
  },
});

function NothingOpen() {
  return (
    <>
      <Place level={1}>{words.trouble.nothingOpen}</Place>
      <p>{words.trouble.nothingOpenMore}</p>
    </>
  );
}

function Stage({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  if (pane.host.mode === "none") return <NothingOpen />;
  if (pane.host.mode === "read") return <Received />;
  if (state.stage === "opening") return <Loading />;
  if (state.trouble !== null) return <Trouble code={state.trouble} />;
  return (
    <>
      <Summary />
      <Cards />
      <NotRead />
    </>
  );
}

/** The task pane beside a message. */
export function TaskPane({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const now = useMemo(() => ({ pane, state }), [pane, state]);
  useEffect(() => pane.begin(), [pane]);
  useWishedFocus(root, state.focus);
  useKeptFocus(
    root,
    () => root.current?.querySelector<HTMLElement>(`[data-focus="${places.summary}"]`) ?? null,
  );
  return (
    <Look>
      <PaneContext value={now}>
        <main ref={root} className={styles.pane} aria-label={words.product}>
          <Stage pane={pane} state={state} />
          <SignInBar />
          <Stored />
        </main>
        <LiveRegion notice={state.notice} />
      </PaneContext>
    </Look>
  );
}
