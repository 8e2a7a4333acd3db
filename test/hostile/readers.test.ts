import { describe, expect, it } from "vitest";
import { endure, type Ordeal } from "../support/hostile/endure.ts";
import { addresses } from "./ordeals/addresses.ts";
import { histories } from "./ordeals/histories.ts";
import { authorityFiles, protocolFiles } from "./ordeals/policies.ts";
import { answers, bodies } from "./ordeals/register-json.ts";

/** `HOSTILE_INPUTS=200000 npx vitest run test/hostile/readers.test.ts` is the long run, before a release. */
const count = Number(process.env["HOSTILE_INPUTS"] ?? 2_000);

/** Of two kinds each makes half. */
const ordeals: readonly (readonly [what: string, count: number, ordeal: Ordeal])[] = [
  ["authority files", count / 2, authorityFiles],
  ["protocol files", count / 2, protocolFiles],
  ["addresses", count, addresses],
  ["what a register answers", count / 2, answers],
  ["what is posted to a register", count / 2, bodies],
  ["quoted histories", count, histories],
];

describe("mutated inputs", () => {
  it.each(ordeals)(
    "are all read or refused, none slowly: %s, %i",
    { timeout: 100_000 + 5 * count },
    async (_what, most, ordeal) => {
      const { faults, taken } = await endure(ordeal, 0, most);
      expect(faults).toEqual([]);
      // A mutation that every reader refuses at its door shows nothing of what lies behind.
      expect(taken).toBeGreaterThan(most / 20);
    },
  );
});
