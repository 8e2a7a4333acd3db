const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes begin as a compound file does (MS-CFB, 2.2): an Outlook message, or an old Office document. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return compoundFile.every((byte, at) => bytes[at] === byte);
}

/** A few bytes as ASCII, for looking at; no decoding of text. */
function asciiAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Where the message begins: after a byte order mark, blank lines and the first line of a mailbox file (`From …`). */
export function messageStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++;
  if (!isMailbox(bytes, at)) return at;
  const lineFeed = bytes.indexOf(0x0a, at);
  return lineFeed < 0 ? bytes.length : lineFeed + 1;
}

const fromLine = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** Whether a line begins as the first line of a message in a mailbox file does: `From ` and no colon. */
function isMailbox(bytes: Uint8Array, at: number): boolean {
  return fromLine.every((byte, i) => bytes[at + i] === byte);
}

/** The first line of a message in a mailbox file (RFC 4155). Takes `From a@x Tue Mar  4 10:15:00 2025`. */
const mailboxLine = /^From \S+ +\S.*\d\d:\d\d.*\d{4}/;

/** How many lines that begin with `From ` are looked at: an honest text has few. */
const mostCandidates = 1000;

/** Whether a file that begins as a mailbox does holds a second message. */
export function hasSecondMessage(bytes: Uint8Array): boolean {
  if (!isMailbox(bytes, 0)) return false;
  let candidates = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const isAfterBlank = bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a);
    if (!isAfterBlank || !isMailbox(bytes, at + 1)) continue;
    if (mailboxLine.test(asciiAt(bytes, at + 1, 120))) return true;
    candidates += 1;
    if (candidates > mostCandidates) return false;
  }
  return false;
}

/** Fields of which every message that was ever saved has one. */
const telling = new Set(
  "from to cc bcc sender subject date message-id received return-path mime-version content-type reply-to delivered-to resent-from in-reply-to references".split(
    " ",
  ),
);

/** Whether a header block is one of a mail message: it names a field that mail has. */
export function isMailHeader(names: readonly string[]): boolean {
  return names.some((name) => telling.has(name));
}

/** Whether there is nothing in the bytes but white space and zeros. */
export function isEmpty(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}
