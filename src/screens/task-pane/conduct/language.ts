import { speakAtSend, speakInPane } from "../../../decision/index.ts";
import type { PolicyFile } from "../../../people/index.ts";
import type { LeftWords } from "../../../register-client/index.ts";
import { speakLabels } from "../../words.ts";

/** Puts the authority's second language in force where Outlook is shown in it, else English. */
export type SpeakFor = (file: Pick<PolicyFile, "secondLanguage">) => Promise<void>;

/** The language of the pane, and of the events, which speak what the pane leaves them. */
export interface PaneLanguage {
  /** Speaks at once what was spoken last, so that nothing is shown in English first. */
  readonly speakAsBefore: () => Promise<void>;
  readonly speakFor: SpeakFor;
}

async function speakWelsh(): Promise<unknown> {
  const { welsh } = await import("../../welsh/index.ts");
  speakAtSend(welsh.atSend);
  speakInPane(welsh.inPane);
  speakLabels(welsh.labels);
  document.documentElement.lang = "cy-GB";
  return welsh.atSend;
}

function speakEnglish(): void {
  speakAtSend(null);
  speakInPane(null);
  speakLabels(null);
  document.documentElement.lang = "en-GB";
}

/** The language of a pane in an Outlook that is shown in `shown`, such as `cy`. */
export function paneLanguage(shown: string, leftWords: LeftWords): PaneLanguage {
  return {
    speakAsBefore: async () => {
      if (shown === "cy" && (await leftWords.read())?.language === shown) await speakWelsh();
    },
    speakFor: async ({ secondLanguage }) => {
      if (secondLanguage === "cy" && shown === "cy")
        await leftWords.write({ language: shown, words: await speakWelsh() });
      else {
        speakEnglish();
        await leftWords.write(null);
      }
    },
  };
}
