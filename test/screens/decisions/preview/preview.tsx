import { createRoot } from "react-dom/client";
import { browserAddress, bytesOf } from "../../../../src/screens/decisions/browser.ts";
import { openPage } from "../../../../src/screens/decisions/conduct/page.ts";
import { DecisionsPage } from "../../../../src/screens/decisions/decisions-page.tsx";
import { typingKeptAs } from "../../../../src/screens/shared/index.ts";
import { fakeRegister } from "./fake-register.ts";
import { now } from "./requests.ts";
import { states, type PreviewState, type StateName } from "./states.ts";

/** Shows the state that the address names. */
function show(): void {
  const name = new URLSearchParams(location.search).get("state") ?? "originator-requested";
  const state: PreviewState = states[name as StateName];
  if (location.hash === "") history.replaceState(null, "", state.hash);
  const register = fakeRegister(state.register);
  const saved: unknown[] = [];
  const page = openPage({
    port: register,
    signIn: { signIn: () => Promise.resolve("signed-in"), signOut: () => Promise.resolve() },
    address: browserAddress(window),
    typing: typingKeptAs("correspondence-control.decisions", () => window.sessionStorage),
    now: () => now,
    readFile: bytesOf,
    save: (file) => saved.push(file),
    copy: () => Promise.resolve(true),
    print: () => {
      Object.assign(window, { wasPrinted: true });
    },
  });
  Object.assign(window, { decisions: page, register, saved });
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<DecisionsPage page={page} />);
  const end = page.subscribe(() => {
    const { shown } = page.state();
    if (shown === null) return;
    end();
    state.act?.(page, register);
  });
}

show();
