import type { Desk } from "../desk/index.ts";
import { noticeMail, type Notice } from "../mail/index.ts";

/** How often the page asks for the register's mail: soon enough to be looked for. */
const everyMs = 1500;

async function arrivedAfter(count: number): Promise<readonly Notice[]> {
  const response = await fetch(`notices.json?after=${count}`);
  return response.ok ? ((await response.json()) as readonly Notice[]) : [];
}

/** Brings the register's notices into the Inboxes, those that came before this page was opened among them. */
export function bringNotices({ parts: { mailboxes, clock } }: Desk): void {
  let count = 0;
  const ask = async (): Promise<void> => {
    for (const notice of await arrivedAfter(count)) {
      count += 1;
      const mail = noticeMail(notice, count, clock.now());
      mailboxes.accept(mail, { importance: "normal", isHeldBack: false });
    }
  };
  const again = (): void => {
    // A server that was stopped is asked again: the page says elsewhere what does not load.
    ask()
      .catch(() => undefined)
      .finally(() => setTimeout(again, everyMs));
  };
  again();
}
