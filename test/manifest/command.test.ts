import { describe, expect, it } from "vitest";
import { answer, type Machine } from "../../tools/manifest/command.ts";
import { addressFrom } from "../../tools/manifest/deployable.ts";
import { factsFor, manifest } from "./facts.ts";

const base = "https://addin.example/correspondence";

function machine(over: Partial<Machine> = {}): Machine {
  return { manifest, facts: () => factsFor(base), schemaFaults: () => [], schemas: null, ...over };
}

describe("npm run manifest", () => {
  it("prints the manifest for another address, under the same id", () => {
    const { out, error, code } = answer(["--url", `${base}/`], machine());
    expect({ error, code }).toEqual({ error: "", code: 0 });
    expect(out).not.toContain("localhost");
    expect(out).toContain(`<bt:Url id="LaunchEvent.Script" DefaultValue="${base}/launchevent.js" />`);
    expect(/<Id>.*<\/Id>/.exec(out)?.[0]).toBe(/<Id>.*<\/Id>/.exec(manifest)?.[0]);
  });

  it("takes another id where one is given", () => {
    const id = "0b8a2a52-6f6e-4d0f-9c1c-0123456789ab";
    expect(answer(["--url", base, "--id", id], machine()).out).toContain(`<Id>${id}</Id>`);
    expect(answer(["--url", base, "--id", "mine"], machine())).toMatchObject({ out: "", code: 1 });
  });

  it("prints nothing but the faults where there is one", () => {
    const { out, error, code } = answer(
      ["--url", base],
      machine({ facts: () => factsFor("https://old.example") }),
    );
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(error).toContain(`does not list ${base}/launchevent.js`);
  });

  it("says how to build what was not built", () => {
    const { error, code } = answer(["--url", base], machine({ facts: () => null }));
    expect({ error, code }).toEqual({
      error: `dist/addin holds no add-in: npm run build:addin -- --env url=${base}\n`,
      code: 1,
    });
  });

  it("asks the folder of schemas that the environment or, before it, the option names", () => {
    const asked: (string | null)[] = [];
    const schemaFaults: Machine["schemaFaults"] = (_manifest, folder) => {
      asked.push(folder);
      return ["line 1: no"];
    };
    const { error } = answer(["--url", base], machine({ schemaFaults, schemas: "a" }));
    answer(["--url", base, "--schemas", "b"], machine({ schemaFaults, schemas: "a" }));
    expect({ error, asked }).toEqual({ error: "line 1: no\n", asked: ["a", "b"] });
  });

  it.each([[[]], [["--url"]], [["--uri", base]], [["--url", base, "stray"]]])(
    "explains itself for %j",
    (args) => {
      const { out, error, code } = answer(args, machine());
      expect({ out, code }).toEqual({ out: "", code: 2 });
      expect(error).toContain("Usage: npm run");
    },
  );
});

describe("an address", () => {
  it.each([
    ["https://addin.example", "https://addin.example"],
    ["https://addin.example/", "https://addin.example"],
    ["https://ADDIN.example:8443/a/b-c/", "https://addin.example:8443/a/b-c"],
  ])("%s is taken as %s", (given, taken) => {
    expect(addressFrom(given, false)).toEqual({ base: taken });
  });

  it.each([
    ["http://addin.example", "is not https"],
    ["addin.example", "is no address"],
    ["https://addin.example/pane.html", "names a file"],
    ["https://addin.example/pane.html/", "names a file"],
    ["https://addin.example//a", "has an empty folder"],
    ["https://addin.example/a/../b", "steps through folders"],
    ["https://addin.example/a?b=1", "holds a query"],
    ["https://addin.example/?", "holds a query"],
    ["https://addin.example/#a", "holds a query or a fragment"],
    ["https://me@addin.example/", "holds a user name"],
    ["https://addin.example/a b", "has characters"],
    ["https://addin.example/a&amp;b", "has characters"],
    ["https://localhost:8444", "is this machine"],
    ["https://127.0.0.1", "is this machine"],
    ["https://[::1]:8444", "is this machine"],
    ["https://addin.localhost", "is this machine"],
  ])("%s is refused: it %s", (given, why) => {
    expect(addressFrom(given, false)).toEqual({ refused: expect.stringContaining(why) as string });
  });

  it("may be this machine where somebody says so", () => {
    expect(addressFrom("https://localhost:8444/", true)).toEqual({ base: "https://localhost:8444" });
  });
});
