import type { JsonValue } from "../../store/index.ts";

/** What stands in the place of another person's name. */
const somebodyElse = "(another person)";

/** Members that hold a name beside the id of whom it names. */
function isNamed(value: object): value is { readonly id: string; readonly name: string } {
  const { id, name } = value as { id?: unknown; name?: unknown };
  return typeof id === "string" && typeof name === "string";
}

function redactNames(names: object, keep: string): JsonValue {
  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [id, id === keep ? (name as string) : somebodyElse]),
  );
}

/**
 * A record without the names of anybody but one person: what is handed to the person concerned. Ids stay, so that the record
 * can still be followed. Source: promises, section 1.5.
 */
export function redacted(value: JsonValue | undefined, keep: string): JsonValue {
  if (value === undefined || value === null || typeof value !== "object") return value ?? null;
  if (Array.isArray(value)) return value.map((each: JsonValue) => redacted(each, keep));
  const shown = isNamed(value) && value.id !== keep ? { ...value, name: somebodyElse } : value;
  return Object.fromEntries(
    Object.entries(shown as { readonly [key: string]: JsonValue | undefined }).map(([key, each]) => [
      key,
      key === "names" && typeof each === "object" && each !== null
        ? redactNames(each, keep)
        : redacted(each, keep),
    ]),
  );
}
