import { Ajv } from "ajv";
import schema from "./authority.schema.json" with { type: "json" };

/*
 * The built command holds the same functions ready made (tools/ready-made-validator.mjs), because compiling a schema takes
 * longer than checking fifty mails.
 */
const ajv = new Ajv({ allErrors: true, verbose: true });
const { definitions } = schema;

/** Whether a value keeps to the schema of an authority file; its `errors` say every place where it does not. */
export const validate = ajv.compile(schema);

/** The same of a file that is one protocol of a council's own. */
export const validateProtocol = ajv.compile({ $ref: "#/definitions/OwnProtocol", definitions });
