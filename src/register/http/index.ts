export { createHttp, routes } from "./create-http.ts";
export type { HttpParts } from "./create-http.ts";
export { usualLimits } from "./limit-writes.ts";
export type { Limits } from "./limit-writes.ts";
export { faultForLog } from "./log.ts";
export type { Pages } from "./pages/serve-pages.ts";
export { problems } from "./problem.ts";
