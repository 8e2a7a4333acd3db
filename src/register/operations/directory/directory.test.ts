import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  as,
  once,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { BroughtInAs, DirectoryChanges, DirectoryPreview } from "../../../api/index.ts";
import type { AuthorityFile } from "../../../people/index.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const header = "userPrincipalName,displayName,mail,userType,jobTitle,accountEnabled";
const ada = "ada.blyth@wexmoor-ca.example,Ada Blyth,ada.blyth@wexmoor-ca.example,Member,Chair,true";
const wilk =
  "tomasz.wilk@wexmoor-ca.example,Tomasz Wilk,tomasz.wilk@wexmoor-ca.example,Member,Deputy Mayor,true";
const guest = "x#EXT#@wexmoor.onmicrosoft.example,Gus Guest,gus@elsewhere.example,Guest,,true";
const broken = "no-address,Bo Broken,no-address,Member,,true";
const csv = [header, ada, wilk, guest, broken].join("\n");

const file = (text: string, kind: BroughtInAs = "member") => ({
  as: kind,
  bytes: Buffer.from(text, "utf8").toString("base64"),
});
const authorityFile = (json: unknown) => file(JSON.stringify(json), "authority-file");

function usable(preview: DirectoryPreview): DirectoryChanges {
  if (!preview.isUsable) throw new Error(preview.says);
  return preview;
}

async function previewed(body: ReturnType<typeof file>): Promise<DirectoryChanges> {
  return usable(valueOf(await bench.operations.previewDirectory(as("o3"), body)));
}

async function people(): Promise<readonly (readonly [string, string])[]> {
  const policy = valueOf(await bench.operations.policy(as("o4")));
  return policy.people.map(({ id, name }) => [id, name] as const);
}

async function rows(): Promise<number> {
  return (await bench.store.db.selectFrom("authority").select("version").execute()).length;
}

describe("a preview", () => {
  it("says who would be added, changed and left, every doubt, and every broken line", async () => {
    expect(await previewed(file(csv))).toMatchObject({
      rows: 4,
      added: [{ line: 2, name: "Ada Blyth", post: "Chair", addresses: ["ada.blyth@wexmoor-ca.example"] }],
      changed: [{ line: 3, person: "m2", fields: [{ field: "post", before: "", after: "Deputy Mayor" }] }],
      removed: [],
      unchanged: 0,
      settings: [],
      doubts: [{ line: 4, because: "guest" }],
      faults: [
        { line: 5, because: "not-an-address", says: "“no-address” is not a mail address: correct it." },
      ],
      absent: [{ person: "m1" }, { person: "m3" }, { person: "m4" }],
    });
  });

  it("changes nothing, and stands on no log", async () => {
    const before = await bench.store.head();
    await previewed(file(csv));
    expect(await bench.store.head()).toEqual(before);
    expect(await rows()).toBe(1);
  });

  it("of an authority file says what of whom and which settings would differ, and who would go", async () => {
    const next: AuthorityFile = {
      ...wexmoor,
      lapseWorkingDays: 5,
      people: wexmoor.people
        .filter(({ id }) => id !== "m4")
        .map((person) => (person.id === "o5" ? { ...person, post: "Clerk" } : person)),
    };
    expect(await previewed(authorityFile(next))).toMatchObject({
      added: [],
      changed: [{ person: "o5", line: null, fields: [{ field: "post", before: "", after: "Clerk" }] }],
      removed: [{ person: "m4", name: "Gareth Pugh" }],
      unchanged: 9,
      settings: ["lapseWorkingDays"],
    });
  });

  it("of the authority file in force is of nothing", async () => {
    expect(await previewed(authorityFile(wexmoor))).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      unchanged: 11,
      settings: [],
    });
  });

  it.each([
    ["", "member", "The file is empty", 0],
    ["Name,Phone\nAda,1", "officer", "No column holds addresses", 0],
    ['{ "name": ', "authority-file", "This is no authority file", 1],
    ["{}", "authority-file", "This is no authority file", 5],
  ] as const)("of %j as %s says why it cannot be used", async (text, kind, says, least) => {
    const preview = valueOf(await bench.operations.previewDirectory(as("o3"), file(text, kind)));
    if (preview.isUsable) throw new Error("it was used");
    expect(preview.says).toContain(says);
    expect(preview.faults.length).toBeGreaterThanOrEqual(least);
  });

  it("refuses an authority file by which its reader would raise themselves", async () => {
    const raised = wexmoor.people.map((person) =>
      person.id === "o3"
        ? { ...person, offices: ["account-administrator", "monitoring-officer"] as const }
        : person,
    );
    const body = authorityFile({ ...wexmoor, people: raised });
    expect(await bench.operations.previewDirectory(as("o3"), body)).toMatchObject({ code: "invalid" });
  });
});

describe("bringing a file in", () => {
  it("does what the preview showed, counts at once, and stands on the log without a name of the file", async () => {
    const { digest } = await previewed(file(csv));
    const done = valueOf(await bench.operations.bringIn(as("o3"), { ...file(csv), digest }));
    expect(done).toMatchObject({ as: "member", added: 1, changed: 1, removed: 0 });
    expect(await people()).toContainEqual(["m12", "Ada Blyth"]);
    expect(valueOf(await bench.operations.lastBroughtIn(as("o3"))).last).toEqual(done);
    const log = await bench.store.db.selectFrom("chain").select("entry").execute();
    const text = log.map(({ entry }) => entry).join("\n");
    expect(text).toContain("authority.brought-in");
    expect(text).not.toContain("Blyth");
    const kept = JSON.stringify(await bench.store.db.selectFrom("authority").selectAll().execute());
    for (const gone of ["Gus Guest", "gus@elsewhere.example", "Bo Broken"]) expect(kept).not.toContain(gone);
  });

  it("is refused where the directory was changed since the preview, and where the file is another", async () => {
    const { digest } = await previewed(file(csv));
    const other = file(csv.replace("Ada Blyth", "Ida Blyth"));
    expect(await bench.operations.bringIn(as("o3"), { ...other, digest })).toMatchObject({
      code: "not-in-this-state",
      state: "changed-since",
    });
    const accounts = [{ address: "cllr.pugh@elmstow.example", kind: "council" as const }];
    valueOf(await bench.operations.putAccounts(as("o6"), "m4", { accounts }));
    expect(await bench.operations.bringIn(as("o3"), { ...file(csv), digest })).toMatchObject({
      state: "changed-since",
    });
    expect(await rows()).toBe(2);
  });

  it("happens once for one key, and once for one preview", async () => {
    const { digest } = await previewed(file(csv));
    const body = { ...file(csv), digest };
    const first = valueOf(await bench.operations.bringIn(once("o3", "k1"), body));
    expect(valueOf(await bench.operations.bringIn(once("o3", "k1"), body))).toEqual(first);
    expect(await bench.operations.bringIn(once("o3", "k2"), body)).toMatchObject({ state: "changed-since" });
    expect(await rows()).toBe(2);
  });

  it("of two at once does one", async () => {
    const { digest } = await previewed(file(csv));
    const results = await Promise.all(
      ["o3", "o6"].map((person) => bench.operations.bringIn(as(person), { ...file(csv), digest })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows()).toBe(2);
  });

  it("is for an account administrator", async () => {
    for (const person of ["o1", "o2", "o4", "m1"]) {
      const refused = { code: "not-by-this-person" };
      const body = { ...file(csv), digest: "0".repeat(64) };
      expect(await bench.operations.previewDirectory(as(person), file(csv))).toMatchObject(refused);
      expect(await bench.operations.bringIn(as(person), body)).toMatchObject(refused);
      expect(await bench.operations.lastBroughtIn(as(person))).toMatchObject(refused);
      expect(await bench.operations.undoBringIn(as(person), { version: "v" })).toMatchObject(refused);
    }
  });
});

describe("undoing", () => {
  async function broughtIn(): Promise<string> {
    const { digest } = await previewed(file(csv));
    return valueOf(await bench.operations.bringIn(as("o3"), { ...file(csv), digest })).version;
  }

  it("puts everybody back as they were, as a change of its own, and once", async () => {
    const before = await people();
    const { version: served } = valueOf(await bench.operations.policy(as("o4")));
    const version = await broughtIn();
    expect(valueOf(await bench.operations.undoBringIn(as("o6"), { version }))).toMatchObject({ last: null });
    expect(await people()).toEqual(before);
    expect(valueOf(await bench.operations.policy(as("o4"))).version).toBe(served);
    expect(await rows()).toBe(3);
    expect(await bench.operations.undoBringIn(as("o3"), { version })).toMatchObject({
      code: "not-in-this-state",
      state: "changed-since",
    });
  });

  it("is refused when something else changed since", async () => {
    const version = await broughtIn();
    const accounts = [{ address: "cllr.pugh@elmstow.example", kind: "council" as const }];
    valueOf(await bench.operations.putAccounts(as("o6"), "m4", { accounts }));
    expect(await bench.operations.undoBringIn(as("o3"), { version })).toMatchObject({
      code: "not-in-this-state",
      state: "changed-since",
    });
    expect(valueOf(await bench.operations.lastBroughtIn(as("o3"))).last).toBeNull();
  });

  it("undoes nothing that was not brought in", async () => {
    valueOf(await bench.operations.putAuthority(as("o3"), { ...wexmoor, lapseWorkingDays: 5 }));
    const [newest] = await bench.store.db
      .selectFrom("authority")
      .select("version")
      .orderBy("ordinal", "desc")
      .execute();
    const version = newest?.version ?? "";
    expect(await bench.operations.undoBringIn(as("o3"), { version })).toMatchObject({
      state: "changed-since",
    });
  });
});
