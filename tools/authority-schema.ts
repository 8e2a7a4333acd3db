import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { createGenerator, type Schema } from "ts-json-schema-generator";

/** Where the schema is committed. */
const schemaFile = fileURLToPath(
  new URL("../src/people/authority-file/authority.schema.json", import.meta.url),
);

const types = fileURLToPath(new URL("../src/people/authority-file.ts", import.meta.url));
const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));

const note = {
  type: "string",
  description: "A remark for the people who keep the file. Allowed anywhere and ignored.",
};

/** Every object of the schema also takes a `note`: the types do not say so, because no code may read one. */
function withNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNotes);
  if (typeof value !== "object" || value === null) return value;
  const copy: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withNotes(each)]),
  );
  const { type, properties } = copy;
  const isObjectSchema = type === "object" && typeof properties === "object";
  return isObjectSchema ? { ...copy, properties: { ...properties, note } } : copy;
}

/** The JSON Schema (draft-07) of the authority file, as its TypeScript types give it, formatted as it is committed. */
async function authoritySchema(): Promise<string> {
  const schema: Schema = createGenerator({
    path: types,
    tsconfig,
    type: "AuthorityFile",
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema("AuthorityFile");
  const published = {
    $schema: schema.$schema,
    $id: "https://correspondence-control.example/authority.schema.json",
    title: "Authority file",
    ...schema,
  };
  return format(JSON.stringify(withNotes(published)), { parser: "json", printWidth: 110 });
}

/** Whether the committed schema is what the types give now. */
export async function isSchemaCurrent(): Promise<boolean> {
  return (await readFile(schemaFile, "utf8")) === (await authoritySchema());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, await authoritySchema());
