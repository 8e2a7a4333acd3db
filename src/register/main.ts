import closeWithGrace from "close-with-grace";
import { readSettings } from "./settings/index.ts";
import { createRegister, standardLog } from "./start.ts";
import { StartFault } from "./start-fault.ts";

/** Whoever runs the register reads one line, and sees in the exit code that it did not start. */
function refuseToStart(line: string): void {
  process.stderr.write(`register: ${line}\n`);
  process.exitCode = 2;
}

const graceMs = 10_000;

async function run(): Promise<void> {
  const read = readSettings();
  if ("fault" in read) {
    refuseToStart(read.fault);
    return;
  }
  const log = standardLog();
  try {
    const register = await createRegister(read.settings, { log });
    closeWithGrace({ delay: graceMs, logger: false }, async ({ signal, err }) => {
      log.info({ event: "stopping", signal: signal ?? null, fault: err?.name ?? null });
      await register.close();
    });
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    refuseToStart(error.message);
  }
}

await run();
