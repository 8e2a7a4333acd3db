/**
 * `npm start`: everything together. Builds what is missing, starts the register on its embedded store, a sign-in with the
 * fictional people, the stand-in Outlook and the add-in's server, and says what to open. Ctrl+C stops all of it.
 *
 *   npm start -- --port 9443 --addin-port 9444 --sign-in-port 9446      other ports than 8443, 8444 and 8446
 */
import { parseArgs } from "node:util";
import { expectFree, StartFault, type Ports } from "../../src/workbench/server/index.ts";
import { BuildFault } from "./built.ts";
import { startTogether } from "./together.ts";

function portOf(text: string, option: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartFault(`--${option} wants a port between 1 and 65535, and was given ${text}`);
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8443" },
      "addin-port": { type: "string", default: "8444" },
      "sign-in-port": { type: "string", default: "8446" },
    },
  });
  const ports: Ports = {
    pagePort: portOf(values.port, "port"),
    addinPort: portOf(values["addin-port"], "addin-port"),
    providerPort: portOf(values["sign-in-port"], "sign-in-port"),
  };
  await expectFree(ports);
  const together = await startTogether({
    ...ports,
    say: (what) => {
      console.log(`  ${what} …`);
    },
    missing: (path) => {
      console.error(`  asked for and not there: ${path}`);
    },
  });
  console.log(`
  A stand-in Outlook (ours, not Microsoft's), with the add-in in it and a consent register behind it:

      ${together.address}

  Your browser will warn of the certificate, because this machine has made it for itself, and nobody vouches for it.
  Choose “Advanced” and “Continue to localhost”: nothing but this machine is reached. It is kept for a year.

  Stop: Ctrl+C.      Checking files instead: npm run samples
`);
  const stop = () => {
    void together.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

start().catch((error: unknown) => {
  const isExpected = error instanceof StartFault || error instanceof BuildFault || error instanceof TypeError;
  console.error(isExpected ? `npm start: ${error.message}` : error);
  process.exitCode = 1;
});
