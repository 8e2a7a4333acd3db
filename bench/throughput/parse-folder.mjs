/** The peer's whole process: every file of a folder read and parsed by postal-mime, one after the other. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";

const folder = process.argv[2] ?? ".";
for (const name of readdirSync(folder).sort())
  await PostalMime.parse(readFileSync(join(folder, name)), { forceRfc822Attachments: true });
