import type { Found } from "../../test/support/chains/folder.ts";

/** A way to find the carried messages of a mail. */
export interface Contestant {
  readonly name: string;
  /**
   * Takes the file apart as far as this contestant needs it and gives what reads the threads in it: the two steps are
   * timed together and the second also alone.
   */
  readonly open: (bytes: Uint8Array) => Promise<() => readonly Found[]>;
}
