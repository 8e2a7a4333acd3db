import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { sizeOf } from "../icons/png.ts";
import { runAsClassicOutlook } from "./classic-runtime.ts";
import type { Facts, PictureSize } from "./facts.ts";

/** Where Outlook on Windows looks which scripts may call home ("Use SSO or CORS in event-based activation"). */
const allowedFile = ".well-known/microsoft-officeaddins-allowed.json";

/** The script of the launch events. */
const handlerFile = "launchevent.js";

function filesIn(folder: string): ReadonlyMap<string, PictureSize | null> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), sizeOf(readFileSync(path))];
    }),
  );
}

/** What was really built into a folder; null when nothing was. @throws whatever the built handler throws as it starts */
export function factsOf(folder: string): Facts | null {
  const handler = join(folder, handlerFile);
  const allowed = join(folder, allowedFile);
  if (!existsSync(handler) || !existsSync(allowed)) return null;
  return {
    associated: new Set(runAsClassicOutlook(readFileSync(handler, "utf8")).keys()),
    allowed: (JSON.parse(readFileSync(allowed, "utf8")) as { allowed: readonly string[] }).allowed,
    files: filesIn(folder),
  };
}
