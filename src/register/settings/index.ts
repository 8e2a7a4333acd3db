export type { Environment } from "./reader.ts";
export { readSettings } from "./read-settings.ts";
export type { NoticeRoute, Settings, SignIn, Storage } from "./settings.ts";
