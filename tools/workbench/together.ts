import { startWorkbench } from "../../src/workbench/server/index.ts";
import { bringUpToDate } from "./built.ts";
import { startTrial, type Trial } from "./register.ts";

/** Where the certificate is kept: npm clears it away with everything else. */
const certificateFolder = "node_modules/.cache/correspondence";

/** The ports, and who is told of what. */
export interface TogetherOptions {
  readonly pagePort: number;
  readonly addinPort: number;
  readonly providerPort: number;
  /** Absent: the register keeps its records in memory. */
  readonly databaseUrl?: string;
  /** Told of what takes a moment. */
  readonly say?: (what: string) => void;
  /** Told of files that the add-in asked for in vain. */
  readonly missing?: (path: string) => void;
  /** Told each line of the register's log. */
  readonly log?: (line: string) => void;
}

/** Everything that `npm start` brings up. */
export interface Together {
  /** The one address to open. */
  readonly address: string;
  /** The add-in's address, behind which the register stands. */
  readonly addinOrigin: string;
  readonly notices: Trial["notices"];
  readonly pass: Trial["pass"];
  readonly close: () => Promise<void>;
}

/** Builds what is missing and starts the register, its sign-in, the add-in's server and the stand-in Outlook, in this order. */
export async function startTogether(options: TogetherOptions): Promise<Together> {
  const { pagePort, addinPort, providerPort, databaseUrl, log } = options;
  const { say = () => undefined, missing = () => undefined } = options;
  const folders = await bringUpToDate(addinPort, say);
  say("starting the register");
  const trial = await startTrial({
    addinPort,
    providerPort,
    certificateFolder,
    pagesFolder: folders.addin,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(log === undefined ? {} : { log }),
  });
  const workbench = await startWorkbench({
    addinFolder: folders.addin,
    pageFolder: folders.page,
    manifest: "manifest.xml",
    certificateFolder,
    pagePort,
    addinPort,
    register: trial,
    notices: trial.notices,
    clockOffsetMs: trial.clockOffsetMs,
    missing,
  }).catch(async (error: unknown) => {
    await trial.close();
    throw error;
  });
  return {
    address: workbench.address,
    addinOrigin: workbench.addinOrigin,
    notices: trial.notices,
    pass: trial.pass,
    close: async () => {
      await workbench.close();
      await trial.close();
    },
  };
}
