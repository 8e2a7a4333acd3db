import { runtimeClock } from "./clock.ts";
import { handlersWith } from "./handlers.ts";
import { lastPolicyIn } from "./policy/last-policy.ts";
import { policyHere } from "./policy/policy-here.ts";
import { storageHere } from "./policy/storage.ts";

// At the top level: a handler that is associated later is not found, and every send is blocked.
handlersWith({
  office: Office,
  clock: runtimeClock,
  policySource: policyHere(runtimeClock),
  lastPolicy: lastPolicyIn(storageHere()),
}).forEach((handler, name) => {
  Office.actions.associate(name, handler);
});
