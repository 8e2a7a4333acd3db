import { existsSync } from "node:fs";
import { join } from "node:path";
import { grants, lowmarsh } from "../people/index.ts";
import { startOfStory } from "../clock/index.ts";
import { addinSite } from "./addin-site.ts";
import { certificateIn } from "./certificate.ts";
import { listen, StartFault } from "./listen.ts";
import type { ArrivedNotice } from "./notices.ts";
import { pageSite } from "./page-site.ts";
import { isRegisters } from "./register-proxy.ts";
import type { RegisterBehind } from "./register-site.ts";

/** Where the workbench is served from, and at which ports. */
export interface StartOptions {
  /** The built add-in. */
  readonly addinFolder: string;
  /** The built page and the script ahead of Office.js. */
  readonly pageFolder: string;
  readonly manifest: string;
  /** Where the certificate is kept. */
  readonly certificateFolder: string;
  /** Absent: 8443. */
  readonly pagePort?: number;
  /** Absent: 8444, which is where the repository's manifest points. */
  readonly addinPort?: number;
  /** How far the stand-in's time is from this machine's, in milliseconds; absent: the story begins now. */
  readonly clockOffsetMs?: number;
  /** Absent: the add-in was built for a policy file. */
  readonly register?: RegisterBehind;
  /** The notices that the register has sent so far, oldest first. */
  readonly notices?: () => readonly ArrivedNotice[];
  /** Told of files that the add-in asked for in vain. */
  readonly missing?: (path: string) => void;
}

/** The workbench, running. */
export interface Workbench {
  /** The one address to open. */
  readonly address: string;
  readonly addinOrigin: string;
  /** Whether the certificate was made just now. */
  readonly isCertificateNew: boolean;
  readonly close: () => Promise<void>;
}

function demand(file: string, what: string): void {
  if (!existsSync(file)) throw new StartFault(`${what} is not built (${file} is missing): run npm run build`);
}

/** Starts both servers, each at its own origin; rejects with a StartFault whose message a person can act on. */
export async function startWorkbench(options: StartOptions): Promise<Workbench> {
  const { addinFolder, pageFolder, manifest } = options;
  demand(join(addinFolder, "pane.html"), "the add-in");
  demand(join(pageFolder, "index.html"), "the workbench's page");
  const now = Date.now();
  const certificate = await certificateIn(options.certificateFolder, now);
  const clockOffsetMs = options.clockOffsetMs ?? startOfStory - now;
  const pagePort = options.pagePort ?? 8443;
  const addinPort = options.addinPort ?? 8444;
  const origin = `https://localhost:${pagePort}`;
  const addinOrigin = `https://localhost:${addinPort}`;
  const addin = addinSite({
    folder: addinFolder,
    beforeOffice: join(pageFolder, "before-office.js"),
    origin: addinOrigin,
    hostOrigin: origin,
    policy: JSON.stringify({ authority: lowmarsh, consents: grants }),
    register: options.register ?? null,
    clockOffsetMs,
    missing: options.missing ?? (() => undefined),
  });
  const notices = options.notices ?? (() => []);
  const page = pageSite({ folder: pageFolder, manifest, origin, addinOrigin, clockOffsetMs, notices });
  const closeAddin = await listen(addinPort, certificate, addin, isRegisters);
  const closePage = await listen(pagePort, certificate, page).catch(async (error: unknown) => {
    await closeAddin();
    throw error;
  });
  return {
    address: `${origin}/`,
    addinOrigin,
    isCertificateNew: certificate.isNew,
    close: async () => {
      await Promise.all([closeAddin(), closePage()]);
    },
  };
}
