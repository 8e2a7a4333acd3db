/** `npm run samples`: checks the sample mail against the sample authority and prints the report a person reads. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (!existsSync("dist/cli/correspondence.mjs")) await import("./build-cli.mjs");

const args = [
  "check",
  "--authority",
  "samples/authority.json",
  "--consents",
  "samples/consents.json",
  "samples/mail",
];
console.log(`\n  npx correspondence ${args.join(" ")}\n`);
const { status } = spawnSync(process.execPath, ["dist/cli/correspondence.mjs", ...args], {
  stdio: "inherit",
});

// 1 says that some sample is held or asks: that is what the samples are for.
process.exitCode = status === 1 ? 0 : (status ?? 2);
