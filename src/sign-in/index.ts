export { fetchSignInConfig } from "./config.ts";
export type { SignInConfig } from "./config.ts";
export { createSignIn } from "./sign-in.ts";
export type { Account, SignIn, SignInKind, SignInOutcome } from "./sign-in.ts";
