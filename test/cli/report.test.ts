import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DryRun } from "../../src/cli/dry-run/counts.ts";
import { run } from "../../src/cli/run.ts";
import { RecordingTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-report-"));
const mail = join(folder, "mail");
const authority = join(folder, "authority.json");
const now = Date.parse("2026-11-21T10:00:00Z");
const messages = 70;

const person = (id: string, name: string, kind: string) => ({
  id,
  name,
  kind,
  accounts: [{ address: `${id}@council.example`, kind: "authority" }],
});

/** Every second message copies a member blind; the first half is of one week, the second of the next. */
function message(index: number): string {
  const day = index < messages / 2 ? "Fri, 13 Nov 2026" : "Mon, 16 Nov 2026";
  return [
    "From: Ana Obi <o1@council.example>",
    "To: Cass Vale <m1@council.example>",
    ...(index % 2 === 0 ? ["Bcc: Dev Rao <m2@council.example>"] : []),
    `Subject: <b>Bins</b> ${index}`,
    `Date: ${day} 10:00:00 +0000`,
    `Message-ID: <${index}@council.example>`,
    "",
    "Thank you.",
    "",
  ].join("\r\n");
}

beforeAll(() => {
  mkdirSync(mail);
  const people = [
    person("o1", "Ana Obi", "officer"),
    person("m1", "Cass Vale", "member"),
    person("m2", "Dev Rao", "member"),
  ];
  const file = {
    name: "Example",
    domains: ["council.example"],
    timeZone: "Europe/London",
    protocols: ["part-5.5"],
  };
  writeFileSync(authority, JSON.stringify({ ...file, people }));
  for (let index = 0; index < messages; index += 1)
    writeFileSync(join(mail, `${String(index).padStart(3, "0")}.eml`), message(index));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function report(
  args: readonly string[],
  terminal = new RecordingTerminal(),
): Promise<{ code: number; terminal: RecordingTerminal }> {
  const code = await run(["report", "--authority", authority, ...args], terminal, now);
  return { code, terminal };
}

async function counted(args: readonly string[], terminal = new RecordingTerminal()): Promise<DryRun> {
  await report(["--format", "json", ...args, mail], terminal);
  return JSON.parse(terminal.written) as DryRun;
}

describe("report", () => {
  it("counts each message once, by check and by week", async () => {
    const dryRun = await counted([]);
    expect(dryRun).toMatchObject({ messages, of: messages, outcomes: { send: 35, prompt: 0, hold: 35 } });
    expect(dryRun.checks).toEqual({ "blind-copy": { hold: 35, prompt: 0, inform: 0 } });
    expect(Object.keys(dryRun.weeks)).toEqual(["2026-11-09", "2026-11-16"]);
    expect(dryRun.weeks["2026-11-16"]).toEqual({ "blind-copy": { hold: 17, prompt: 0, inform: 0 } });
  });

  it("names the noisiest cause, and a few messages to look at", async () => {
    const [cause, ...others] = (await counted([])).causes;
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ check: "blind-copy", cause: "m2@council.example", count: 35 });
    expect(cause?.examples).toHaveLength(3);
    expect(cause?.examples[0]?.path).toMatch(/000\.eml$/);
  });

  it("ends with 0 when it found something, since that is its purpose, and with 3 when it could not read", async () => {
    expect((await report([mail])).code).toBe(0);
    const broken = join(folder, "broken.eml");
    writeFileSync(broken, "");
    const { code, terminal } = await report([broken]);
    expect(code).toBe(3);
    expect(terminal.written).toContain("ERR_MAIL_EMPTY");
  });

  it("stops when asked to, and goes on to the same counts", async () => {
    const whole = await counted([]);
    const terminal = new RecordingTerminal({ noteIsTerminal: true });
    const running = counted([], terminal);
    const progress = terminal.progress.bind(terminal);
    terminal.progress = (line) => {
      progress(line);
      if (/^\d/.test(line)) terminal.stop();
    };
    const stopped = await running;
    expect(stopped.messages).toBeGreaterThan(0);
    expect(stopped.messages).toBeLessThan(messages);
    const before = join(folder, "stopped.json");
    writeFileSync(before, JSON.stringify(stopped));
    expect(await counted(["--continue", before])).toEqual(whole);
  });

  it("refuses to go on from a report of other messages", async () => {
    const before = join(folder, "other.json");
    writeFileSync(before, JSON.stringify({ ...(await counted([])), of: 3 }));
    const { code, terminal } = await report(["--continue", before, mail]);
    expect(code).toBe(2);
    expect(terminal.notes.join()).toContain("no report in JSON that was stopped");
  });

  it("prints a summary for a person", async () => {
    const { terminal } = await report([mail]);
    expect(terminal.written).toContain("70 messages: 35 would have gone, 0 been asked about, 35 been held");
    expect(terminal.written).toMatch(/Blind copy\s+35\s+0\s+0/);
    expect(terminal.written).toMatch(/week of 2026-11-16\s+17/);
  });

  it("writes one page that reaches for nothing, with every figure of its bars in a table", async () => {
    const { terminal } = await report(["--format", "html", mail]);
    expect(terminal.written).toMatch(/^<!doctype html>/);
    expect(terminal.written).not.toMatch(/<script|<img|<link|https?:|url\(|<b>Bins/);
    expect(terminal.written).toContain("default-src 'none'");
    expect(terminal.written).toMatch(/<th scope="row">Blind copy<\/th><td>35<\/td><td>0<\/td><td>0<\/td>/);
  });
});
