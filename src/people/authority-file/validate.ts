import { Ajv } from "ajv";
import schema from "./authority.schema.json" with { type: "json" };

/**
 * Whether a value keeps to the schema; its `errors` say every place where it does not. The built command holds the same
 * function ready made (tools/ready-made-validator.mjs), because compiling a schema takes longer than checking fifty mails.
 */
export const validate = new Ajv({ allErrors: true, verbose: true }).compile(schema);
