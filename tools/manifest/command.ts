import { parseArgs } from "node:util";
import type { Facts } from "./facts.ts";
import { faultsOf } from "./check.ts";
import { addressFrom, deployable } from "./deployable.ts";

/** What the command reads from the machine, passed in so that it can be tried without one. */
export interface Machine {
  /** The manifest of the repository. */
  readonly manifest: string;
  /** What was built into a folder; null when nothing was. */
  facts(folder: string): Facts | null;
  /** Faults against a folder of Microsoft's schemas, none when there is no folder. */
  schemaFaults(manifest: string, folder: string | null): readonly string[];
  /** The folder of schemas named in the environment; null when none is. */
  readonly schemas: string | null;
}

/** What the command says: a manifest on standard output, or lines on standard error and an exit code of 1 or 2. */
export interface Answer {
  readonly out: string;
  readonly error: string;
  readonly code: 0 | 1 | 2;
}

const usage = `Usage: npm run --silent manifest -- --url https://addin.example/folder > manifest.xml

  --url ADDRESS        where the add-in is served from: https, a host, at most a folder
  --id GUID            another id, where two of them live in one tenant
  --built FOLDER       what was built for that address (dist/addin)
  --schemas FOLDER     Microsoft's manifest schemas, checked with xmllint
                       (or CORRESPONDENCE_MANIFEST_SCHEMAS in the environment)
  --allow-localhost    for a trial on this machine
`;

const options = {
  url: { type: "string" },
  id: { type: "string" },
  built: { type: "string", default: "dist/addin" },
  schemas: { type: "string" },
  "allow-localhost": { type: "boolean", default: false },
} as const;

function refuse(code: 1 | 2, ...lines: readonly string[]): Answer {
  return { out: "", error: `${lines.join("\n")}\n`, code };
}

/** `npm run manifest`: the manifest of the repository for another address, checked against what was built for it. */
export function answer(args: readonly string[], machine: Machine): Answer {
  let given;
  try {
    given = parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    return refuse(2, error instanceof Error ? error.message : String(error), usage);
  }
  if (given.url === undefined) return refuse(2, usage);
  const address = addressFrom(given.url, given["allow-localhost"]);
  if ("refused" in address) return refuse(2, address.refused);
  const { base } = address;
  const facts = machine.facts(given.built);
  if (facts === null) {
    return refuse(1, `${given.built} holds no add-in: npm run build:addin -- --env url=${base}`);
  }
  const manifest = deployable(machine.manifest, base, given.id ?? null);
  const faults = [
    ...faultsOf(manifest, base, facts),
    ...machine.schemaFaults(manifest, given.schemas ?? machine.schemas),
  ];
  return faults.length === 0 ? { out: manifest, error: "", code: 0 } : refuse(1, ...faults);
}
