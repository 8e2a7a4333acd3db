export { Disclosure } from "./disclosure.tsx";
export { LiveRegion } from "./live-region.tsx";
export type { Notice } from "./live-region.tsx";
export { Look } from "./look.tsx";
export { pageClock } from "./page-clock.ts";
export { useKeptFocus } from "./use-kept-focus.ts";
