import { sayAtSend, sayFailure } from "../decision/index.ts";
import type { LaunchEvent } from "./completing.ts";
import { composeEvents, sendHandler } from "./handler-names.ts";
import type { Handler } from "./handlers.ts";
import type { SendAnswer } from "./send-answer.ts";

/** An event that came before the handlers did. */
interface Waiting {
  readonly name: string;
  readonly event: LaunchEvent;
}

/** What is answered at Send where the handlers' own script cannot be loaded. */
const notLoaded: SendAnswer = {
  allowEvent: false,
  errorMessage: `${sayFailure("ERR_NOT_LOADED")} ${sayAtSend("lookYourself")}`,
  sendModeOverride: "promptUser",
};

const waiting: Waiting[] = [];
let areHere = false;
let handle = ({ name, event }: Waiting): void => {
  waiting.push({ name, event });
};

/** From now on events are handled like this, those that wait first. */
function begin(handling: (waiting: Waiting) => void): void {
  handle = handling;
  waiting.splice(0).forEach(handling);
}

globalThis.takeHandlers = (handlers: ReadonlyMap<string, Handler>): void => {
  areHere = true;
  begin(({ name, event }) => {
    handlers.get(name)?.(event);
  });
};

// The page counts as loaded once its scripts have come, could not be had, or have thrown as they began.
window.addEventListener("load", () => {
  if (areHere) return;
  begin(({ name, event }) => {
    event.completed(name === sendHandler ? notLoaded : undefined);
  });
});

for (const name of [...Object.keys(composeEvents), sendHandler])
  Office.actions.associate(name, (event: LaunchEvent) => {
    handle({ name, event });
  });

// Office.js waits ten seconds for this and then gives up; from here on nothing is lost that it hands on.
void Office.onReady();
