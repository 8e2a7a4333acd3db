import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { RecordingTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-check-"));
const now = Date.parse("2026-11-21T10:00:00Z");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const authority = join(folder, "authority.json");
const account = (address: string) => [{ address, kind: "authority" }];
writeFileSync(
  authority,
  JSON.stringify({
    name: "Example Authority",
    domains: ["council.example"],
    timeZone: "Europe/London",
    protocols: ["part-5.5"],
    people: [
      { id: "o1", name: "Ana Obi", kind: "officer", accounts: account("ana.obi@council.example") },
      {
        id: "m1",
        name: "Cass Vale",
        title: "Cllr",
        kind: "member",
        accounts: account("cass.vale@council.example"),
      },
      {
        id: "m2",
        name: "Dev Rao",
        title: "Cllr",
        kind: "member",
        accounts: account("dev.rao@council.example"),
      },
    ],
  }),
);

function mail(subject: string, extra: readonly string[] = [], body = "Thank you."): string {
  const head = [
    "From: Ana Obi <ana.obi@council.example>",
    "To: Dev Rao <dev.rao@council.example>",
    `Subject: ${subject}`,
    "Date: Fri, 20 Nov 2026 10:00:00 +0000",
    `Message-ID: <${String(subject.length)}@council.example>`,
    ...extra,
  ];
  return [...head, "", body, ""].join("\r\n");
}

const forward = mail(
  "FW: Bus lane",
  [],
  [
    "Dev, see below.",
    "",
    "-----Original Message-----",
    "From: Cass Vale <cass.vale@council.example>",
    "Sent: 19 November 2026 09:12",
    "To: Ana Obi <ana.obi@council.example>",
    "Subject: Bus lane",
    "",
    "Ana, I am worried about the bus lane.",
  ].join("\r\n"),
);

function saved(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function check(
  args: readonly string[],
  terminal = new RecordingTerminal(),
): Promise<{ code: number; terminal: RecordingTerminal }> {
  const code = await run(["check", "--authority", authority, ...args], terminal, now);
  return { code, terminal };
}

describe("check", () => {
  it("lets an ordinary message go, exit code 0", async () => {
    const { code, terminal } = await check(["--format", "json", saved("plain.eml", mail("Hello"))]);
    expect(code).toBe(0);
    expect(terminal.results()).toMatchObject([
      {
        messageId: "<5@council.example>",
        at: "2026-11-20T10:00:00+00:00",
        sender: { address: "ana.obi@council.example", person: "o1" },
        recipients: [{ field: "to", person: "m2", standing: "authority-account" }],
        carried: [],
        findings: [],
        outcome: "send",
      },
    ]);
  });

  it("holds a member's message forwarded to a second member, exit code 1, and says whose it is", async () => {
    const { code, terminal } = await check(["--format", "json", saved("forward.eml", forward)]);
    expect(code).toBe(1);
    expect(terminal.results()).toMatchObject([
      {
        carried: [
          {
            from: { name: "Cass Vale", address: "cass.vale@council.example" },
            sent: "2026-11-19T09:12:00+00:00",
            how: "quoted",
          },
        ],
        findings: [
          {
            check: "sharing-without-consent",
            level: "hold",
            clauses: [{ protocol: "part-5.5", clause: "14.1" }],
            about: ["dev.rao@council.example"],
            people: ["m2"],
            originator: "m1",
          },
        ],
        outcome: "hold",
      },
    ]);
  });

  it("takes the moment of sending from --at", async () => {
    const path = saved("plain.eml", mail("Hello"));
    const { terminal } = await check(["--format", "json", "--at", "2026-07-01T09:00:00Z", path]);
    expect(terminal.results()[0]).toMatchObject({ at: "2026-07-01T10:00:00+01:00" });
  });

  it("takes the time of delivery where delivery is deferred", async () => {
    const later = mail("Later", ["Deferred-Delivery: Mon, 23 Nov 2026 08:00:00 +0000"]);
    const { terminal } = await check(["--format", "json", saved("later.eml", later)]);
    expect(terminal.results()[0]).toMatchObject({ at: "2026-11-23T08:00:00+00:00" });
  });

  it("notes a missing Date, but not in a saved draft", async () => {
    const undated = saved("undated.eml", mail("Hello").replace(/^Date:.*\r\n/m, ""));
    const sent = await check(["--format", "json", undated]);
    expect(JSON.stringify(sent.terminal.results()[0]?.["unread"])).toMatch(/date/i);
    const draft = await check(["--format", "json", "--draft", undated]);
    expect(draft.terminal.results()[0]?.["unread"]).toEqual([]);
  });

  it("reads one message from standard input", async () => {
    const terminal = new RecordingTerminal({ stdin: Buffer.from(forward) });
    const { code } = await check(["--format", "json", "-"], terminal);
    expect(code).toBe(1);
    expect(terminal.results()[0]).toMatchObject({ path: "-", outcome: "hold" });
  });

  it("reads folders at any depth in the order of names, and only mail", async () => {
    saved("box/b.eml", mail("B"));
    saved("box/a/2.EML", mail("A2"));
    saved("box/a/1.eml", mail("A1"));
    saved("box/notes.txt", "no mail");
    const { terminal } = await check(["--format", "json", join(folder, "box")]);
    expect(terminal.results().map((result) => result["subject"])).toEqual(["A1", "A2", "B"]);
  });

  it("reads a file named on the command line whatever its extension", async () => {
    const { code } = await check(["--format", "json", saved("mail.txt", mail("Hello"))]);
    expect(code).toBe(0);
  });

  it("says how far it is when there are many messages and a terminal", async () => {
    for (let i = 0; i < 60; i += 1) saved(`many/${String(i)}.eml`, mail(`Message ${String(i)}`));
    const terminal = new RecordingTerminal({ noteIsTerminal: true });
    await check(["--format", "json", join(folder, "many")], terminal);
    expect(terminal.progressLines).toContain("60 of 60 messages checked");
    expect(terminal.results()).toHaveLength(60);
  });
});

describe("the text report", () => {
  it("says what was seen, which clause, and what can be done", async () => {
    const { terminal } = await check([saved("forward.eml", forward)]);
    expect(terminal.written).toContain("forward.eml");
    expect(terminal.written).toContain("14.1");
    expect(terminal.written).toContain("Cass Vale");
    expect(terminal.written).toContain("1 message: 0 may go, 0 ask, 1 held, 0 could not be read.");
  });

  it("prints no control or bidirectional character of a mail", async () => {
    const nasty = mail("=?utf-8?B?G1szMW1yZWQbWzBtIOKArmV4ZQ==?=");
    const { terminal } = await check([saved("nasty.eml", nasty)]);
    // eslint-disable-next-line no-control-regex -- these are what must not be printed
    expect(terminal.written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("uses colour only where it is asked for", async () => {
    const path = saved("forward.eml", forward);
    const coloured = await check([path], new RecordingTerminal({ colour: true }));
    const plain = await check([path]);
    expect(coloured.terminal.written).toContain("\u001b[");
    // eslint-disable-next-line no-control-regex -- the escape that begins a colour
    expect(coloured.terminal.written.replace(/\u001b\[\d+m/g, "")).toBe(plain.terminal.written);
  });
});
