import type { Kysely } from "kysely";
import type { Instant } from "../../message/index.ts";
import { deedText, recordingText } from "./deed-text.ts";
import type { KeptAnswer } from "./deed.ts";
import { Keys } from "./keys/keys.ts";
import type { Draft, NewEntry } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A draft, and what it comes to. */
export interface Drafting {
  readonly draft: Draft;
  /** What was recorded, as the database takes it; null where nothing was. */
  readonly recording: () => string | null;
}

/** Begins a draft over the store as it stands. */
export function draftOver(db: Kysely<Tables>, now: () => Instant): Drafting {
  const keys = new Keys(db);
  const deeds: string[] = [];
  const recorded: NewEntry[] = [];
  let kept: KeptAnswer | null = null;
  const draft: Draft = {
    recorded,
    seal: (record, place, value) => keys.seal(record, place, value),
    open: (sealed) => keys.open(sealed),
    record: async (deed) => {
      deeds.push(await deedText(deed, keys, now()));
      recorded.push(...deed.entries);
    },
    keep: (answer) => {
      kept = answer;
    },
  };
  return {
    draft,
    recording: () => (deeds.length === 0 && kept === null ? null : recordingText(deeds, kept)),
  };
}
