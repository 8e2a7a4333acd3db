import { keep, readKept, type Storage } from "./storage.ts";

/** Words of a language other than English, and which language that is. */
export interface Left {
  /** BCP 47: `cy`. */
  readonly language: string;
  /** What it is good for, the reader decides: an older build may have left it. */
  readonly words: unknown;
}

/** The words that the pane leaves for the events, which hold no language but English. */
export interface LeftWords {
  /** Null: English. Never rejects. */
  read(): Promise<Left | null>;
  /** Null takes away what was left. */
  write(left: Left | null): Promise<unknown>;
}

const key = "correspondence-control.words";

/** The words, kept in a storage; a place without one knows English only. */
export function leftWordsIn(storage: Storage | null): LeftWords {
  return {
    read: () =>
      readKept(storage, key).then((kept) => {
        const { language, words } = (kept ?? {}) as Partial<Left>;
        return typeof language === "string" ? { language, words } : null;
      }),
    write: (left) => keep(storage, key, left),
  };
}
