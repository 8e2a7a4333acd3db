import { useDesk } from "../desk-context.ts";
import { ComposeView } from "../compose/compose-view.tsx";
import { MessageList } from "../list/message-list.tsx";
import { ReadingView } from "../reading/reading-view.tsx";
import { SituationsView } from "../situations/situations-view.tsx";
import { Folders } from "./folders.tsx";
import { Pane } from "./pane.tsx";

/** What stands beside the list. */
function Beside() {
  const [, { view, draft }] = useDesk();
  if (view === "situations") return <SituationsView />;
  if (view === "draft" && draft !== null) return <ComposeView key={draft.id} draft={draft} />;
  return <ReadingView />;
}

/** Folders, list, and what is open; the task pane at its side. On a narrow screen one of them at a time. */
export function Workplace() {
  const [, { view, pane }] = useDesk();
  return (
    <main className={`workplace shows-${view}${pane === null ? "" : " has-pane"}`}>
      <Folders />
      {view !== "situations" && <MessageList />}
      <div className="beside">
        <Beside />
      </div>
      {pane !== null && <Pane key={pane.opening} pane={pane} />}
    </main>
  );
}
