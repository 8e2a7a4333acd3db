import type { Call } from "./call.ts";

/** Exchange's own tokens and EWS are switched off in every tenant: they fail with Microsoft's code 9018. */
export const tokens: readonly Call[] = [
  { id: 2, name: "mailbox.getUserIdentityTokenAsync", need: 1 },
  { id: 12, name: "mailbox.getCallbackTokenAsync", need: 1 },
].map(({ id, name }) => ({
  id,
  name,
  need: 1 as const,
  raw: true as const,
  answer: () => ({ wasSuccessful: false, error: true, errorCode: 9018, errorMessage: "GenericTokenError" }),
}));

/** EWS is refused in the same way, and needs the strongest permission besides. */
export const ews: Call = {
  id: 5,
  name: "mailbox.makeEwsRequestAsync",
  need: 3,
  raw: true,
  answer: () => ({ wasProxySuccessful: false, errorMessage: "EWS is switched off." }),
};
