import { readMail } from "../../mail/index.ts";
import { openMailServer } from "./mail-server.ts";

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
  const { url, close } = await openMailServer(async ({ to: [recipient], bytes }) => {
    arrived.push(await noticeIn(bytes, recipient ?? ""));
  });
  return { url, arrived, close };
}
