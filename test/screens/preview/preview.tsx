import { createRoot } from "react-dom/client";
import { openPane } from "../../../src/screens/task-pane/conduct/pane.ts";
import { typingIn } from "../../../src/screens/task-pane/conduct/typing.ts";
import { TaskPane } from "../../../src/screens/task-pane/task-pane.tsx";
import { harrowmere } from "../../support/build.ts";
import { fakeHost } from "./fake-host.ts";
import { fakeRegister, registerIn } from "./fake-register.ts";
import { states, type PreviewState, type StateName } from "./states.ts";

const { file } = harrowmere({ protocols: ["part-5.5", "cpca-2022"] });
const known = fakeRegister({ version: "9f2c64d01b7ae358", file });

/** Shows the state that the address names, and tells when it is there. */
function show(): void {
  const name = new URLSearchParams(location.search).get("state") ?? "findings";
  const state: PreviewState = states[name as StateName];
  const host = fakeHost(state.draft, state.options);
  const pane = openPane({
    host,
    register: state.trouble === undefined ? known : registerIn(state.trouble),
    desk: state.desk ?? null,
    openAttachment: (attachment) => Promise.resolve(attachment),
    typing: typingIn(() => window.sessionStorage),
  });
  Object.assign(window, { pane, host });
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<TaskPane pane={pane} />);
  const end = pane.subscribe(() => {
    if (pane.state().stage === "opening") return;
    end();
    state.act?.(pane);
  });
}

show();
