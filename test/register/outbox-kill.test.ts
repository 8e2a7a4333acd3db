import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outboxState } from "../../src/register/notices/outbox.ts";
import { createOperations, type Operations } from "../../src/register/operations/index.ts";
import { openReceipts } from "../../src/register/receipts/index.ts";
import { builtProgram } from "../support/built-program.ts";
import { openMailSink, type MailSink, type SunkMail } from "../support/register/mail-sink.ts";
import { as, asking, valueOf, wexmoor } from "../support/register/operations.ts";
import { openTestStore, type TestStore } from "../support/register/test-store.ts";

/** Kills of the sending process, and requests decided while each of them lives; before a release 20 and 500. */
const kills = Number(process.env["KILL_SENDERS"] ?? 20);
const decisions = Number(process.env["KILL_SENDER_DECISIONS"] ?? 5);
/** Longer than a notice that was claimed is nobody else's. */
const beyondLeaseMs = 11 * 60_000;
/** A request asked and granted tells its originator and its asker. */
const noticesEach = 2;
const program = await builtProgram("test/support/register/sender.ts");

let ahead = 0;
const now = (): number => Date.now() + ahead;
let held: TestStore;
let operations: Operations;
let sink: MailSink;
/** What a mail does that has come and is not answered yet. */
let taken: (mail: SunkMail) => void = () => undefined;

beforeAll(async () => {
  sink = await openMailSink((mail) => {
    taken(mail);
  });
  held = await openTestStore("postgres", { now });
  const receipts = await openReceipts({ keyFile: null, publicUrl: "https://register.wexmoor-ca.example" });
  operations = createOperations({ store: held.store, receipts, now });
  await operations.loadAuthority(wexmoor);
});
afterAll(async () => {
  await held.close();
  await sink.close();
});

function startSender(): ChildProcess {
  return spawn(process.execPath, [program, held.url ?? "", sink.url, String(ahead)], { stdio: "ignore" });
}

async function decide(): Promise<void> {
  const { id } = valueOf(await operations.ask(as("o4"), asking));
  valueOf(await operations.grant(as("m1"), id, {}));
}

/** Lets a sender live until it has handed over some mails, and kills it: in the middle of one, or soon after. */
async function round(isUnanswered: boolean): Promise<void> {
  ahead += beyondLeaseMs;
  const sender = startSender();
  const ended = once(sender, "exit");
  let left = 1 + Math.floor(Math.random() * decisions * noticesEach);
  const reached = new Promise<void>((enough) => {
    taken = () => {
      left -= 1;
      if (left !== 0) return;
      if (isUnanswered) sender.kill("SIGKILL");
      enough();
    };
  });
  for (let made = 0; made < decisions; made += 1) await decide();
  await Promise.race([reached, ended]);
  await pause(10 * Math.random());
  sender.kill("SIGKILL");
  await ended;
}

/** Every mail that came, by the id in its Message-ID. */
function mailsById(): ReadonlyMap<string, readonly SunkMail[]> {
  const found = new Map<string, SunkMail[]>();
  for (const mail of sink.mails) {
    const id = /^Message-ID: <notice-([^@]+)@/m.exec(mail.raw)?.[1] ?? "none";
    found.set(id, [...(found.get(id) ?? []), mail]);
  }
  return found;
}

const headOf = ({ to, raw }: SunkMail): string => `${to.join()} ${/^Subject: .*/m.exec(raw)?.[0] ?? ""}`;

describe("the outbox", () => {
  it(
    `sends every notice at least once though its process is killed ${kills} times, and a second copy bears the same id`,
    { timeout: 3_600_000 },
    async () => {
      for (let nth = 0; nth < kills; nth += 1) await round(nth % 2 === 0);
      taken = () => undefined;
      ahead += beyondLeaseMs;
      const last = startSender();
      await expect
        .poll(() => outboxState(held.store), { timeout: 600_000, interval: 100 })
        .toEqual({ waiting: 0, givenUp: 0 });
      last.kill("SIGKILL");
      await once(last, "exit");

      const posted = await held.store.db.selectFrom("outbox").select(["id", "posted_at"]).execute();
      expect(posted).toHaveLength(kills * decisions * noticesEach);
      const sent = mailsById();
      expect([...sent.keys()].sort()).toEqual(posted.map(({ id, posted_at: at }) => `${id}-${at}`).sort());
      for (const copies of sent.values()) expect(new Set(copies.map(headOf)).size).toBe(1);
      // Whoever is killed in the middle of one leaves that one to be sent again, and no other.
      const again = sink.mails.length - sent.size;
      expect(again).toBeGreaterThanOrEqual(Math.floor(kills / 2));
      expect(again).toBeLessThanOrEqual(kills);
    },
  );
});
