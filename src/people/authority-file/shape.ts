import type { ErrorObject } from "ajv";
import schema from "./authority.schema.json" with { type: "json" };
import type { Fault } from "../fault.ts";
import { describeValue, oneOf, printable } from "./shown.ts";
import { pointerToken } from "./place.ts";
import { validate, validateProtocol } from "./validate.ts";

/** As much of a JSON Schema as the words for a fault need. */
interface Part {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Part>>;
}

const definitionPrefix = "#/definitions/";
const definitions: Readonly<Record<string, Part>> = schema.definitions;

/** What the named texts of the schema are, for a person who fills in the file. */
const named: Readonly<Record<string, string>> = {
  Day: "a day such as 2027-02-03",
  TimeOfDay: "a time of day such as 08:00",
  Address: "a mail address such as a.name@council.example",
  Domain: "a mail domain such as council.example",
};

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  array: "a list",
  object: "an object",
};

function nameOf(part: Part): string | null {
  if (part.$ref !== undefined) return part.$ref.slice(definitionPrefix.length);
  return Object.keys(definitions).find((name) => definitions[name] === part) ?? null;
}

/** What the schema wants at a place, in words. */
function describe(part: Part): string {
  const name = nameOf(part);
  const words = name === null ? undefined : named[name];
  if (words !== undefined) return words;
  const { minItems, minLength, minimum, ...target } = (name === null ? null : definitions[name]) ?? part;
  if (target.enum !== undefined) return oneOf(target.enum.map(String));
  const kind = kinds[target.type ?? ""] ?? "something else";
  if (minItems !== undefined) return `${kind} with at least one entry`;
  if (minLength !== undefined) return `${kind} that is not empty`;
  return minimum === undefined ? kind : `${kind}, ${minimum} or more`;
}

function keysOf(part: Part): readonly string[] {
  return Object.keys(part.properties ?? {}).filter((key) => key !== "note" && key !== "$schema");
}

function faultOf(error: ErrorObject): Fault {
  const part = (error.parentSchema ?? {}) as Part;
  if (error.keyword === "required") {
    const missing = String(error.params["missingProperty"]);
    const wanted = describe(part.properties?.[missing] ?? {});
    return { pointer: `${error.instancePath}/${pointerToken(missing)}`, found: "nothing", wanted };
  }
  if (error.keyword === "additionalProperties") {
    const unknown = String(error.params["additionalProperty"]);
    const pointer = `${error.instancePath}/${pointerToken(printable(unknown))}`;
    return { pointer, found: "a key that is not known", wanted: oneOf(keysOf(part)) };
  }
  return { pointer: error.instancePath, found: describeValue(error.data), wanted: describe(part) };
}

function faultsFrom(errors: readonly ErrorObject[]): readonly Fault[] {
  const byPlace = new Map<string, Fault>();
  for (const fault of errors.map(faultOf)) if (!byPlace.has(fault.pointer)) byPlace.set(fault.pointer, fault);
  return Array.from(byPlace.values());
}

/**
 * Every place of a file that breaks the JSON Schema, one fault a place: what several keywords say of one value comes out in
 * the same words, and stands once.
 */
export function faultsOfShape(json: unknown): readonly Fault[] {
  return validate(json) ? [] : faultsFrom(validate.errors ?? []);
}

/** The same of a file that is one protocol of a council's own. */
export function faultsOfProtocolShape(json: unknown): readonly Fault[] {
  return validateProtocol(json) ? [] : faultsFrom(validateProtocol.errors ?? []);
}
