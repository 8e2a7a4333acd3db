import { setEngineFlags } from "./engine-flags.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

setEngineFlags();

// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

const place = {
  databaseUrl: process.env["DATABASE_URL"],
  dataDir: process.env["DATA_DIR"],
  caFile: process.env["CA_FILE"],
};

process.exitCode = await run(process.argv.slice(2), processTerminal(), Date.now(), place);
