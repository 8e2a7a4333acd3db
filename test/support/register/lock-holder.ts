/** A process of its own that claims a folder, says so, and holds it until it is ended: `tsx lock-holder.ts FOLDER`. */
import { lockFolder } from "../../../src/register/store/pglite/folder-lock.ts";

try {
  await lockFolder(process.argv[2] ?? "");
  process.stdout.write("held\n");
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
