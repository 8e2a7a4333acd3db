import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { RecordingTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-cli-"));
const now = Date.parse("2026-11-21T10:00:00Z");

const harmless = [
  "From: Ana Obi <ana.obi@council.example>",
  "To: Ben Lee <ben.lee@elsewhere.example>",
  "Subject: Thank you",
  "Date: Fri, 20 Nov 2026 10:00:00 +0000",
  "Message-ID: <thanks@council.example>",
  "",
  "Thank you for yesterday.",
  "",
].join("\r\n");

const authority = {
  name: "Example Authority",
  domains: ["council.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    {
      id: "o1",
      name: "Ana Obi",
      kind: "officer",
      accounts: [{ address: "ana.obi@council.example", kind: "authority" }],
    },
  ],
};

function file(name: string, content: string | Uint8Array | object): string {
  const path = join(folder, name);
  const isData = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, isData ? content : JSON.stringify(content));
  return path;
}

async function command(...args: string[]): Promise<{ code: number; terminal: RecordingTerminal }> {
  const terminal = new RecordingTerminal();
  return { code: await run(args, terminal, now), terminal };
}

let sound: string;
let good: string;

beforeAll(() => {
  sound = file("authority.json", authority);
  good = file("good.eml", harmless);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const multipart = harmless.replace(
  "\r\n\r\n",
  '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n',
);

describe("a message that cannot be read", () => {
  const unreadable: readonly [string, () => string, string, RegExp][] = [
    ["a missing file", () => join(folder, "gone.eml"), "ERR_FILE_UNREADABLE", /there is no such file/],
    [
      "a binary file",
      () =>
        file(
          "picture.eml",
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 89) % 256),
        ),
      "ERR_MAIL_NOT_MAIL",
      /./,
    ],
    ["an empty file", () => file("empty.eml", ""), "ERR_MAIL_EMPTY", /./],
    ["a truncated .eml", () => file("cut.eml", multipart.slice(0, 180)), "ERR_MAIL_TRUNCATED", /./],
    [
      "a broken .msg",
      () => file("broken.msg", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3)),
      "ERR_MSG_BROKEN",
      /./,
    ],
    [
      "a message beyond the limit",
      () => file("large.eml", harmless + "x".repeat(25 * 1024 * 1024)),
      "ERR_MAIL_TOO_LARGE",
      /25 MB/,
    ],
  ];

  it.each(unreadable)(
    "%s gives one clear line, exit code 3, and the others are still reported",
    async (_what, make, code, words) => {
      const path = make();
      const result = await command("check", "--authority", sound, "--format", "json", path, good);
      expect(result.code).toBe(3);
      const [bad, other] = result.terminal.results();
      expect(bad).toMatchObject({ path, error: { code, message: expect.stringMatching(words) as string } });
      expect((bad?.["error"] as { message: string }).message).not.toContain("\n");
      expect(other).toMatchObject({ path: good, outcome: "send" });
    },
  );

  it("is a line of the text report too", async () => {
    const gone = join(folder, "gone.eml");
    const { terminal } = await command("check", "--authority", sound, gone, good);
    expect(terminal.written).toContain("gone.eml");
    expect(terminal.written).toContain("there is no such file");
    expect(terminal.written).toContain("2 messages: 1 may go, 0 ask, 0 held, 1 could not be read.");
  });
});

describe("bad usage", () => {
  const twice = {
    ...authority,
    people: [...authority.people, { ...authority.people[0], name: "Somebody else" }],
  };
  const bad: readonly [string, () => string[], RegExp[]][] = [
    [
      "no command",
      () => [],
      [/wanted check, report, authority validate, protocol, exchange-rules or register verify/],
    ],
    ["authority without what to do", () => ["authority"], [/authority takes validate FILE/]],
    ["register without what to do", () => ["register"], [/register takes verify/]],
    ["an unknown command", () => ["chekc"], [/"chekc"/]],
    ["an unknown option", () => ["check", "--autority", sound, good], [/--autority/]],
    ["no authority file", () => ["check", good], [/--authority FILE/]],
    ["no PATH", () => ["check", "--authority", sound], [/PATH/]],
    [
      "a moment without an offset",
      () => ["check", "--authority", sound, "--at", "2026-11-21", good],
      [/2026-11-21/],
    ],
    ["an unknown format", () => ["check", "--authority", sound, "--format", "xml", good], [/xml/]],
    [
      "a missing authority file",
      () => ["check", "--authority", join(folder, "none.json"), good],
      [/no such file/],
    ],
    [
      "an authority file that is not JSON",
      () => ["check", "--authority", file("cut.json", '{"name": '), good],
      [/cut\.json/],
    ],
    [
      "an authority file with three faults",
      () => [
        "check",
        "--authority",
        file("three.json", { ...twice, domains: ["no domain"], colour: "blue" }),
        good,
      ],
      [/\/domains\/0/, /colour/, /\/people\/1/],
    ],
    [
      "an unknown protocol",
      () => ["authority", "validate", file("protocol.json", { ...authority, protocols: ["part-9"] })],
      [/\/protocols\/0.*part-9.*part-5\.5/],
    ],
    [
      "another time zone",
      () => ["authority", "validate", file("zone.json", { ...authority, timeZone: "Europe/Paris" })],
      [/\/timeZone.*Europe\/Paris.*Europe\/London/],
    ],
    [
      "a consents file that names an unknown person",
      () => [
        "check",
        "--authority",
        sound,
        "--consents",
        file("consents.json", [
          {
            id: "C-1",
            originator: "m9",
            covers: { messageIds: ["<a@b.example>"] },
            mayBeSharedWith: ["o1"],
            grantedOn: "2026-11-01",
          },
        ]),
        good,
      ],
      [/consents\.json: \/0\/originator.*m9/],
    ],
  ];

  it.each(bad)("%s gives clear lines, exit code 2, and checks nothing", async (_what, make, words) => {
    const { code, terminal } = await command(...make());
    expect(code).toBe(2);
    expect(terminal.written).toBe("");
    for (const pattern of words) expect(terminal.notes.some((line) => pattern.test(line))).toBe(true);
    for (const line of terminal.notes) expect(line).not.toContain("\n");
  });

  it("a folder without mail is named, exit code 2", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { recursive: true });
    const { code, terminal } = await command("check", "--authority", sound, empty);
    expect(code).toBe(2);
    expect(terminal.notes).toHaveLength(1);
    expect(terminal.notes[0]).toMatch(/empty: found no \.eml or \.msg/);
  });

  it("a folder without mail loses nothing of the other paths", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { recursive: true });
    const { code, terminal } = await command("check", "--authority", sound, "--format", "json", empty, good);
    expect(code).toBe(2);
    expect(terminal.results()).toHaveLength(1);
  });
});
