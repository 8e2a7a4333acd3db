import type { StatementKind } from "../../../src/message/index.ts";

/** A labelled sentence, for peers that learn. */
export interface Lesson {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
}

/** A way to say what a sentence does. */
export interface Peer {
  readonly name: string;
  /** Gives a reader of each sentence by its place in the list; one that learns has never seen the sentence it reads. */
  readonly over: (lessons: readonly Lesson[]) => (text: string, at: number) => readonly StatementKind[];
}
