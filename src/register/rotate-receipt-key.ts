import { existsSync } from "node:fs";
import { openReceipts, type OldKey } from "./receipts/index.ts";
import { StartFault } from "./start-fault.ts";

/** The word of the register's program that lets a new key sign receipts. */
export const rotateWord = "rotate-receipt-key";

/** What the word is given after it: whether the key that signs now was stolen. @throws StartFault on anything else */
export function oldKeyIn(words: readonly string[]): OldKey {
  const [word, ...more] = words;
  if (word === undefined) return "verifies";
  if (word === "--stolen" && more.length === 0) return "stolen";
  throw new StartFault(`${rotateWord} takes --stolen or nothing, found "${words.join(" ")}"`);
}

/**
 * Lets a new key sign receipts from now on; gives what to tell whoever asked. A file that is not there is no register's: making
 * one here would only hide that it was looked for in the wrong place.
 *
 * @throws StartFault where there is no key file, or what lies there is none
 */
export async function rotateReceiptKey(keyFile: string, old: OldKey): Promise<string> {
  if (!existsSync(keyFile))
    throw new StartFault(`there is no key file at ${keyFile}: is RECEIPT_KEY_FILE right?`);
  const receipts = await openReceipts({ keyFile, publicUrl: "" }).catch((error: unknown) => {
    // JSON's own fault would quote the file, and with it perhaps a key.
    const isOurs = error instanceof Error && !(error instanceof SyntaxError);
    throw new StartFault(isOurs ? error.message : `${keyFile} is no key file of this register`);
  });
  const { signs, verify } = await receipts.rotate(old);
  const kept =
    verify.length === 0
      ? "No earlier key verifies any more."
      : `Still verify what they signed: ${verify.join(", ")}.`;
  return `A new key signs receipts: ${signs}. ${kept}\nRestart every process of the register: it counts from then on.`;
}
