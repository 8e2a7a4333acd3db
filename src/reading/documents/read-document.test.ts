import { describe, expect, it } from "vitest";
import { archiveOf } from "../../../test/support/documents/archive.ts";
import { docxOf, p } from "../../../test/support/documents/docx.ts";
import { rtfOf } from "../../../test/support/documents/rtf.ts";
import { readDocument } from "./index.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const docx = docxOf({ body: p("We agree.") });
const compound = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const utf16 = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join("");

/** A file by its name, stated type and content, and the text that is read in it. */
const read = [
  ["a .docx under a wrong name and type", "letter.pdf", "application/pdf", docx, "We agree."],
  ["an .rtf that is called .doc", "letter.doc", "application/msword", rtfOf("We agree.\\par"), "We agree."],
  [
    "a page that is called .doc",
    "letter.doc",
    "application/msword",
    bytesOf("<html><body>We agree.</body></html>"),
    "We agree.",
  ],
  ["a text", "letter.txt", "text/plain", bytesOf("We agree.\r\n\r\nWe pay."), "We agree.\n\nWe pay."],
  ["a text of no stated type", "letter.md", "application/octet-stream", bytesOf("We agree."), "We agree."],
  ["a text in Windows-1252", "letter.txt", "", latin1("It\u0092s \u00a35 \u0096 agreed"), "It’s £5 – agreed"],
  ["a text in UTF-16", "letter.txt", "", latin1(`\u00ff\u00fe${utf16("We agree.")}`), "We agree."],
  ["a text with a byte order mark", "letter.txt", "", bytesOf("\ufeffWe agree."), "We agree."],
  [
    "a page that states its character set",
    "a.html",
    "",
    latin1('<meta charset="windows-1250"><p>Dvo\u00f8\u00e1k</p>'),
    "Dvořák",
  ],
  ["a page", "a.htm", "text/html", bytesOf("<title>x</title><p>We agree.<p>We pay."), "We agree.\nWe pay."],
] as const;

const unread = [
  [
    "an old .doc",
    "letter.doc",
    "application/msword",
    latin1(`${compound}${utf16("WordDocument")}`),
    "no-reader",
  ],
  ["a protected .docx", "letter.docx", "", latin1(`${compound}${utf16("EncryptedPackage")}`), "encrypted"],
  [
    "a sheet",
    "costs.xlsx",
    "",
    archiveOf({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }),
    "no-reader",
  ],
  [
    "slides",
    "talk.pptx",
    "",
    archiveOf({ "[Content_Types].xml": "<x/>", "ppt/presentation.xml": "<x/>" }),
    "no-reader",
  ],
  [
    "an OpenDocument sheet",
    "a.ods",
    "",
    archiveOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "no-reader",
  ],
  ["a .pages", "letter.pages", "", archiveOf({ "Index/Document.iwa": "x" }), "no-reader"],
  ["an archive", "all.zip", "application/zip", archiveOf({ "a.txt": "x" }), "no-reader"],
  ["a picture", "logo.png", "image/png", latin1("\u0089PNG\r\n"), "no-reader"],
  ["a calendar", "invite.ics", "text/calendar", bytesOf("BEGIN:VCALENDAR"), "no-reader"],
  [
    "a .docx that is none",
    "letter.docx",
    "application/octet-stream",
    bytesOf("We agree."),
    "document-broken",
  ],
  ["half a .docx", "letter.docx", "", docx.subarray(0, docx.length >> 1), "document-broken"],
  [
    "a .docx without its main part",
    "a.docx",
    "",
    archiveOf({ "[Content_Types].xml": "<x/>" }),
    "document-broken",
  ],
  ["an empty .docx", "letter.docx", "", new Uint8Array(), "document-broken"],
  [
    "a picture in a .docx and not a word",
    "a.docx",
    "",
    docxOf({ body: p(""), parts: { "word/media/image1.png": "x" } }),
    "scanned",
  ],
  ["a file beyond the limit", "a.txt", "text/plain", new Uint8Array(26 * 1024 * 1024), "document-too-large"],
] as const;

describe("a document", () => {
  it.each(read)("is read when it is %s", async (_what, name, type, bytes, text) => {
    expect(await readDocument({ name, type, bytes })).toMatchObject({ text });
  });

  it.each(unread)("gives its reason when it is %s", async (_what, name, type, bytes, phrase) => {
    expect(await readDocument({ name, type, bytes })).toMatchObject({ unread: { phrase } });
  });
});
