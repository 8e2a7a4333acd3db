export { csvTextIn } from "./csv-text.ts";
export type { Difference, PersonField } from "./differences.ts";
export { differencesOf } from "./differences.ts";
export type { DirectoryEntry, RowFault } from "./entry.ts";
export type { BroughtInAs, Change } from "./person-from.ts";
export type { Doubt, LineFault, ListedPerson, Preview, Unusable } from "./preview.ts";
export { previewOf, previewOfPeople } from "./preview.ts";
export { sayDoubt, sayFault, sayUnusable } from "./say.ts";
