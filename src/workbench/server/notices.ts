import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { readMail } from "../../mail/index.ts";

/** A mail of the register, as it arrives in somebody's mailbox. */
export interface ArrivedNotice {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A real mail server on loopback that takes the register's notices; the page brings them into the Inboxes. */
export interface NoticeInbox {
  readonly url: string;
  readonly arrived: readonly ArrivedNotice[];
  readonly close: () => Promise<void>;
}

async function noticeIn(bytes: Uint8Array, to: string): Promise<ArrivedNotice> {
  const { subject, body } = await readMail(bytes);
  return { to, subject, text: body.text ?? "" };
}

/** Starts it, at a port of its own. */
export async function openNoticeInbox(): Promise<NoticeInbox> {
  const arrived: ArrivedNotice[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const [recipient] = envelope.rcptTo;
        noticeIn(Buffer.concat(pieces), recipient?.address ?? "").then((notice) => {
          arrived.push(notice);
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
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
