export type { Caller, Through } from "./caller-kinds.ts";
export { kindsFor, kindsForRelease, kindsOf } from "./caller-kinds.ts";
export { isAllowed, mayDo, mayEverDo, statesOf } from "./may.ts";
export type {
  CallerKind,
  OperationName,
  PlainOperation,
  RecordState,
  ReleaseOperation,
  ReleaseState,
  RequestOperation,
  Right,
} from "./rights-table.ts";
export { callerKinds, rightsTable } from "./rights-table.ts";
