/**
 * A register in a process of its own, so that its memory and its open connections are its own: `serve.ts` is forked with a JSON of
 * `ServeOptions`, tells where it listens and with which tokens its people sign in, and then answers how much memory it took at most.
 */
import { openStore } from "../../../src/register/store/index.ts";
import type { Served, ServeOptions } from "./served-register.ts";
import { wexmoor } from "./operations.ts";
import { startTestRegister } from "./start-test-register.ts";

// Looked at again and again: what the system calls the most is, on Linux, that of the process it was forked from.
let most = 0;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);

const { url, limits } = JSON.parse(process.argv[2] ?? "{}") as ServeOptions;
const store = await openStore({ kind: "postgres", url }, { now: Date.now });
const register = await startTestRegister({ store, limits });
const tokens: Record<string, string> = {};
for (const { id } of wexmoor.people) tokens[id] = await register.tokenFor(id);

const told: Served = { url: register.url, tokens };
process.send?.(told);
process.on("message", () => {
  process.send?.({ megabytes: most / 1_048_576 });
});
process.on("disconnect", () => process.exit());
