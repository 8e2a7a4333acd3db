import type { SignInConfig } from "./config.ts";

/**
 * Where the sign-in happens. `nested`: Outlook lends its own (requirement set NestedAppAuth 1.1). `page`: a page at the top of
 * its window goes to the provider and comes back. `window`: a page inside another opens a window, where Outlook lends nothing.
 * `returnPage` is the address of `sign-in.html`, which the provider must know as a redirect address.
 */
export type SignInKind =
  | { readonly kind: "nested" }
  | { readonly kind: "page"; readonly returnPage: string }
  | { readonly kind: "window"; readonly returnPage: string };

/** Who is signed in, as the provider names them: for a greeting, never for a right. */
export interface Account {
  readonly name: string;
}

/** What came of asking for a sign-in. `leaving`: the page is about to go to the provider and will begin anew. */
export type SignInOutcome = "signed-in" | "leaving" | "failed";

/** Who is signed in, and a token for the register. Nothing here rejects. */
export interface SignIn {
  /** Null: nobody is signed in. */
  account(): Promise<Account | null>;
  /** An access token for the register, renewed without a question where that is possible; null: a sign-in is needed. */
  token(): Promise<string | null>;
  /** The same for one of the `alsoScopes`, which is another service's: never with a question; null: not granted, or not signed in. */
  tokenFor(scope: string): Promise<string | null>;
  /** Asks the person to sign in. To be called from a click. */
  signIn(): Promise<SignInOutcome>;
  signOut(): Promise<void>;
}

async function opened(
  config: SignInConfig,
  kind: SignInKind,
  alsoScopes: readonly string[],
): Promise<SignIn | null> {
  try {
    const { openSession } = await import("./msal.ts");
    return await openSession(config, kind, alsoScopes);
  } catch {
    return null;
  }
}

/**
 * A sign-in. MSAL is loaded with the first question, and asked for again after it could not be loaded. Tokens lie in memory
 * in Outlook, and in the window's session storage in a page, so that a reload does not ask again. `alsoScopes` are agreed to at
 * the same sign-in where nobody has done so for the whole tenant.
 */
export function createSignIn(
  config: SignInConfig,
  kind: SignInKind,
  alsoScopes: readonly string[] = [],
): SignIn {
  let session: Promise<SignIn | null> | null = null;
  async function ready(): Promise<SignIn | null> {
    session ??= opened(config, kind, alsoScopes);
    const open = await session;
    if (open === null) session = null;
    return open;
  }
  return {
    account: async () => (await ready())?.account() ?? null,
    token: async () => (await ready())?.token() ?? null,
    tokenFor: async (scope) => (await ready())?.tokenFor(scope) ?? null,
    signIn: async () => (await ready())?.signIn() ?? "failed",
    signOut: async () => (await ready())?.signOut(),
  };
}
