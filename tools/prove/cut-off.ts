/**
 * `npx tsx tools/prove/cut-off.ts`: the service in a network of its own that leads nowhere, as Linux has it (`unshare`): whatever it
 * connects to beyond this machine, by IPv4 or IPv6, is refused by the kernel, and counted. Promise S9.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Arguments of `unshare` for a command in such a network; its own loopback is all there is. */
export function cutOff(command: string): readonly string[] {
  // Whoever is not root becomes it in a world of their own, where that is allowed.
  const own = process.getuid?.() === 0 ? "-n" : "-rn";
  return [own, "/bin/sh", "-c", `ip link set lo up && ${command}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tests = "npx --no -- vitest run test/register/connections.test.ts";
  const { status } = spawnSync("unshare", cutOff(tests), {
    stdio: "inherit",
    env: { ...process.env, CUT_OFF: "yes" },
  });
  process.exitCode = status ?? 1;
}
