import { checkDraft } from "../../src/cli/check/check-message.ts";
import { readMail } from "../../src/mail/index.ts";
import { authorityOf, type AuthorityFile } from "../../src/people/index.ts";

/** What the command does with the bytes of a file: read, check, decide, and what it says. */
export function checkerFor(file: AuthorityFile): (bytes: Uint8Array) => Promise<unknown> {
  const settings = { authority: authorityOf(file), consents: [] };
  const occasion = { at: null, now: 0, isDraft: false };
  return async (bytes) => checkDraft("bench", await readMail(bytes), settings, occasion);
}
