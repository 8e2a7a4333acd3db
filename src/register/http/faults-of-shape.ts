import type { FastifySchemaValidationError } from "fastify";
import type { Problem } from "../../api/index.ts";

type Fault = NonNullable<Problem["faults"]>[number];

/** What stands at a place, by its kind alone: an answer repeats nothing that was sent. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `a text of ${value.length} characters`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The value at a JSON Pointer (RFC 6901); undefined where there is none. */
function valueAt(root: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (Reflect.get(value, key) as unknown)
      : undefined;
  }, root);
}

/** What a rule of a schema wants, by its keyword (JSON Schema); the limit where it has one. */
const wants: Readonly<Record<string, (limit: string) => string>> = {
  additionalProperties: () => "no keys but those that are described",
  anyOf: () => "one of the values that are described",
  const: () => "one of the values that are described",
  pattern: () => "a text of the form that is described",
  required: () => "every key that is needed",
  uniqueItems: () => "nothing twice",
  minLength: (limit) => `at least ${limit} characters`,
  maxLength: (limit) => `at most ${limit} characters`,
  minItems: (limit) => `at least ${limit} of them`,
  maxItems: (limit) => `at most ${limit} of them`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
};

function wantedBy({ keyword, params }: FastifySchemaValidationError): string {
  const limit = params["limit"] ?? params["comparison"];
  const type = params["type"];
  if (typeof type === "string") return `a value of type ${type}`;
  return wants[keyword]?.(typeof limit === "number" ? String(limit) : "") ?? "another value";
}

/** One line for each rule of a schema that a value breaks. A key that nobody knows is not named: it may say anything. */
export function faultsIn(broken: readonly FastifySchemaValidationError[], root: unknown): Fault[] {
  return broken
    .filter(({ keyword }) => keyword !== "boolean")
    .map((each) => ({
      pointer: each.instancePath,
      found: kindOf(valueAt(root, each.instancePath)),
      wanted: wantedBy(each),
    }));
}
