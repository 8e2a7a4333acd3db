import { createServer } from "node:net";
import { listenFault, sayTaken, StartFault } from "./listen.ts";

/** Where the stand-in Outlook, the add-in and the sign-in listen. */
export interface Ports {
  readonly pagePort: number;
  readonly addinPort: number;
  readonly providerPort: number;
}

const tries = 8;
/** Past the neighbours of `first`, so that two who begin side by side do not meet again. */
const step = 20;

function isInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Whether nobody has the port. Rejects with a StartFault where it is not to be had for another reason. */
function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (isInUse(error)) resolve(false);
      else reject(listenFault(error, port));
    });
    server.listen(port, "127.0.0.1", () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** Rejects with a StartFault that names the first of these ports that is not to be had, and why: before anything is built for them. */
export async function expectFree({ pagePort, addinPort, providerPort }: Ports): Promise<void> {
  for (const port of [pagePort, addinPort, providerPort])
    if (!(await isFree(port))) throw new StartFault(sayTaken(port));
}

/**
 * Starts something at ports from `first` on, or a few further on when somebody has one of them already: another run on the
 * same machine, or a connection that was given the port by the system. Looks before it starts, so that nothing is begun twice;
 * what is taken in between is `start`'s to reject, with nothing left running. Rejects with a StartFault when every try finds
 * its ports taken, and at once with any other fault.
 */
export async function atFreePorts<Started>(
  first: number,
  start: (ports: Ports) => Promise<Started>,
): Promise<Started> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const pagePort = first + attempt * step;
    const ports = { pagePort, addinPort: pagePort + 1, providerPort: pagePort + 3 };
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.includes(false)) continue;
    try {
      return await start(ports);
    } catch (error) {
      if (!(error instanceof StartFault) || !isInUse(error.cause)) throw error;
    }
  }
  throw new StartFault(`no free ports: of ${tries} tries from port ${first} on, every one met one in use`);
}
