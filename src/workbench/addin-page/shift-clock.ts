/**
 * Puts a page into the stand-in's time: `new Date()`, `Date()` and `Date.now()` tell it; whatever is given a moment is
 * left alone. The mail of the workbench belongs to a week of its own, whatever day it is played on.
 */
export function shiftClock(window: { Date: DateConstructor }, offsetMs: number): void {
  const True = window.Date;
  const now = () => True.now() + offsetMs;
  window.Date = new Proxy(True, {
    construct: (target, args: ConstructorParameters<DateConstructor>, newTarget) =>
      Reflect.construct(target, (args as unknown[]).length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new True(now()).toString(),
    get: (target, name, receiver) =>
      name === "now" ? now : (Reflect.get(target, name, receiver) as unknown),
  });
}
