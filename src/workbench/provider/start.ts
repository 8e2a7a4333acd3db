import { createServer } from "node:https";
import { answerText } from "../server/answer.ts";
import type { Certificate } from "../server/certificate.ts";
import { listenFault } from "../server/listen.ts";
import { answerInteraction, type Interactions } from "./interactions.ts";
import { createProvider, personasOf, type ProviderOptions } from "./provider.ts";

/** The trial provider, running. */
export interface TrialProvider {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the trial provider on loopback, at the port of its issuer. It knows no passwords: it is never started but by the
 * workbench and by tests, and the register refuses it in production. Rejects with a StartFault when the port is not to be had.
 */
export async function startProvider(
  options: ProviderOptions,
  { key, cert }: Certificate,
): Promise<TrialProvider> {
  const { issuer, authority, clientOrigin } = options;
  const provider = await createProvider(options);
  const interactions: Interactions = {
    provider,
    personas: personasOf(authority),
    authorityName: authority.name,
    clientOrigin,
  };
  const answer = provider.callback();
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url?.startsWith("/interaction/") !== true) {
      void answer(request, response);
      return;
    }
    answerInteraction(interactions, request, response).catch(() => {
      answerText(
        response,
        "This sign-in is over. Go back to where you came from and begin again.\n",
        ".txt",
        400,
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    const port = Number(new URL(issuer).port);
    server.once("error", (error) => {
      reject(listenFault(error, port));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
