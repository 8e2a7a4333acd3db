/**
 * `npm start`: the workbench. Builds what is missing, starts the stand-in Outlook and the add-in's server, each at its
 * own origin, and says what to open. Ctrl+C stops both.
 *
 *   npm start -- --port 9443 --addin-port 9444      other ports than 8443 and 8444
 */
import { parseArgs } from "node:util";
import { StartFault, startWorkbench } from "../../src/workbench/server/index.ts";
import { BuildFault, bringUpToDate } from "./built.ts";

/** Where the certificate is kept: npm clears it away with everything else. */
const certificateFolder = "node_modules/.cache/correspondence";

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
    },
  });
  const pagePort = portOf(values.port, "port");
  const addinPort = portOf(values["addin-port"], "addin-port");
  const folders = await bringUpToDate(addinPort, (what) => {
    console.log(`  ${what} …`);
  });
  const workbench = await startWorkbench({
    addinFolder: folders.addin,
    pageFolder: folders.page,
    manifest: "manifest.xml",
    certificateFolder,
    pagePort,
    addinPort,
    missing: (path) => {
      console.error(`  asked for and not there: ${path}`);
    },
  });
  console.log(`
  A stand-in Outlook (ours, not Microsoft's), with the add-in in it:

      ${workbench.address}

  Your browser will warn of the certificate, because this machine has made it for itself, and nobody vouches for it.
  Choose “Advanced” and “Continue to localhost”: nothing but this machine is reached. It is kept for a year.

  Stop: Ctrl+C.      Checking files instead: npm run samples
`);
  const stop = () => {
    void workbench.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

start().catch((error: unknown) => {
  const isExpected = error instanceof StartFault || error instanceof BuildFault || error instanceof TypeError;
  console.error(isExpected ? `npm start: ${error.message}` : error);
  process.exitCode = 1;
});
