/**
 * A plugin for esbuild: where the source compiles the schema of the authority file when it starts, the built command holds
 * the function that this gives, written out by ajv at build time.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const require = createRequire(import.meta.url);

export const readyMadeValidator = {
  name: "ready-made-validator",
  setup(build) {
    build.onLoad({ filter: /authority-file[\\/]validate\.ts$/ }, ({ path }) => {
      const schema = JSON.parse(readFileSync(`${dirname(path)}/authority.schema.json`, "utf8"));
      const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });
      const { definitions } = schema;
      ajv.addSchema(schema, "file");
      ajv.addSchema({ $ref: "#/definitions/OwnProtocol", definitions }, "protocol");
      const contents = standaloneCode.default(ajv, { validate: "file", validateProtocol: "protocol" });
      return { contents, loader: "js", resolveDir: dirname(path) };
    });
    // What the function calls of ajv (how long a text is) is bundled: no start loads the compiler for it.
    build.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({ path: require.resolve(path) }));
  },
};
