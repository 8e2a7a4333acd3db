/**
 * Writes the corpus of carried messages: `npx tsx test/support/chains/make/corpus.ts`.
 * The same cases come out at every run; names of days and months come from the ICU of the Node that runs it.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Case } from "./case.ts";
import { attachedCases } from "./cases/attached.ts";
import { clientCases } from "./cases/clients.ts";
import { dirtCases } from "./cases/dirt.ts";
import { foreignCases } from "./cases/foreign.ts";
import { formCases } from "./cases/forms.ts";
import { localeCases } from "./cases/locales.ts";
import { mixedCases } from "./cases/mixed.ts";
import { htmlNegatives } from "./cases/negatives-html.ts";
import { textNegatives } from "./cases/negatives-text.ts";
import { outlookCases } from "./cases/outlook.ts";
import { wildCases } from "./cases/wild.ts";
import { seedOf } from "./chance.ts";

const folder = fileURLToPath(new URL("../../../corpus/threads/", import.meta.url));

/** Three of five cases are open; which ones is settled by their name alone, so that a new case moves no other. */
const partOf = (id: string): "open" | "held-out" => (seedOf(`part of ${id}`) % 5 < 3 ? "open" : "held-out");

/** Half the files end their lines as mail does, half as Unix does. */
const fileOf = (one: Case): string =>
  seedOf(`ends of ${one.id}`) % 2 === 0 ? one.eml.replace(/\n/g, "\r\n") : one.eml;

function write(cases: readonly Case[]): void {
  const ids = new Set(cases.map((one) => one.id));
  if (ids.size !== cases.length) throw new Error("two cases share an id");
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !ids.has(entry.name)) rmSync(join(folder, entry.name), { recursive: true });
  for (const one of cases) {
    mkdirSync(join(folder, one.id), { recursive: true });
    writeFileSync(join(folder, one.id, "input.eml"), fileOf(one));
    writeFileSync(
      join(folder, one.id, "expected.json"),
      JSON.stringify({ quoted: one.quoted }, null, 1) + "\n",
    );
  }
  const lines = cases.map(({ id, locale, kind, client, quoted }) =>
    JSON.stringify({ id, locale, kind, depth: quoted.length, client, part: partOf(id) }),
  );
  writeFileSync(join(folder, "MANIFEST.json"), `{"cases": [\n${lines.join(",\n")}\n]}\n`);
}

write([
  ...outlookCases,
  ...localeCases,
  ...clientCases,
  ...mixedCases,
  ...formCases,
  ...wildCases,
  ...foreignCases,
  ...dirtCases,
  ...attachedCases,
  ...textNegatives,
  ...htmlNegatives,
]);
