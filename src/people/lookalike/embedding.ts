/** Where a name stands among the words of a text, counted in words: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a skeleton: what dots and hyphens part. */
export function wordsOf(skeleton: string): readonly string[] {
  return skeleton.split(/[.-]/).filter((word) => word !== "");
}

/** How far a name, given without its hyphens and dots, reaches over the words from one on; null when it does not stand there. */
function reach(words: readonly string[], from: number, name: string): number | null {
  let done = 0;
  for (let to = from; to < words.length && done < name.length; to += 1) {
    const word = words[to] ?? "";
    if (name.slice(done, done + word.length) !== word) return null;
    done += word.length;
    if (done === name.length) return to + 1;
  }
  return null;
}

/**
 * Where a name stands in whole words, whatever hyphens and dots are in it: `wexmoor-ca` in `my-wexmoorca`, not in
 * `wexmoor-cabs`. Null when it does not.
 */
export function stretchOf(words: readonly string[], name: string): Stretch | null {
  const bare = name.replace(/[.-]/g, "");
  for (let from = 0; from < words.length; from += 1) {
    const to = reach(words, from, bare);
    if (to !== null) return { from, to };
  }
  return null;
}
