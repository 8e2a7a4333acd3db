/** Holds the state of a screen, and tells whoever listens that it changed. */
export interface StateStore<State, Event> {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  /** Calls `listener` after every change; the answer ends it. The shape that React's `useSyncExternalStore` asks for. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with `opening` and goes on by `reduce`; `kept` is told of each change before the listeners are. */
export function stateStore<State, Event>(
  opening: State,
  reduce: (state: State, event: Event) => State,
  kept: (now: State, before: State) => void,
): StateStore<State, Event> {
  const listeners = new Set<() => void>();
  let state = opening;
  return {
    state: () => state,
    dispatch: (event) => {
      const before = state;
      state = reduce(before, event);
      kept(state, before);
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
