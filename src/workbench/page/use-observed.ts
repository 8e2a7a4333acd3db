import { useCallback, useSyncExternalStore } from "react";
import type { Observed } from "../host/index.ts";

/** The state of something observed, now and after every change. */
export function useObserved<State>(held: Observed<State>): State {
  const subscribe = useCallback((changed: () => void) => held.observe(changed), [held]);
  return useSyncExternalStore(subscribe, () => held.state);
}
