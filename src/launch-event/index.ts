import { storageHere } from "../outlook/index.ts";
import { lastPolicyIn, leftWordsIn, reportsIn } from "../register-client/index.ts";
import { runtimeClock } from "./clock.ts";
import { handlersWith } from "./handlers.ts";
import { registerHere } from "./register-here.ts";

const storage = storageHere();

const handlers = handlersWith({
  office: Office,
  clock: runtimeClock,
  register: registerHere(runtimeClock, storage),
  lastPolicy: lastPolicyIn(storage),
  leftWords: leftWordsIn(storage),
  reports: reportsIn(storage),
});

// In a page `early.ts` stands for them already. Elsewhere they are associated at the top level: a handler that is associated
// later is not found, and every send is blocked.
if (typeof takeHandlers === "undefined")
  handlers.forEach((handler, name) => {
    Office.actions.associate(name, handler);
  });
else takeHandlers(handlers);
