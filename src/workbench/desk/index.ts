export type { AnswerKind } from "./answering.ts";
export { Desk } from "./desk.ts";
export type { DeskParts, DeskState, Done, Folder, OpenDraft, OpenPane } from "./desk-state.ts";
