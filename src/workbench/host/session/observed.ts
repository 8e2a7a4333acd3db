/** State that tells whoever asked when it changes. The state itself is plain data and is replaced, never edited. */
export interface Observed<State> {
  readonly state: State;
  /** Replaces the fields that are given; tells the observers once, after the change. Equal values are no change. */
  change(fields: Partial<State>): void;
  /** Calls `listener` after every change, with the state before it; the answer ends it. */
  observe(listener: (before: State) => void): () => void;
}

/** Watches `initial` over: the answer's `state` is the newest. */
export function observed<State extends object>(initial: State): Observed<State> {
  let state = initial;
  const listeners = new Set<(before: State) => void>();
  return {
    get state() {
      return state;
    },
    change(fields) {
      const before = state;
      const keys = Object.keys(fields) as (keyof State)[];
      if (keys.every((key) => Object.is(fields[key], before[key]))) return;
      state = { ...before, ...fields };
      for (const listener of [...listeners]) listener(before);
    },
    observe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
