import type { CallerKind, OperationName, RecordState } from "./rights-table.ts";
import { rightsTable } from "./rights-table.ts";

/** Whether the table lets one kind of caller do an operation on a record in a state; what has no row is denied. */
export function isAllowed(kind: CallerKind, operation: OperationName, state: RecordState): boolean {
  return rightsTable.some(
    (row) => row.operation === operation && row.in.includes(state) && row.by.includes(kind),
  );
}

/** Whether somebody may do an operation in any of the kinds that they are. */
export function mayDo(
  kinds: readonly CallerKind[],
  operation: OperationName,
  state: RecordState = "always",
): boolean {
  return kinds.some((kind) => isAllowed(kind, operation, state));
}

/** Whether a kind of caller may do an operation in some state: a route that a kind may never use needs no look at a record. */
export function mayEverDo(kinds: readonly CallerKind[], operation: OperationName): boolean {
  return rightsTable.some(
    (row) => row.operation === operation && row.by.some((kind) => kinds.includes(kind)),
  );
}

/** The states of the records that an operation is about, in the order of the table. */
export function statesOf(operation: OperationName): readonly RecordState[] {
  const rows = rightsTable.filter((row) => row.operation === operation);
  return [...new Set(rows.flatMap((row) => row.in))];
}
