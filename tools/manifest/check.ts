import { addressFaults } from "./addresses.ts";
import type { Facts } from "./facts.ts";
import { handlerFaults } from "./handlers.ts";
import { resourceFaults } from "./resources.ts";
import { shapeFaults } from "./shape.ts";
import { parse } from "./xml.ts";

/**
 * What is wrong with a manifest, one clear line a fault; empty when nothing is. It sees what Microsoft's schema cannot:
 * dangling resids, unknown events, plain http, and whether the built add-in holds what the manifest names.
 *
 * @param base the add-in's address, without a slash at its end
 */
export function faultsOf(text: string, base: string, facts: Facts): readonly string[] {
  try {
    const manifest = parse(text);
    return [
      ...shapeFaults(manifest, text),
      ...resourceFaults(manifest),
      ...addressFaults(manifest, base, facts),
      ...handlerFaults(manifest, facts),
    ];
  } catch (error) {
    return [`not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
}
