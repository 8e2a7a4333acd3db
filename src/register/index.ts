export { readSettings, type Environment, type Settings } from "./settings/index.ts";
export { createRegister } from "./start.ts";
export type { NoticesStarter, Register, RegisterDeps } from "./start.ts";
export type { Acting, Operations } from "./operations/index.ts";
