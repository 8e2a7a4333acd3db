import closeWithGrace from "close-with-grace";
import { oldKeyIn, rotateReceiptKey, rotateWord } from "./rotate-receipt-key.ts";
import { readSettings, type Settings } from "./settings/index.ts";
import { createRegister, standardLog } from "./start.ts";
import { StartFault } from "./start-fault.ts";

/** Whoever runs the register reads one line, and sees in the exit code that it did not start. */
function refuseToStart(line: string): void {
  process.stderr.write(`register: ${line}\n`);
  process.exitCode = 2;
}

const graceMs = 10_000;

async function serve(settings: Settings): Promise<void> {
  const log = standardLog();
  const register = await createRegister(settings, { log });
  closeWithGrace({ delay: graceMs, logger: false }, async ({ signal, err }) => {
    log.info({ event: "stopping", signal: signal ?? null, fault: err?.name ?? null });
    await register.close();
  });
}

/** What the program was asked to do: nothing more is to run the register. */
async function obey([word, ...more]: readonly string[], settings: Settings): Promise<void> {
  if (word === undefined) await serve(settings);
  else if (word === rotateWord)
    process.stdout.write(`${await rotateReceiptKey(settings.receiptKeyFile, oldKeyIn(more))}\n`);
  else throw new StartFault(`found "${word}", wanted nothing, or ${rotateWord}`);
}

async function run(): Promise<void> {
  const read = readSettings();
  if ("fault" in read) {
    refuseToStart(read.fault);
    return;
  }
  try {
    await obey(process.argv.slice(2), read.settings);
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    refuseToStart(error.message);
  }
}

await run();
