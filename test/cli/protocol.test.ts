import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { RecordingTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "correspondence-protocol-"));
const now = Date.parse("2026-11-21T10:00:00Z");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: object | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function command(...args: string[]) {
  const terminal = new RecordingTerminal();
  return { code: await run(args, terminal, now), terminal };
}

const own = {
  id: "wexmoor-2026",
  title: "Working together",
  reviewedOn: "2026-05-04",
  levels: { "free-time": "prompt" },
  clauses: [
    { number: "3.1", title: "Sharing", rule: "Ask first.", like: ["part-5.5 14.1"] },
    { number: "5", title: "Evenings", rule: "Leave them be.", like: ["part-5.5 6.10"] },
  ],
};

const authority = {
  name: "Example Authority",
  domains: ["council.example"],
  timeZone: "Europe/London",
  protocols: ["wexmoor.json"],
  people: [
    {
      id: "o1",
      name: "Ana Obi",
      kind: "officer",
      accounts: [{ address: "ana.obi@council.example", kind: "authority" }],
    },
    {
      id: "m1",
      name: "Bo Day",
      kind: "member",
      accounts: [{ address: "bo.day@council.example", kind: "authority" }],
    },
  ],
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" },
};

const late = [
  "From: Ana Obi <ana.obi@council.example>",
  "To: Bo Day <bo.day@council.example>",
  "Subject: Papers",
  "Date: Fri, 20 Nov 2026 21:00:00 +0000",
  "Message-ID: <papers@council.example>",
  "",
  "The papers are out.",
  "",
].join("\r\n");

describe("correspondence protocol new", () => {
  it("prints a protocol that validates, of one protocol or of several", async () => {
    for (const ids of [["part-5.5"], ["sefton", "cpca-2022"]]) {
      const { code, terminal } = await command("protocol", "new", ...ids);
      expect(code).toBe(0);
      const checked = await command("protocol", "validate", file("new.json", terminal.written));
      expect(checked.terminal.notes).toEqual([]);
      expect(checked.code).toBe(0);
    }
  });

  it("says which protocols there are to begin with", async () => {
    const { code, terminal } = await command("protocol", "new", "part-6");
    expect(code).toBe(2);
    expect(terminal.notes.join("\n")).toContain("wanted any of part-5.5, part-5.3, cpca-2022, sefton");
  });
});

describe("correspondence protocol validate", () => {
  it("gives the version and the day of the annual review", async () => {
    const { code, terminal } = await command("protocol", "validate", file("own.json", own));
    expect(code).toBe(0);
    expect(terminal.written).toMatch(
      /2 clauses; version wexmoor-2026@[0-9a-f]{16}; its review is due on 2027-05-04\./,
    );
  });

  it("reminds of a review that is overdue", async () => {
    const { terminal } = await command(
      "protocol",
      "validate",
      file("old.json", { ...own, reviewedOn: "2025-01-31" }),
    );
    expect(terminal.written).toContain(
      "its review was due on 2026-01-31: please tell the Monitoring Officer",
    );
  });

  it.each([
    [{ ...own, id: "sefton" }, '/id: found "sefton", wanted an id of its own'],
    [{ ...own, colour: "red" }, "/colour: found a key that is not known, wanted one of"],
    [{ ...own, clauses: [] }, "/clauses: found an empty list, wanted a list with at least one entry"],
    [
      { ...own, clauses: [{ ...own.clauses[0], like: ["sefton 6"] }] },
      '/clauses/0/like/0: found "sefton 6", wanted one of sefton 69, sefton 67',
    ],
    [
      { ...own, clauses: [own.clauses[0], { ...own.clauses[1], number: "3.1" }] },
      '/clauses/1/number: found "3.1", which is also /clauses/0/number, wanted a number of its own',
    ],
    [
      { ...own, reviewedOn: "2026-02-30" },
      '/reviewedOn: found "2026-02-30", wanted a day that the calendar has',
    ],
    [
      { ...own, levels: { "free-time": "often" } },
      '/levels/free-time: found "often", wanted one of off, inform, prompt, hold',
    ],
    ["{ id: 1 }", "wanted a key in double quotes or }"],
  ])("says every fault with its place: %j", async (content, line) => {
    const { code, terminal } = await command("protocol", "validate", file("faulty.json", content));
    expect(code).toBe(2);
    expect(terminal.notes.join("\n")).toContain(line);
  });
});

describe("correspondence protocol diff", () => {
  it("says what changes for a sender, and in the text", async () => {
    const { code, terminal } = await command("protocol", "diff", "part-5.5", file("own.json", own));
    expect(code).toBe(1);
    const lines = terminal.written.split("\n");
    expect(lines).toContain("- free-time: inform, by 6.10");
    expect(lines).toContain("+ free-time: prompt, by 5");
    expect(lines).toContain("+ binding-letter: off");
    expect(lines.some((line) => line.startsWith("+ clause 3.1: Sharing."))).toBe(true);
  });

  it("says that nothing differs", async () => {
    const { code, terminal } = await command("protocol", "diff", "sefton", "sefton");
    expect(code).toBe(0);
    expect(terminal.written).toContain("no clause and no level differs");
  });
});

describe("an authority file that names a protocol file", () => {
  it("is checked by that protocol, with its numbers and levels", async () => {
    file("wexmoor.json", own);
    const mail = file("late.eml", late);
    const path = file("authority.json", authority);
    const { code, terminal } = await command(
      "check",
      "--authority",
      path,
      "--format",
      "json",
      "--jobs",
      "1",
      mail,
    );
    expect(code).toBe(1);
    expect(JSON.parse(terminal.written)).toMatchObject({
      findings: [
        { check: "free-time", level: "prompt", clauses: [{ protocol: "wexmoor-2026", clause: "5" }] },
      ],
      outcome: "prompt",
    });
  });

  it("is told with its version and review beside those that were adopted by name", async () => {
    file("wexmoor.json", own);
    const adopted = { ...authority, protocols: ["wexmoor.json", "sefton"] };
    const reviewed = { ...adopted, protocolReview: { reviewedOn: "2025-01-31", reviewMonths: 6 } };
    const lines = async (name: string, content: object) =>
      (await command("authority", "validate", file(name, content))).terminal.written.split("\n");
    expect(await lines("adopted.json", adopted)).toEqual([
      expect.stringMatching(/adopted\.json: sound\..*adopted: wexmoor-2026, sefton\.$/) as string,
      expect.stringMatching(/^ {2}wexmoor-2026@[0-9a-f]{16}: its review is due on 2027-05-04\.$/) as string,
      expect.stringMatching(/^ {2}sefton@[0-9a-f]{16}: nobody said when it was last reviewed/) as string,
      "",
    ]);
    expect((await lines("reviewed.json", reviewed))[2]).toContain("its review was due on 2025-07-31");
  });

  it("has that file's faults told by its name", async () => {
    file("wexmoor.json", { ...own, clauses: [] });
    const { code, terminal } = await command("authority", "validate", file("authority.json", authority));
    expect(code).toBe(2);
    expect(terminal.notes.join("\n")).toMatch(/wexmoor\.json: \/clauses: found an empty list/);
  });
});
