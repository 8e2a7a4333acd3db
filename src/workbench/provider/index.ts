export { trialSignIn, type ProviderOptions } from "./provider.ts";
export { startProvider, type TrialProvider } from "./start.ts";
