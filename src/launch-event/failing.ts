import type { FailCode } from "../decision/index.ts";
import { keepKnowledge, officeCalls, readKnowledge } from "../outlook/index.ts";
import { answerFailure } from "./at-send.ts";
import { alertAbilities, type DraftBeside, type Handling } from "./handling.ts";
import { told, wasTold } from "./seen.ts";
import type { SendAnswer } from "./send-answer.ts";
import { times } from "./times.ts";

/**
 * What is answered where the check could not do its work. An alert without a button offers no way to send anyway: there the
 * sender is told, that is noted on the item, and Send pressed again lets it go. Never rejects.
 */
export function failing(code: FailCode, { item }: DraftBeside, handling: Handling): Promise<SendAnswer> {
  const outlook = alertAbilities(handling);
  if (outlook.hasButton) return Promise.resolve(answerFailure(code, outlook, false));
  const { clock } = handling;
  const calls = officeCalls({ clock, callMs: times.write / 2, deadlineMs: times.write });
  const at = clock.now();
  return readKnowledge(item, calls)
    .then(({ knowledge, failed }): boolean | PromiseLike<boolean> => {
      if (failed !== null) return false;
      if (wasTold(code, at, knowledge)) return true;
      const acknowledgements = [told(code, at), ...knowledge.acknowledgements];
      return keepKnowledge(item, calls, { acknowledgements }).then(() => false);
    })
    .then(
      (mayBeSentAgain) => answerFailure(code, outlook, mayBeSentAgain),
      () => answerFailure(code, outlook, false),
    );
}
