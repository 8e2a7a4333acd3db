/** `npm run manifest -- --url https://…`: prints a deployable manifest, or says what is wrong with it. */
import { readFileSync } from "node:fs";
import { factsOf } from "./built.ts";
import { answer } from "./command.ts";
import { schemaFaults } from "./schema.ts";

try {
  const { out, error, code } = answer(process.argv.slice(2), {
    manifest: readFileSync("manifest.xml", "utf8"),
    facts: factsOf,
    schemaFaults,
    schemas: process.env["CORRESPONDENCE_MANIFEST_SCHEMAS"] ?? null,
  });
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
