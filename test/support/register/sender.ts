/**
 * A register process reduced to its notices: sends what is due, as the register does, until it is ended:
 * `tsx sender.ts POSTGRES-URL SMTP-URL MS-AHEAD`. It is there to be killed.
 */
import { pino } from "pino";
import { startNotices } from "../../../src/register/notices/index.ts";
import { readSettings } from "../../../src/register/settings/index.ts";
import { openStore } from "../../../src/register/store/index.ts";

const [url = "", smtpUrl = "", ahead = "0"] = process.argv.slice(2);
const now = (): number => Date.now() + Number(ahead);
const read = readSettings({
  DATABASE_URL: url,
  SMTP_URL: smtpUrl,
  NOTICES_FROM: "no-reply@wexmoor-ca.example",
  OIDC_ISSUER: "http://localhost:1",
  OIDC_AUDIENCE: "correspondence-register",
});
if ("fault" in read) throw new Error(read.fault);
const store = await openStore({ kind: "postgres", url, connections: 2 }, { now });
startNotices({ store, settings: read.settings, now, log: pino({ level: "silent" }) });
