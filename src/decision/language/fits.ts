import { placeholdersOf } from "../fill.ts";

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function sameNames(one: string, other: string): boolean {
  const names = (text: string): string => placeholdersOf(text).slice().sort().join(" ");
  return names(one) === names(other);
}

/** Whether a value holds words for all that a table has words for, each with the table's placeholders in whatever order. */
export function fits<Table>(value: unknown, table: Table): value is Table {
  if (typeof table === "string") return typeof value === "string" && sameNames(value, table);
  if (!isTable(table)) return value === table;
  return isTable(value) && Object.keys(table).every((key) => fits(value[key], table[key]));
}
