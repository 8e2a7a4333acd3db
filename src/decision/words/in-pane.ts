import { exemptionWords } from "./exemptions.ts";
import { levelWords, outcomeWords } from "./levels.ts";
import { adviceWords, basisWords, capacityWords, officerWords, troubleWords } from "./outlook.ts";
import { sentences } from "./table.ts";

/** Words by what they are the words of. */
type Words<Table> = { readonly [key in keyof Table]: string };

/** What is said of findings where there is room for whole sentences, in one language; the send handler needs none of it. */
export interface InPaneWords {
  readonly sentences: typeof sentences;
  readonly levels: typeof levelWords;
  readonly outcomes: typeof outcomeWords;
  readonly advice: typeof adviceWords;
  readonly troubles: Words<typeof troubleWords>;
  readonly capacities: Words<typeof capacityWords>;
  readonly bases: Words<typeof basisWords>;
  readonly officers: Words<typeof officerWords>;
  readonly exemptions: typeof exemptionWords;
}

/** English, en-GB: in force where no other language is. */
export const englishInPane: InPaneWords = {
  sentences,
  levels: levelWords,
  outcomes: outcomeWords,
  advice: adviceWords,
  troubles: troubleWords,
  capacities: capacityWords,
  bases: basisWords,
  officers: officerWords,
  exemptions: exemptionWords,
};
