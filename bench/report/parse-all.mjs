/** The peer's whole process: every message below a folder read and parsed by postal-mime, one after the other. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";

const folder = process.argv[2] ?? ".";
for (const below of readdirSync(folder).sort())
  for (const name of readdirSync(join(folder, below)).sort())
    await PostalMime.parse(readFileSync(join(folder, below, name)), { forceRfc822Attachments: true });
