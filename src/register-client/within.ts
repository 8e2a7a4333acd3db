import type { Clock } from "./clock.ts";

/** What a promise gives within a time, else `otherwise`; also where it rejects. What comes later is dropped. */
export function within<Value>(
  promise: Promise<Value>,
  ms: number,
  clock: Clock,
  otherwise: Value,
): Promise<Value> {
  return new Promise((resolve) => {
    const settle = (value: Value): void => {
      cancel();
      resolve(value);
    };
    const cancel = clock.later(ms, () => {
      settle(otherwise);
    });
    promise.then(settle, () => {
      settle(otherwise);
    });
  });
}
