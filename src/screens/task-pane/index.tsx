import { createRoot } from "react-dom/client";
import { officeReady, paneHost } from "../../outlook/index.ts";
import { pageClock } from "../shared/index.ts";
import { attachmentOpener } from "./attachments/index.ts";
import { openPane } from "./conduct/pane.ts";
import { policyAt } from "./conduct/policy-file.ts";
import { remembered, unreachable } from "./conduct/policy-source.ts";
import { typingIn } from "./conduct/typing.ts";
import { TaskPane } from "./task-pane.tsx";

/** Where the policy of fictional people lies in development; null in production, where a register is asked. */
declare const __POLICY_ADDRESS__: string | null;

/** Begins the pane in Outlook, once Office.js is ready. */
async function begin(): Promise<void> {
  const host = paneHost(await officeReady(), {
    clock: pageClock,
    whenBack: (task) => {
      window.addEventListener("focus", task);
    },
  });
  const source = __POLICY_ADDRESS__ === null ? unreachable : policyAt(__POLICY_ADDRESS__, fetch);
  const pane = openPane({
    host,
    policy: remembered(source, () => pageClock.now()),
    openAttachment: attachmentOpener(),
    typing: typingIn(() => window.sessionStorage),
  });
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<TaskPane pane={pane} />);
}

void begin();
