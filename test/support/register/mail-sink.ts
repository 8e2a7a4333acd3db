import { openMailServer } from "../../../src/workbench/server/mail-server.ts";

/** A mail as it came over the wire. */
export interface SunkMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real SMTP server on loopback that keeps what it is given. */
export interface MailSink {
  readonly url: string;
  readonly mails: readonly SunkMail[];
  /** Resolves once there are so many mails, at once where there are; rejects after ten seconds. */
  reaching(count: number): Promise<readonly SunkMail[]>;
  close(): Promise<void>;
}

const patienceMs = 10_000;

/** Starts one. `taken` is told of each mail when all of it has come and nothing has been answered yet. */
export async function openMailSink(taken: (mail: SunkMail) => void = () => undefined): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const waiting = new Set<() => void>();
  const { url, close } = await openMailServer(({ to, bytes }) => {
    const mail = { to, raw: Buffer.from(bytes).toString("utf8") };
    mails.push(mail);
    taken(mail);
    for (const look of waiting) look();
    return Promise.resolve();
  });
  return {
    url,
    mails,
    reaching: (count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${String(mails.length)} mails came, and ${String(count)} were awaited`));
        }, patienceMs);
        const look = (): void => {
          if (mails.length < count) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(mails);
        };
        waiting.add(look);
        look();
      }),
    close,
  };
}
