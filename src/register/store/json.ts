/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object as JSON has it; an absent member is left out. */
export interface JsonObject {
  readonly [member: string]: JsonValue | undefined;
}
