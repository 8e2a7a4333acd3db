import { bytesOf, eml, multipart, plainPart } from "./eml.ts";
import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { outlookFile } from "./outlook-file.ts";
import { ann, headersBut, pat } from "./usual.ts";

const whole = eml(...headersBut(), ...multipart("mixed", "b", [plainPart("Please see below.")]));

const outlook = outlookFile({
  properties: {
    0x001a: "IPM.Note",
    0x0042: "Ann",
    0x5d02: ann,
    0x0037: "Depot",
    0x1000: "Please see below.",
  },
  recipients: [{ 0x0c15: 1, 0x3001: "Pat", 0x39fe: pat }],
});

/** An Outlook file with one number of its header changed. */
function outlookWith(at: number, value: number): () => Uint8Array {
  return () => {
    const bytes = outlook.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };
}

/** An Outlook file whose sectors follow one another in a circle. */
function circular(): Uint8Array {
  const bytes = outlook.slice();
  const view = new DataView(bytes.buffer);
  const table = 512 * (view.getUint32(76, true) + 1);
  for (let i = 0; i < 128; i++) view.setUint32(table + i * 4, (i + 1) % 128, true);
  return bytes;
}

/** Files that are cut, empty, or something else. */
export const brokenFiles: readonly HostileMessage[] = [
  hostile("an empty file", () => new Uint8Array(), "ERR_MAIL_EMPTY"),
  hostile("a file of zeros", () => new Uint8Array(100_000), "ERR_MAIL_EMPTY"),
  hostile(
    "a file of noise",
    () => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255),
    "ERR_MAIL_NOT_MAIL",
  ),
  hostile("a program", () => bytesOf("MZ\u0090\u0000\u0003\u0000\u0000\u0000"), "ERR_MAIL_NOT_MAIL"),
  hostile("a web page", () => eml("<!DOCTYPE html>", "<html><body>Subject: x"), "ERR_MAIL_NOT_MAIL"),
  hostile("a message cut within its headers", () => whole.subarray(0, 150), "ERR_MAIL_TRUNCATED"),
  hostile("a message cut within its text", () => whole.subarray(0, whole.length - 12), "ERR_MAIL_TRUNCATED"),
  hostile(
    "Base64 cut within a group",
    () => eml(...headersBut(), "Content-Transfer-Encoding: base64", "", "UGxlYXNlIHNlZ").subarray(0, -2),
    "ERR_MAIL_TRUNCATED",
  ),
  hostile("an Outlook file", () => outlook, { from: [ann], to: [pat] }),
  hostile(
    "an Outlook file cut in the middle",
    () => outlook.subarray(0, outlook.length >> 1),
    "ERR_MSG_BROKEN",
  ),
  hostile("the first bytes of an Outlook file", () => outlook.subarray(0, 8), "ERR_MSG_BROKEN"),
  hostile("an Outlook file that runs in a circle", circular, "ERR_MSG_BROKEN"),
  hostile("an Outlook file whose directory is elsewhere", outlookWith(48, 0x7fffffff), "ERR_MSG_BROKEN"),
  hostile("an Outlook file of four billion tables", outlookWith(44, 0xffffffff), "ERR_MSG_BROKEN"),
  hostile("an Outlook file whose tables are elsewhere", outlookWith(76, 0x00ffffff), "ERR_MSG_BROKEN"),
];
