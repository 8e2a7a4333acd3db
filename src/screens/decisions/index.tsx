import { createRoot } from "react-dom/client";
import { createRegisterClient } from "../../register-client/index.ts";
import { createSignIn, fetchSignInConfig, type SignIn } from "../../sign-in/index.ts";
import { pageClock, typingKeptAs } from "../shared/index.ts";
import { browserAddress, bytesOf, copyText, download } from "./browser.ts";
import { openPage } from "./conduct/page.ts";
import { DecisionsPage } from "./decisions-page.tsx";
import { registerPort } from "./register-port.ts";

/** The register serves these pages itself. */
const register = window.location.origin;

const get: typeof fetch = (input, init) => fetch(input, init);

/** The sign-in, as soon as the register has said how; asked again until it has. */
function signInOfRegister(): () => Promise<SignIn | null> {
  let signIn: SignIn | null = null;
  return async () => {
    if (signIn !== null) return signIn;
    const config = await fetchSignInConfig(register, get);
    const returnPage = new URL("sign-in.html", window.location.href).href;
    signIn = config === null ? null : createSignIn(config, { kind: "page", returnPage });
    return signIn;
  };
}

/** Begins the pages. */
function begin(): void {
  const signIn = signInOfRegister();
  const client = createRegisterClient({
    url: register,
    async token() {
      const ready = await signIn();
      // A register that does not say how to sign in is out of reach, and nobody is signed out.
      if (ready === null) throw new Error("the register does not say how to sign in");
      return ready.token();
    },
    fetch: get,
    clock: pageClock,
    newKey: () => crypto.randomUUID(),
  });
  const page = openPage({
    port: registerPort(client, {
      later: (ms, task) => pageClock.later(ms, task),
      isSeen: () => document.visibilityState === "visible",
    }),
    signIn: {
      signIn: async () => (await signIn())?.signIn() ?? "failed",
      signOut: async () => (await signIn())?.signOut(),
    },
    address: browserAddress(window),
    typing: typingKeptAs("correspondence-control.decisions", () => window.sessionStorage),
    now: () => pageClock.now(),
    readFile: bytesOf,
    save: download,
    copy: copyText,
    print: () => {
      window.print();
    },
  });
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<DecisionsPage page={page} />);
}

begin();
