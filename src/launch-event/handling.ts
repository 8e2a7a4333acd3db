import {
  surroundingsOf,
  type Clock,
  type ComposeItem,
  type ItemFacts,
  type OfficeGlobal,
} from "../outlook/index.ts";
import type { CheckRegister, KeptReports, LastPolicy, LeftWords } from "../register-client/index.ts";
import type { AlertAbilities } from "./send-answer.ts";

/** What a handler is given beside its event. Outlook may stop its runtime at any time, so it remembers nothing itself. */
export interface Handling {
  readonly office: OfficeGlobal;
  readonly clock: Clock;
  readonly register: CheckRegister;
  readonly lastPolicy: LastPolicy;
  /** The words of another language, where the pane left some. */
  readonly leftWords: LeftWords;
  /** Reports of sends that the register has not taken yet. */
  readonly reports: KeptReports;
}

/** The draft beside which an event was raised, and what is known of the Outlook that holds it. */
export interface DraftBeside {
  readonly item: ComposeItem;
  readonly facts: ItemFacts;
}

/** The draft beside which the event was raised; null when Outlook shows none. */
export function draftBeside({ office }: Handling): DraftBeside | null {
  const here = surroundingsOf(office);
  return here.mode === "compose" ? here : null;
}

/** What this Outlook's alert can show. */
export function alertAbilities({ office }: Handling): AlertAbilities {
  const has = (version: string): boolean => {
    try {
      return office.context.requirements.isSetSupported("Mailbox", version);
    } catch {
      return false;
    }
  };
  return { hasButton: has("1.14"), hasMarkdown: has("1.15") };
}
