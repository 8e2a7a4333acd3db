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
import { createSignIn, fetchSignInConfig, type SignIn } from "../../../sign-in/index.ts";
import { pageClock, watchChanges } from "../../shared/index.ts";
import type { Desk } from "./desk.ts";
import type { Watch } from "./pane.ts";

/** Where the policy of fictional people lies, in a development build without a register; null in every other. */
declare const __POLICY_ADDRESS__: string | null;

/** Where the authority's register is; null in a build that was told of none. */
declare const __REGISTER_ADDRESS__: string | null;

/** Where the sender's own mailbox can be asked, as Microsoft Graph is; null in a build that was not told to (decision 018). */
declare const __MAILBOX_ADDRESS__: string | null;

/** The register of this build, for the checks and for whoever is signed in; and their mailbox, where this build may ask it. */
export interface RegisterHere {
  readonly register: CheckRegister;
  readonly desk: Desk | null;
  readonly watch: Watch;
  readonly mailbox: Mailbox | null;
}

const get: typeof fetch = (address, init) => fetch(address, init);

const mailboxScopes = __MAILBOX_ADDRESS__ === null ? [] : [mailboxScope(__MAILBOX_ADDRESS__)];

/** The mailbox of whoever is signed in; null where this build asks none. */
function mailboxOf(signIn: () => Promise<SignIn | null>): Mailbox | null {
  const url = __MAILBOX_ADDRESS__;
  if (url === null) return null;
  const token = async (): Promise<string | null> =>
    (await (await signIn())?.tokenFor(mailboxScope(url))) ?? null;
  return mailboxAt({ url, token, fetch: get, clock: pageClock });
}

/** The sign-in, as soon as the register has said how; asked again until it has. */
function signInOf(url: string, { lendsSignIn }: Pick<PaneHost, "lendsSignIn">): () => Promise<SignIn | null> {
  const returnPage = new URL("sign-in.html", window.location.href).href;
  let signIn: SignIn | null = null;
  return async () => {
    if (signIn !== null) return signIn;
    const config = await fetchSignInConfig(url, get);
    signIn =
      config === null
        ? null
        : createSignIn(
            config,
            lendsSignIn ? { kind: "nested" } : { kind: "window", returnPage },
            mailboxScopes,
          );
    return signIn;
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
  const signIn = signInOf(url, host);
  const ticket = ticketIn(storage);
  const token = async (): Promise<string | null> => (await (await signIn())?.token()) ?? null;
  const line = { url, fetch: get, clock: pageClock };
  const client = createRegisterClient({ ...line, token, newKey: () => crypto.randomUUID() });
  return {
    // Nobody has to be signed in for a check: the ticket that an earlier pane left is as good.
    register: registerAt({ ...line, token: async () => (await token()) ?? ticket.read(pageClock.now()) }),
    desk: {
      client,
      signIn: async () => (await (await signIn())?.signIn()) === "signed-in",
      ticket,
      reports: reportsIn(storage),
    },
    watch: watchOf(client),
    mailbox: mailboxOf(signIn),
  };
}

/** The register of this build: the authority's; a file of fictional people in development; or none. */
export function registerHere(host: Pick<PaneHost, "lendsSignIn">, storage: Storage | null): RegisterHere {
  if (__REGISTER_ADDRESS__ !== null) return registerOf(__REGISTER_ADDRESS__, host, storage);
  const register =
    __POLICY_ADDRESS__ === null ? noRegister : policyFileAt(__POLICY_ADDRESS__, get, pageClock);
  return { register, desk: null, watch: () => () => undefined, mailbox: null };
}
