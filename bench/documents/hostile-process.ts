/**
 * Reads one hostile document in this process and tells what it cost: milliseconds, and megabytes more than before.
 * `tsx bench/documents/hostile-process.ts NUMBER`
 */
import { readers } from "../../src/cli/documents/readers.ts";
import { readDocument } from "../../src/reading/documents/index.ts";
import { pdfOf, typeset } from "../../test/support/documents/pdf.ts";
import { hostileDocuments } from "../../test/support/documents/hostile.ts";

const document = hostileDocuments[Number(process.argv[2])];
if (document === undefined) throw new Error("no such document");
await readers.pdf?.(pdfOf(typeset(["Warm."])));
const bytes = document.make();
const peak = (): number => process.resourceUsage().maxRSS / 1024;
global.gc?.();
const before = { peak: peak(), now: process.memoryUsage.rss() / 1024 / 1024 };
const start = performance.now();
const read = await readDocument({ name: document.name, type: "", bytes }, readers);
const ms = performance.now() - start;
const after = peak();
console.log(
  JSON.stringify({
    what: document.what,
    as: read.text === undefined ? read.unread.phrase : "read",
    ms,
    // What making the file took may hide what reading it took: then the lower bound is nought.
    megabytes: after > before.peak ? after - before.now : 0,
  }),
);
