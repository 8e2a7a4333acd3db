import { pathToFileURL } from "node:url";
import { builtProgram } from "../test/support/built-program.ts";

/**
 * A module of the source as the build makes it. What tsx runs is not what is shipped: it wraps every function to keep its
 * name, which costs a third of the time of small ones.
 */
export async function built(entry: string): Promise<unknown> {
  return import(pathToFileURL(await builtProgram(entry)).href);
}
