import { setFlagsFromString } from "node:v8";

/**
 * How V8 is to treat the code of this process, in all its threads. Left to itself its compiler, which works beside our code,
 * takes a third of all the time that two thousand messages take, in each thread anew: most of our code runs a few thousand
 * times and then is done. So functions are compiled only once they have run four times as long as V8 would wait (in bytes of
 * bytecode, by default 132 kB), and are put into one another only where they are small.
 */
const flags = ["--interrupt-budget=500000", "--max-inlined-bytecode-size-cumulative=200"];

/**
 * Sets them. They change when code is compiled and nothing that is computed. Of other flags that may not be said: one that changes
 * how patterns are compiled (`--no-regexp-tier-up`) ends the process where patterns are there already.
 */
export function setEngineFlags(): void {
  for (const flag of flags) setFlagsFromString(flag);
}
