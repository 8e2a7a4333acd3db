import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire, and whom it came for. */
export interface ArrivedMail {
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
}

/** A real SMTP server on loopback, at a port of its own. */
export interface MailServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts one. A mail is accepted once `take` is done with it, and refused where `take` fails. */
export async function openMailServer(take: (mail: ArrivedMail) => Promise<void>): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        take({ to, bytes: Buffer.concat(pieces) }).then(() => {
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A client that keeps its connection for the next mail would be waited for.
        for (const connection of server.connections) connection.close();
      }),
  };
}
