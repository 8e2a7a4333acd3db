export { trialSignIn, type ProviderOptions } from "./provider.ts";
export { trialTenant } from "./personas.ts";
export { startProvider, type TrialProvider } from "./start.ts";
