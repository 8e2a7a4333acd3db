/** Derives a log again in a process of its own, and prints how long it took and how much memory: `tsx verify-process.ts URL`. */
import { openRegister } from "./databases.ts";

const store = await openRegister(process.argv[2] ?? "", 2);
let peak = process.memoryUsage.rss();
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
const start = performance.now();
const cpuBefore = process.cpuUsage();
const { ok, entries } = await store.verify();
const seconds = (performance.now() - start) / 1_000;
const cpu = process.cpuUsage(cpuBefore);
clearInterval(watch);
await store.close();
const cpuSeconds = (cpu.user + cpu.system) / 1_000_000;
process.stdout.write(JSON.stringify({ ok, entries, seconds, cpuSeconds, megabytes: peak / 1_048_576 }));
