import { mailboxAt, mailboxScope, type Mailbox } from "../../../mailbox-client/index.ts";
import type { PaneHost } from "../../../outlook/index.ts";
import {
  createRegisterClient,
  noRegister,
  policyFileAt,
  registerAt,
  reportsIn,
  ticketIn,
  type CheckRegister,
  type RegisterClient,
  type Storage,
} from "../../../register-client/index.ts";
import {
  createSignIn,
  fetchSignInConfig,
  type SignIn,
  type SignInConfig,
  type SignInKind,
} from "../../../sign-in/index.ts";
import { pageClock, watchChanges } from "../../shared/index.ts";
import type { Desk } from "./desk.ts";
import type { Watch } from "./pane.ts";

/** Where the policy of fictional people lies, in a development build without a register; null in every other. */
declare const __POLICY_ADDRESS__: string | null;

/** Where the authority's register is; null in a build that was told of none. */
declare const __REGISTER_ADDRESS__: string | null;

/** The register of this build, for the checks and for whoever is signed in; and their own mailbox. */
export interface RegisterHere {
  readonly register: CheckRegister;
  readonly desk: Desk | null;
  readonly watch: Watch;
  /** Null where there is no register, which alone says whether it may be asked. */
  readonly mailbox: Mailbox | null;
}

const get: typeof fetch = (address, init) => fetch(address, init);

/** Whoever is signed in, and their mailbox where the authority lets it be asked. */
interface SignedInHere {
  readonly signIn: SignIn;
  readonly mailbox: Mailbox | null;
}

function signedInHere(config: SignInConfig, { lendsSignIn }: Pick<PaneHost, "lendsSignIn">): SignedInHere {
  const returnPage = new URL("sign-in.html", window.location.href).href;
  const { mailbox: url } = config;
  const kind: SignInKind = lendsSignIn ? { kind: "nested" } : { kind: "window", returnPage };
  if (url === null) return { signIn: createSignIn(config, kind), mailbox: null };
  const scope = mailboxScope(url);
  const signIn = createSignIn(config, kind, [scope]);
  const token = (): Promise<string | null> => signIn.tokenFor(scope);
  return { signIn, mailbox: mailboxAt({ url, token, fetch: get, clock: pageClock }) };
}

/** The sign-in, as soon as the register has said how; asked again until it has. */
function signInOf(url: string, host: Pick<PaneHost, "lendsSignIn">): () => Promise<SignedInHere | null> {
  let here: SignedInHere | null = null;
  return async () => {
    if (here !== null) return here;
    const config = await fetchSignInConfig(url, get);
    here = config === null ? null : signedInHere(config, host);
    return here;
  };
}

/** The mailbox, where the register has said that it may be asked. */
function mailboxOf(here: () => Promise<SignedInHere | null>): Mailbox {
  return {
    async headersOf(messageId, withConversation) {
      const mailbox = (await here())?.mailbox ?? null;
      return mailbox === null
        ? { ok: false, againAt: pageClock.now() }
        : mailbox.headersOf(messageId, withConversation);
    },
  };
}

/** Watches the register while the pane is seen and waits for an answer. What came before it began to watch is looked for at once. */
function watchOf(client: Pick<RegisterClient, "changes">): Watch {
  return (task, isAwaited) => {
    const changes: typeof client.changes = async (after) => {
      const answer = await client.changes(after);
      if (after === 0 && answer.ok) task();
      return answer;
    };
    return watchChanges(changes, task, {
      later: (ms, next) => pageClock.later(ms, next),
      isSeen: () => document.visibilityState === "visible" && isAwaited(),
    });
  };
}

function registerOf(url: string, host: Pick<PaneHost, "lendsSignIn">, storage: Storage | null): RegisterHere {
  const here = signInOf(url, host);
  const ticket = ticketIn(storage);
  const token = async (): Promise<string | null> => (await (await here())?.signIn.token()) ?? null;
  const line = { url, fetch: get, clock: pageClock };
  const client = createRegisterClient({ ...line, token, newKey: () => crypto.randomUUID() });
  return {
    // Nobody has to be signed in for a check: the ticket that an earlier pane left is as good.
    register: registerAt({ ...line, token: async () => (await token()) ?? ticket.read(pageClock.now()) }),
    desk: {
      client,
      signIn: async () => (await (await here())?.signIn.signIn()) === "signed-in",
      ticket,
      reports: reportsIn(storage),
    },
    watch: watchOf(client),
    mailbox: mailboxOf(here),
  };
}

/** The register of this build: the authority's; a file of fictional people in development; or none. */
export function registerHere(host: Pick<PaneHost, "lendsSignIn">, storage: Storage | null): RegisterHere {
  if (__REGISTER_ADDRESS__ !== null) return registerOf(__REGISTER_ADDRESS__, host, storage);
  const register =
    __POLICY_ADDRESS__ === null ? noRegister : policyFileAt(__POLICY_ADDRESS__, get, pageClock);
  return { register, desk: null, watch: () => () => undefined, mailbox: null };
}
