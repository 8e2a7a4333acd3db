/** A process of its own that opens a register's records, and so migrates them: `tsx migrator.ts URL`. */
import { openStore } from "../../../src/register/store/index.ts";

process.stdout.write("begins\n");
const store = await openStore({ kind: "postgres", url: process.argv[2] ?? "" }, { now: Date.now });
process.stdout.write("migrated\n");
await store.close();
